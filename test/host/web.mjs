// @ts-check
/**
 * Runs the tests of the extension in a browser: `node test/host/web.mjs`. The host from npm runs its `browser` entry in
 * a worker, in which there is no Node, over a copy of the samples; the tests run outside, and see the window and the
 * files as a user does. The environment is read as by run.mjs.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { buildAll } from './build.mjs';
import { testSettings } from './defaults.mjs';
import { remove } from './once.mjs';
import { codeStandIn, downloads, root } from './places.mjs';
import { freePort, writeSettings } from './profile.mjs';
import { makeSampleWorkspace, withoutGit } from './samples.mjs';

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-web-'));
process.once('exit', () => remove(temporary));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
process.exitCode = await run().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

/** @returns {Promise<number>} the exit code */
async function run() {
  await buildAll();
  const workspace = path.join(temporary, 'samples');
  const user = path.join(temporary, 'user');
  makeSampleWorkspace(workspace);
  writeSettings(user, testSettings);
  const port = String(await freePort());
  const env = { DRAMATIS_TIME_LIMIT: '300', ...withoutGit(process.env) };
  const editor = spawn(process.execPath, [codeStandIn, workspace, `--extensionDevelopmentPath=${root}`, '--extensionDevelopmentKind=web',
    `--user-data-dir=${user}`, `--extensions-dir=${path.join(temporary, 'extensions')}`, `--remote-debugging-port=${port}`], { stdio: 'inherit', env });
  const closed = new Promise((resolve) => editor.once('exit', resolve));
  const code = await test({ ...env, DRAMATIS_CDP: port, DRAMATIS_WORKSPACE: workspace, DRAMATIS_SCREENSHOTS: path.join(downloads, 'screenshots') }, closed);
  editor.kill('SIGTERM');
  await closed;
  return code;
}

/**
 * Runs mocha as it is run for the core.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {Promise<unknown>} closed without a window there is nothing to test
 * @returns {Promise<number>}
 */
function test(env, closed) {
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const grep = env.DRAMATIS_GREP ? ['--grep', env.DRAMATIS_GREP] : [];
  const tests = spawn(process.execPath, [mocha, '--no-config', '--import=tsx', '--timeout=60000', '--bail', ...grep, 'test/web/**/*.test.ts'], { cwd: root, stdio: 'inherit', env });
  closed.then(() => tests.kill());
  return new Promise((resolve) => tests.once('exit', (code) => resolve(code ?? 1)));
}
