// @ts-check
/**
 * Installs, from npm alone and when first needed, an editor and a browser into `.vscode-test/`:
 * `node test/host/install.mjs [host|browser]` does so by hand.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fillOnce, remove } from './once.mjs';
import { browserPackages, hostPackages, nodePackage, ownNodeServes, stubs, unneeded } from './packages.mjs';
import { downloads, here, isProgram } from './places.mjs';

/** Raised when what is done with the packages changes, so that older installations are replaced. */
const layout = 1;

const platform = `${process.platform}-${process.arch}`;

/**
 * VS Code's workbench and server.
 *
 * @returns {{ vscode: string, node: string }} VS Code's folder, and a Node that can run its server
 */
export function installHost() {
  if (process.platform === 'win32') throw new Error('The host from npm runs on Linux and macOS; install VS Code instead.');
  const folder = fillOnce(path.join(downloads, 'host'), JSON.stringify({ layout, hostPackages }), (draft) => {
    console.error('Installing the editor from npm into .vscode-test/host, once (about 230 MB) …');
    npmInstall(draft, hostPackages);
    trimHost(draft);
    linkHost(draft);
  });
  const modules = path.join(folder, 'node_modules');
  return {
    vscode: path.join(modules, 'code-server/lib/vscode'),
    node: ownNodeServes ? process.execPath : path.join(modules, nodePackage, 'bin/node'),
  };
}

/**
 * A Chromium, where the machine has none.
 *
 * @returns {string} the folder it is in: `chromium`, and with it `lib/` and `fonts/`
 */
export function installBrowser() {
  return fillOnce(path.join(downloads, 'browser'), JSON.stringify({ layout, browserPackages }), (draft) => {
    console.error('Installing Chromium from npm into .vscode-test/browser, once (about 210 MB) …');
    npmInstall(draft, browserPackages);
    unpackBrowser(draft);
  });
}

/**
 * No install scripts: nothing gets compiled, and nothing runs that comes from a registry while it installs.
 *
 * @param {string} folder
 * @param {Record<string, string>} dependencies
 */
function npmInstall(folder, dependencies) {
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-bin-links', '--omit=dev',
    '--include=optional', '--install-strategy=hoisted', '--engine-strict=false', '--loglevel=error'];
  // Standard output belongs to the tests.
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: ['ignore', 2, 2] });
}

/** @param {string} folder */
function trimHost(folder) {
  const modules = path.join(folder, 'node_modules');
  for (const part of unneeded) remove(path.join(modules, 'code-server/lib/vscode', part));
  keepOnly(path.join(modules, '@vscode/ripgrep-universal/bin'), platform);
  keepOnly(path.join(modules, 'node-pty/prebuilds'), platform);
  if (!ownNodeServes) keepOnly(path.join(modules, nodePackage), 'bin', 'package.json', 'LICENSE');
}

/** @param {string} folder @param {string[]} names */
function keepOnly(folder, ...names) {
  for (const name of fs.readdirSync(folder)) if (!names.includes(name)) remove(path.join(folder, name));
}

/**
 * Puts the stubs in, and makes the modules visible where the workbench asks for them: its page loads
 * `node_modules/…` from VS Code's folder, where the server finds them too. The link is relative, to survive a rename.
 *
 * @param {string} folder
 */
function linkHost(folder) {
  const modules = path.join(folder, 'node_modules');
  for (const [name, file] of Object.entries(stubs)) {
    fs.mkdirSync(path.join(modules, name), { recursive: true });
    fs.copyFileSync(path.join(here, 'stubs', file), path.join(modules, name, 'index.js'));
  }
  fs.symlinkSync('../../..', path.join(modules, 'code-server/lib/vscode/node_modules'));
}

/**
 * `@sparticuz/chromium` unpacks into the folder for temporary files, where a half-unpacked browser of an interrupted
 * run, or another user's, would be taken for a whole one; so it is given a folder of its own. It unpacks the libraries
 * only where it takes the machine for its cloud provider's, and edits its environment; so it gets its own process.
 *
 * @param {string} folder
 */
function unpackBrowser(folder) {
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder, env, stdio: ['ignore', 2, 2] });
  fs.renameSync(path.join(folder, 'al2023/lib'), path.join(folder, 'lib'));
  remove(path.join(folder, 'al2023'));
  remove(path.join(folder, 'node_modules'));
  // The one it brings names folders of the cloud provider. `prefix="relative"` is relative to this file.
  fs.writeFileSync(path.join(folder, 'fonts/fonts.conf'), `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`);
}

if (isProgram(import.meta.url)) {
  const what = process.argv[2] ?? 'host';
  console.log(what === 'browser' ? installBrowser() : installHost().vscode);
}
