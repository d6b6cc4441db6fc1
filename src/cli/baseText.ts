import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { sha256 } from '../annotations/resolve';
import { normalise } from '../text/normalise';
import { decode } from './decode';

/** So many versions of an article are looked through, the newest first: it is corrected a few times, and merged. */
const mostVersions = 200;

/** More than any article has, in bytes. */
const largest = 50_000_000;

/**
 * The normalised text of an article that a hash names, from the commits that changed it, on merged branches too.
 * `undefined` where none of them has it, outside of repositories, and where there is no git.
 *
 * @param file the article's path
 * @param hash the SHA-256 of the text
 */
export async function baseTextOf(file: string, hash: string): Promise<string | undefined> {
  const cwd = path.dirname(path.resolve(file));
  const log = git(cwd, ['log', '-m', '--full-history', `-n${mostVersions}`, '--format=', '--raw', '--no-abbrev', '--no-renames', 'HEAD', '--', path.basename(file)]);
  const blobs = new Set([...(log?.toString('latin1') ?? '').matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm)].flatMap(([, before = '', after = '']) => [after, before]));
  for (const blob of blobs) {
    if (/^0+$/.test(blob)) continue;
    const bytes = git(cwd, ['cat-file', 'blob', blob]);
    const decoded = bytes && decode(bytes);
    if (!decoded || 'error' in decoded) continue;
    const text = normalise(decoded.text);
    if ((await sha256(text)) === hash) return text;
  }
  return undefined;
}

/** What git prints, without a shell; `undefined` where it fails or is not there. */
function git(cwd: string, args: readonly string[]): Buffer | undefined {
  // Names of files mean themselves, whatever characters they hold.
  const { status, stdout, error } = spawnSync('git', ['--literal-pathspecs', ...args], { cwd, maxBuffer: largest, windowsHide: true, stdio: ['ignore', 'pipe', 'ignore'] });
  return error || status !== 0 ? undefined : stdout;
}
