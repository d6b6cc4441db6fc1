import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { normalise } from '../text/normalise';
import { decode } from './decode';

/** What a run of git left behind. */
export interface GitRun {
  readonly status: number;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs git, without a shell; `undefined` where there is none. */
export function git(args: readonly string[], { cwd, input }: { readonly cwd?: string; readonly input?: string } = {}): GitRun | undefined {
  const { status, stdout, stderr, error } = spawnSync('git', args, { ...(cwd !== undefined && { cwd }), ...(input !== undefined && { input }), maxBuffer: 1e9, windowsHide: true });
  if (error) return undefined;
  return { status: status ?? 255, out: stdout, err: stderr.toString('utf8').trim() };
}

/** What git prints, without the last line end; `undefined` where it fails. */
export function gitLine(args: readonly string[], cwd?: string): string | undefined {
  const run = git(args, cwd === undefined ? {} : { cwd });
  return run?.status === 0 ? run.out.toString('utf8').replace(/\r?\n$/, '') : undefined;
}

/** The versions of an article that are looked through for a text, the newest first. */
const mostVersions = 1000;

/**
 * The normalised texts of an article that git has and that these hashes name.
 *
 * @param file the article's path, seen from `cwd`; its characters mean themselves
 * @param hashes SHA-256 of normalised texts
 */
export function committedTexts(file: string, hashes: ReadonlySet<string>, cwd?: string): Map<string, string> {
  const found = new Map<string, string>();
  const where = cwd === undefined ? {} : { cwd };
  const log = git(['--literal-pathspecs', 'log', '--all', '--reflog', '-m', '--full-history', `-n${mostVersions}`, '--format=', '--raw', '--no-abbrev', '--no-renames', 'HEAD', '--', file], where);
  if (log?.status !== 0) return found;
  const blobs = new Set([...log.out.toString('latin1').matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm)].flatMap(([, before = '', after = '']) => [after, before]));
  for (const blob of blobs) {
    if (found.size === hashes.size) break;
    if (/^0+$/.test(blob)) continue;
    const text = textOf(git(['cat-file', 'blob', blob], where));
    if (text === undefined) continue;
    const hash = createHash('sha256').update(text).digest('hex');
    if (hashes.has(hash)) found.set(hash, text);
  }
  return found;
}

function textOf(run: GitRun | undefined): string | undefined {
  const decoded = run?.status === 0 ? decode(run.out) : undefined;
  return decoded && 'text' in decoded ? normalise(decoded.text) : undefined;
}

/** The normalised text of a file in a commit; `undefined` where it has none. */
export function textAt(commit: string, file: string, cwd?: string): string | undefined {
  return textOf(git(['cat-file', 'blob', `${commit}:./${file}`], cwd === undefined ? {} : { cwd }));
}

/** The commits, on all branches and before a rebase, in which a file came to have these very contents, the newest first. */
export function commitsWith(contents: string, file: string): string[] {
  const blob = git(['hash-object', '--stdin'], { input: contents });
  const log = blob?.status === 0 && gitLine(['--literal-pathspecs', 'log', '--all', '--reflog', '-m', `-n${mostVersions}`, '--format=%H', `--find-object=${blob.out.toString('latin1').trim()}`, 'HEAD', '--', file]);
  return log ? log.split('\n') : [];
}
