// @ts-check
/** Serves the workbench to the user's own browser, until Ctrl+C. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { address } from './address.mjs';
import { hasDisplay } from './desktop.mjs';
import { root } from './places.mjs';
import { startServer } from './server.mjs';

/** Always the same where it is free: the browser keeps the layout of views and editors by address. */
const usualPort = 8642;

/**
 * @param {object} what
 * @param {import('./server.mjs').Folders} what.folders
 * @param {string} what.workspace
 * @param {string | undefined} what.article
 * @param {number | undefined} what.port
 */
export async function serve({ folders, workspace, article, port }) {
  if (port !== undefined && !(await isFree(port))) throw new Error(`Port ${port} is taken, or is none.`);
  const chosen = port ?? ((await isFree(usualPort)) ? usualPort : 0);
  const token = tokenFile(folders.server);
  const server = await startServer(folders, ['--port', String(chosen), '--connection-token-file', token,
    '--disable-workspace-trust', '--enable-smoke-test-driver', '--log', 'warn', '--app-name', 'Dramatis']);
  const url = address(server.port, { folder: workspace, file: article, extension: root, token: fs.readFileSync(token, 'utf8') });
  console.log(`\nDramatis is open at ${url}\n\nThe articles are in ${workspace}\nCtrl+C ends it.`);
  openInBrowser(url);
  let asked = false;
  const stop = () => {
    asked = true;
    server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  await server.ended;
  if (!asked) throw new Error('The editor has ended by itself.');
}

/**
 * The server opens files and terminals for whoever reaches it; so it wants a secret, which the address holds. It stays
 * the same, so that a page that is still open finds a server that was started again.
 *
 * @param {string} folder
 */
function tokenFile(folder) {
  const file = path.join(folder, 'connection-token');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  }
  return file;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    if (!(port > 0 && port < 65_536)) return resolve(false);
    const server = net.createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** @param {string} url */
function openInBrowser(url) {
  if (process.platform === 'win32' || !hasDisplay()) return;
  const opener = spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [url], { stdio: 'ignore', detached: true });
  // There may be none; the address is printed.
  opener.once('error', () => {});
  opener.unref();
}
