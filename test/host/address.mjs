// @ts-check
/** The address of a workbench: the server reads from it what `code` reads from its command line. */
import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Opening
 * @property {string | undefined} [folder] a folder or a `.code-workspace` file
 * @property {string | undefined} [file] shown at the start
 * @property {string | undefined} [extension] the folder of the extension that is developed
 * @property {string | undefined} [tests] a CommonJS module whose `run` the extension host calls
 * @property {string | undefined} [kind] `web`: the extension's `browser` entry, in a worker
 * @property {Record<string, string | undefined>} [more] further entries of the payload
 * @property {string | undefined} [token] what the server wants to be shown by whoever opens it
 */

/**
 * @param {number} port
 * @param {Opening} opening
 */
export function address(port, { folder, file, extension, tests, kind, more = {}, token }) {
  const authority = `127.0.0.1:${port}`;
  const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`;
  const payload = Object.entries({
    skipWelcome: 'true',
    skipReleaseNotes: 'true',
    disableExperiments: 'true',
    extensionDevelopmentPath: extension && remote(extension),
    extensionDevelopmentKind: kind,
    extensionTestsPath: tests && remote(tests),
    openFile: file && remote(file),
    ...more,
  }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(folder));
  else query.set('ew', 'true');
  query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

/**
 * What the paths on a command line open.
 *
 * @param {string[]} paths
 * @returns {Pick<Opening, 'folder' | 'file'>}
 */
export function opened(paths) {
  const present = paths.filter((file) => fs.existsSync(file));
  const isFolder = (/** @type {string} */ file) => file.endsWith('.code-workspace') || fs.statSync(file).isDirectory();
  const folder = present.find(isFolder);
  const file = present.find((file) => !isFolder(file));
  return { ...(folder && { folder }), ...(file && { file }) };
}
