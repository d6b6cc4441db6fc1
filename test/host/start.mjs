// @ts-check
/**
 * `npm start`: opens the sample articles in an editor, with the extension as it is now.
 *
 *     npm start [-- --fresh] [-- --port N]
 *
 * The editor is `code`, where that is on the path; else a desktop VS Code that is downloaded; else, or with
 * `DRAMATIS_HOST=npm`, the host from npm, shown in the user's browser. The samples are a copy in `.vscode-test/samples`;
 * it is kept, with all annotations, until `--fresh` makes it anew.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { hostDefaults } from './defaults.mjs';
import { downloadDesktop, hasDisplay, npmHostForced, onPath, reachesDesktop } from './desktop.mjs';
import { remove } from './once.mjs';
import { downloads, root } from './places.mjs';
import { firstArticle, makeSampleWorkspace } from './samples.mjs';
import { serve } from './serve.mjs';

const workspace = path.join(downloads, 'samples');
const folders = {
  server: path.join(downloads, 'server'),
  user: path.join(downloads, 'user'),
  extensions: path.join(downloads, 'extensions'),
};

try {
  await start(readOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @returns {{ fresh: boolean, port: number | undefined }} */
function readOptions() {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, port: { type: 'string' } } });
  return { fresh: values.fresh ?? false, port: values.port === undefined ? undefined : Number(values.port) };
}

/** @param {{ fresh: boolean, port: number | undefined }} options */
async function start({ fresh, port }) {
  await buildAll();
  if (fresh) remove(workspace);
  if (!fs.existsSync(workspace)) {
    // Under another name until it is whole.
    const draft = `${workspace}.new`;
    remove(draft);
    makeSampleWorkspace(draft);
    fs.renameSync(draft, workspace);
  }
  const article = firstArticle(workspace);
  if (openWithCode(article) || (await openDownloaded(article))) return;
  writeSettings();
  await serve({ folders, workspace, article, port });
}

/**
 * Opens a window of the VS Code that is installed, with its user's own settings.
 *
 * @param {string | undefined} article
 */
function openWithCode(article) {
  const code = onPath('code');
  if (npmHostForced || !code || !reachesDesktop()) return false;
  const words = ['--new-window', `--extensionDevelopmentPath=${root}`, workspace, ...(article ? [article] : [])];
  // On Windows it is a script, which only a shell runs, and a shell divides at spaces.
  const shell = process.platform === 'win32';
  const quoted = (/** @type {string} */ word) => (shell ? `"${word}"` : word);
  const { status } = spawnSync(quoted(code), words.map(quoted), { stdio: 'inherit', shell });
  if (status === 0) console.log(`Dramatis is open in VS Code, with the articles of ${workspace}`);
  return status === 0;
}

/**
 * Opens a downloaded VS Code with a profile of its own, until its window is closed.
 *
 * @param {string | undefined} article
 */
async function openDownloaded(article) {
  const executable = !npmHostForced && hasDisplay() ? await downloadDesktop() : undefined;
  if (!executable) return false;
  writeSettings();
  // As root, as in containers, VS Code starts only without its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const editor = spawn(executable, [workspace, ...(article ? [article] : []), `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${folders.user}`, `--extensions-dir=${folders.extensions}`, ...sandbox], { stdio: 'ignore' });
  console.log(`Dramatis is open in VS Code, with the articles of ${workspace}`);
  await new Promise((resolve) => editor.once('exit', resolve));
  return true;
}

/** The profile's first settings; from then on they are the user's. */
function writeSettings() {
  const file = path.join(folders.user, 'User/settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(hostDefaults, null, 2)}\n`);
}
