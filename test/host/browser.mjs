// @ts-check
/** Finds a Chromium to show the workbench in. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { installBrowser } from './install.mjs';
import { downloads } from './places.mjs';

const run = promisify(execFile);

/** @typedef {{ executable: string, env: Record<string, string> }} Browser `env` is what it needs in its environment. */

/**
 * The first that runs, of: the one that `DRAMATIS_BROWSER` or `CHROME_PATH` names, Playwright's own, the one installed
 * from npm earlier, the system's, and one installed from npm now.
 *
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const named = process.env.DRAMATIS_BROWSER ?? process.env.CHROME_PATH;
  if (named) {
    if (await runs({ executable: named, env: {} })) return { executable: named, env: {} };
    throw new Error(`The browser that DRAMATIS_BROWSER or CHROME_PATH names does not run: ${named}`);
  }
  for (const browser of [...playwrights(), ...installed(), ...systems()]) if (await runs(browser)) return browser;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const browser = fromNpm(installBrowser());
    if (await runs(browser)) return browser;
  }
  throw new Error('No Chromium was found. Install one (on Debian or Ubuntu: apt-get install chromium), or name one in '
    + 'the environment variable DRAMATIS_BROWSER.');
}

/**
 * Whether it can be started at all: libraries may be missing, and Ubuntu's `chromium-browser` may be a mere hint
 * to install a snap.
 *
 * @param {Browser} browser
 */
async function runs({ executable, env }) {
  try {
    await run(executable, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** @returns {Browser[]} */
function playwrights() {
  try {
    const executable = chromium.executablePath();
    return fs.existsSync(executable) ? [{ executable, env: {} }] : [];
  } catch {
    return [];
  }
}

/** @returns {Browser[]} */
function installed() {
  const folder = path.join(downloads, 'browser');
  return fs.existsSync(path.join(folder, 'chromium')) ? [fromNpm(folder)] : [];
}

/** @returns {Browser[]} */
function systems() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const executables = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  if (process.platform === 'darwin') {
    executables.push(...['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`));
  }
  return executables.filter((file) => fs.existsSync(file)).map((executable) => ({ executable, env: {} }));
}

/**
 * @param {string} folder
 * @returns {Browser}
 */
function fromNpm(folder) {
  /** @type {Record<string, string>} */
  const env = { LD_LIBRARY_PATH: [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  // Without any font the page hangs; with the machine's own, the bundled ones would only hide them.
  if (!hasFonts()) env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  return { executable: path.join(folder, 'chromium'), env };
}

function hasFonts() {
  const folder = '/usr/share/fonts';
  if (!fs.existsSync('/etc/fonts/fonts.conf') || !fs.existsSync(folder)) return false;
  return fs.readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|ttc|otf)$/i.test(String(name)));
}
