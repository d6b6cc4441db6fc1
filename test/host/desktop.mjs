// @ts-check
/** Finds a desktop VS Code, where one can be shown. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { downloads } from './places.mjs';

/** Whether the host from npm is asked for, whatever else is there. */
export const npmHostForced = process.env.DRAMATIS_HOST === 'npm';

/** Whether a window can be opened. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether `code` can open a window: here, or, from a terminal of VS Code or of WSL, elsewhere. */
export function reachesDesktop() {
  return hasDisplay() || Boolean(process.env.VSCODE_IPC_HOOK_CLI || process.env.WSL_DISTRO_NAME);
}

/**
 * @param {string} name
 * @returns {string | undefined} the executable of this name on the path
 */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))).find((file) => fs.existsSync(file));
}

/**
 * The stable desktop VS Code, downloaded where it is not yet there.
 *
 * @returns {Promise<string | undefined>} its executable; none where it cannot be had or does not run
 */
export async function downloadDesktop() {
  try {
    const executable = await downloadAndUnzipVSCode({ version: 'stable', timeout: 10_000, cachePath: downloads });
    // Fails where a library is missing.
    execFileSync(executable, ['--eval', '0'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, stdio: 'ignore', timeout: 20_000 });
    return executable;
  } catch (error) {
    console.error(`No desktop VS Code (${error instanceof Error ? error.message.split('\n')[0] : error}): using the host from npm.`);
    return undefined;
  }
}
