// @ts-check
/** Where things are, and where what gets downloaded goes. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this file, with links resolved. */
export const here = path.dirname(fileURLToPath(import.meta.url));

/** The checkout. */
export const root = path.resolve(here, '../..');

/** Everything that is downloaded for tests and starts, here as for `@vscode/test-electron`; git ignores it. */
export const downloads = path.join(root, '.vscode-test');

/** The articles that come with the project. */
export const samples = path.join(root, 'test/corpus/samples');

/** The stand-in for the `code` executable. */
export const codeStandIn = path.join(here, 'code.mjs');

/**
 * Whether a module is the program that was started, and not imported by it.
 *
 * @param {string} url the module's `import.meta.url`
 */
export function isProgram(url) {
  return process.argv[1] !== undefined && fs.realpathSync(process.argv[1]) === fs.realpathSync(fileURLToPath(url));
}
