#!/usr/bin/env node
// @ts-check
/**
 * Stands in for the `code` executable where no desktop VS Code can be had, so that `@vscode/test-electron` drives the
 * same workbench and the same Node extension host, in a headless Chromium. Its options are those of `code`:
 *
 *     code.mjs [FOLDER] [FILE] --extensionDevelopmentPath=DIR [--extensionTestsPath=SUITE.js]
 *              [--user-data-dir=DIR] [--extensions-dir=DIR] [--remote-debugging-port=PORT]
 *              [--extensionDevelopmentKind=web] [--enable-proposed-api=ID] [--inspect-extensions=PORT] [--log=LEVEL]
 *     code.mjs --install-extension=FILE.vsix | --uninstall-extension=ID | --list-extensions | --version
 *
 * Environment: `DRAMATIS_VIEWPORT` (1280x800), `DRAMATIS_TIME_LIMIT` in seconds (none), `DRAMATIS_VERBOSE` (shows the
 * server's log and all that the workbench says), `DRAMATIS_HEADED` (shows the window), and those of browser.mjs.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { address, opened } from './address.mjs';
import { commandWords, isCommand, readArguments } from './arguments.mjs';
import { hostDefaults } from './defaults.mjs';
import { remove } from './once.mjs';
import { runServerCommand, startServer } from './server.mjs';
import { launchBrowser, newWindow } from './window.mjs';

const given = readArguments(process.argv.slice(2));
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-host-'));
const folders = {
  server: path.join(scratch, 'server'),
  user: path.resolve(given.value('user-data-dir') ?? path.join(scratch, 'user')),
  extensions: path.resolve(given.value('extensions-dir') ?? path.join(scratch, 'extensions')),
};

/** What to close at the end, in this order. @type {(() => Promise<unknown>)[]} */
const closing = [];
let ending = false;

/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  // Coverage is written by processes that end by themselves.
  if (process.env.NODE_V8_COVERAGE) await pause(2000);
  for (const close of closing) await Promise.race([close().catch(() => {}), pause(3000)]);
  remove(scratch);
  process.exit(code);
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Ends with whoever started this, even if killed: nothing may be left running, and nobody reads the output any more. */
function endWithParent() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => end(130));
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || end(130), 500).unref();
}

function limitTime() {
  const seconds = Number(process.env.DRAMATIS_TIME_LIMIT ?? 0);
  if (!seconds) return;
  setTimeout(() => {
    console.error(`The time limit of ${seconds} s has passed.`);
    end(124);
  }, seconds * 1000).unref();
}

async function openWindow() {
  const proposed = given.values('enable-proposed-api').flatMap((id) => ['--enable-proposed-api', id]);
  const starting = startServer(folders, ['--port', '0', '--without-connection-token', '--disable-workspace-trust',
    // Without it the page ignores what its address says of extensions in development.
    '--enable-smoke-test-driver', '--log', given.value('log') ?? 'warn', ...proposed]);
  const launching = launchBrowser(given.value('remote-debugging-port'));
  closing.push(async () => (await launching).close(), async () => (await starting).stop());
  const [server, browser] = await Promise.all([starting, launching]);
  server.ended.then(() => end(1));
  browser.on('disconnected', () => end(1));
  const page = await newWindow(browser, { ...hostDefaults, ...webDefaults() }, end);
  await page.goto(address(server.port, opening()), { waitUntil: 'commit' });
}

/** @returns {import('./address.mjs').Opening} */
function opening() {
  const inspect = ['inspect-extensions', 'inspect-brk-extensions'].map((name) => [name, given.value(name)]);
  return {
    ...opened(given.paths),
    extension: given.value('extensionDevelopmentPath'),
    kind: given.value('extensionDevelopmentKind'),
    tests: given.value('extensionTestsPath'),
    more: Object.fromEntries(inspect),
  };
}

/** Settings that put an extension which could run on both sides into the web worker, where that is asked for. */
function webDefaults() {
  const extension = given.value('extensionDevelopmentPath');
  if (given.value('extensionDevelopmentKind') !== 'web' || !extension) return {};
  const { publisher, name } = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
  return { 'extensions.webWorker': true, 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

endWithParent();
limitTime();
if (isCommand(given)) {
  await end(await runServerCommand(folders, commandWords(given, (file) => path.resolve(file))));
} else {
  await openWindow().catch((error) => {
    if (!ending) console.error(error);
    return end(1);
  });
}
