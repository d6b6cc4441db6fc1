/** Git repositories in scratch folders, without the settings of whoever runs the tests. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createSidecar } from '../../src/annotations/write';
import type { Annotations } from '../../src/annotations/model';
import { Resolver } from '../../src/annotations/resolve';
import { put, sha256, type Ran } from './command';

const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_EDITOR: 'true', NODE_OPTIONS: '',
  GIT_AUTHOR_NAME: 'Ana', GIT_AUTHOR_EMAIL: 'ana@example.org', GIT_COMMITTER_NAME: 'Ana', GIT_COMMITTER_EMAIL: 'ana@example.org',
};

/** Runs git and gives back what it did, whatever the status. */
export function tryGit(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...environment, ...env } });
  return { status, out: stdout, err: stderr };
}

/** Runs git, which must succeed; gives what it prints. */
export function git(folder: string, ...args: string[]): string {
  const { status, out, err } = tryGit(folder, args);
  assert.equal(status, 0, `git ${args.join(' ')}: ${out}${err}`);
  return out;
}

/** A repository with one commit on `main` of the files in the folder. */
export function init(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, 'first');
}

export function commit(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
}

/** Commits files on a branch that starts at `from`, and goes back to `main`. */
export function onBranch(folder: string, branch: string, files: Record<string, string>, from = 'main'): void {
  git(folder, 'checkout', '-q', '-B', branch, from);
  for (const [name, content] of Object.entries(files)) put(folder, name, content);
  commit(folder, branch);
  git(folder, 'checkout', '-q', 'main');
}

/** The sidecar of an article, with its hash, in the form that Dramatis writes. */
export function annotated(text: string, value: Partial<Annotations>): string {
  const resolver = new Resolver(text);
  return createSidecar({ schema: 'dramatis/1', article: 'a.txt', sha256: sha256(text), entities: [], events: [], mentions: [], rejected: [], ...value }, (selector) => resolver.resolve(selector)?.start);
}
