// @ts-check
/**
 * Runs the tests that need an editor: `node test/host/run.mjs [editor|screen|all|bench|package]`; with
 * `package` those of the extension as it is installed from its package, else those of what has just been built.
 *
 * The editor is the one that `VSCODE_PATH` names, else the stable desktop VS Code, else, or with `DRAMATIS_HOST=npm`,
 * the host from npm. `DRAMATIS_GREP` picks tests by name, `DRAMATIS_SCREENSHOTS` names the folder of the pictures;
 * code.mjs lists what else is read from the environment.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { buildAll } from './build.mjs';
import { testSettings } from './defaults.mjs';
import { downloadDesktop, hasDisplay, npmHostForced, onPath } from './desktop.mjs';
import { driver, installPackage } from './installed.mjs';
import { remove } from './once.mjs';
import { codeStandIn, downloads, root } from './places.mjs';
import { freePort, writeSettings } from './profile.mjs';
import { makeEmptyWorkspace, makeSampleWorkspace, withMergeDriver, withoutGit } from './samples.mjs';

const suites = process.argv[2] ?? 'all';
if (!['editor', 'screen', 'all', 'bench', 'package'].includes(suites)) {
  console.error('Usage: node test/host/run.mjs [editor|screen|all|bench|package]');
  process.exit(2);
}
const xvfb = onPath('xvfb-run');
const given = process.env.VSCODE_PATH;
if (!hasDisplay() && xvfb && !npmHostForced && given !== codeStandIn) {
  const { status } = spawnSync(xvfb, ['--auto-servernum', process.execPath, fileURLToPath(import.meta.url), suites], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
process.exit(await run());

/** @returns {Promise<number>} the exit code */
async function run() {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-'));
  process.once('exit', () => remove(temporary));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  try {
    await buildAll({ withTests: true });
    for (const part of parts()) await runIn(path.join(temporary, part), part);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/**
 * What runs in an editor of its own. The window's tests begin with a fresh window, not with one that hundreds of tests have
 * gone through; picked ones share an editor, since a part without any would fail.
 */
function parts() {
  return suites === 'all' && !process.env.DRAMATIS_GREP ? ['editor', 'screen'] : [suites];
}

/**
 * @param {string} temporary a folder for the workspace and the profile
 * @param {string} part the suites to run
 */
async function runIn(temporary, part) {
  fs.mkdirSync(temporary);
  const workspace = path.join(temporary, 'samples');
  const user = path.join(temporary, 'user');
  const extensions = path.join(temporary, 'extensions');
  const verdict = path.join(temporary, 'passed');
  // Benchmarks bring their own articles: a workspace without any must not activate the extension.
  if (part === 'bench') makeEmptyWorkspace(workspace);
  else makeSampleWorkspace(workspace);
  withMergeDriver(workspace);
  writeSettings(user, testSettings);
  prepareEnvironment();
  const editor = await findEditor();
  if (part === 'package') installPackage(editor, { user, extensions, temporary });
  const port = await freePort();
  const { DRAMATIS_SCREENSHOTS: pictures = path.join(downloads, 'screenshots'), DRAMATIS_TIME_LIMIT: limit = '1800' } = process.env;
  await runTests({
    vscodeExecutablePath: editor,
    extensionDevelopmentPath: part === 'package' ? driver : root,
    extensionTestsPath: path.join(root, 'dist/test/host/suite.js'),
    launchArgs: [workspace, `--user-data-dir=${user}`, `--extensions-dir=${extensions}`, `--remote-debugging-port=${port}`],
    extensionTestsEnv: {
      DRAMATIS_CDP: String(port),
      DRAMATIS_EXTENSIONS: extensions,
      DRAMATIS_ROOT: root,
      DRAMATIS_SCREENSHOTS: path.resolve(pictures),
      DRAMATIS_SUITES: part,
      DRAMATIS_TIME_LIMIT: limit,
      DRAMATIS_VERDICT: verdict,
    },
  });
  // An extension host that crashes looks to the editor like one that has finished.
  if (!fs.existsSync(verdict)) throw new Error('The extension host has ended before its tests.');
}

/** @returns {Promise<string>} */
async function findEditor() {
  if (given) return given;
  const desktop = !npmHostForced && hasDisplay() ? await downloadDesktop() : undefined;
  if (desktop) return desktop;
  // Archives of the sources may have lost it.
  fs.chmodSync(codeStandIn, 0o755);
  return codeStandIn;
}

/** The stand-in runs also where the path has no Node; git's variables stay out of the editor. */
function prepareEnvironment() {
  const env = withoutGit(process.env);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  process.env.PATH = [process.env.PATH, path.dirname(process.execPath)].join(path.delimiter);
}
