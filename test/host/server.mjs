// @ts-check
/** VS Code's server: it holds the files and the extension host, and serves the workbench's page. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installHost } from './install.mjs';
import { here } from './places.mjs';

/**
 * @typedef {object} Folders
 * @property {string} server the server's own state
 * @property {string} user the profile, with `User/settings.json`
 * @property {string} extensions installed extensions
 */

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop ends it and all that it started
 */

/** Built-in extensions that only report that something is missing here. */
const skipped = 'GitHub.copilot-chat,vscode.github,vscode.debug-auto-launch,vscode.terminal-suggest';

/**
 * Starts the server in a process group of its own.
 *
 * @param {Folders} folders
 * @param {string[]} options
 * @returns {Promise<Server>} once it listens, on 127.0.0.1 only
 */
export async function startServer(folders, options) {
  const guard = pathToFileURL(path.join(here, 'guard.mjs')).href;
  const child = spawnServer(folders, ['--host', '127.0.0.1', '--disable-update-check', ...options], {
    nodeOptions: ['--import', guard],
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const group = -(child.pid ?? 0);
  const killGroup = () => {
    try {
      process.kill(group, 'SIGKILL');
    } catch {
      // Nothing of it is left.
    }
  };
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
    killGroup();
  };
  try {
    return { port: await listening(child), ended, stop };
  } catch (error) {
    killGroup();
    throw error;
  }
}

/**
 * Runs one of the server's commands, such as `--install-extension`, to its end.
 *
 * @param {Folders} folders
 * @param {string[]} options
 * @returns {Promise<number>} its exit code
 */
export function runServerCommand(folders, options) {
  const child = spawnServer(folders, options, { nodeOptions: [], detached: false, stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/**
 * @param {Folders} folders
 * @param {string[]} options
 * @param {{ nodeOptions: string[], detached: boolean, stdio: import('node:child_process').StdioOptions }} how
 */
function spawnServer(folders, options, { nodeOptions, ...how }) {
  const { vscode, node } = installHost();
  const words = ['--server-data-dir', folders.server, '--user-data-dir', folders.user,
    '--extensions-dir', folders.extensions, '--accept-server-license-terms', '--telemetry-level', 'off', ...options];
  return spawn(node, [...nodeOptions, 'out/server-main.js', ...words], { ...how, cwd: vscode, env: serverEnvironment() });
}

/** Nothing of a surrounding VS Code or Node reaches the server, and it asks no registry of extensions. */
function serverEnvironment() {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  return { ...env, EXTENSIONS_GALLERY: '{}', VSCODE_SKIP_BUILTIN_EXTENSIONS: skipped };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its port
 */
function listening(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (/** @type {Buffer} */ data) => {
      if (process.env.DRAMATIS_VERBOSE) process.stderr.write(data);
      output += data;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}:\n${output}`)));
  });
}
