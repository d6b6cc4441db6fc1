// @ts-check
/** The extension as its users get it: packaged, and installed from the package. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { here, root } from './places.mjs';

/** An extension with nothing in it, to be the one that is developed. */
export const driver = path.join(here, 'driver');

/**
 * Packages the extension and installs it.
 *
 * @param {string} editor an executable
 * @param {{ user: string, extensions: string, temporary: string }} folders
 */
export function installPackage(editor, { user, extensions, temporary }) {
  const vsix = path.join(temporary, 'dramatis.vsix');
  const shell = process.platform === 'win32';
  // The published way to make it, with the options it has there.
  execFileSync('npm', ['run', '--silent', 'package', '--', `--out=${vsix}`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell });
  const [command = editor, ...words] = cli(editor);
  execFileSync(command, [...words, `--install-extension=${vsix}`, `--user-data-dir=${user}`, `--extensions-dir=${extensions}`], { stdio: ['ignore', 'ignore', 'inherit'], shell });
}

/**
 * What installs extensions: beside the desktop's executable there is a script for it; the stand-in does it itself.
 *
 * @param {string} editor
 */
function cli(editor) {
  return editor.endsWith('.mjs') ? [editor] : resolveCliArgsFromVSCodeExecutablePath(editor, { reuseMachineInstall: true });
}
