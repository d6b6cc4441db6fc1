// @ts-check
/** A workspace to try things out in: the project's sample articles in a git repository. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { samples } from './places.mjs';

/**
 * @param {string} folder is made; with one commit in its repository, so that there is something to compare with
 */
export function makeSampleWorkspace(folder) {
  fs.cpSync(samples, folder, { recursive: true });
  commitAll(folder);
}

/** @param {string} folder is made, with a repository in which there is nothing */
export function makeEmptyWorkspace(folder) {
  fs.mkdirSync(folder, { recursive: true });
  commitAll(folder);
}

/**
 * Gives a repository a merge driver that is never called: nobody is offered to install one, over what is tested.
 *
 * @param {string} folder
 */
export function withMergeDriver(folder) {
  git(folder, 'config', 'merge.dramatis.driver', 'false');
}

/** @param {string} folder */
function commitAll(folder) {
  git(folder, '-c', 'init.defaultBranch=main', 'init', '--quiet');
  // Articles stay byte for byte as they are.
  git(folder, 'config', 'core.autocrlf', 'false');
  git(folder, 'add', '--all');
  const author = ['-c', 'user.name=Dramatis', '-c', 'user.email=dramatis@localhost', '-c', 'commit.gpgsign=false'];
  git(folder, ...author, 'commit', '--quiet', '--allow-empty', '--no-verify', '--message=Sample articles');
}

/**
 * @param {string} folder
 * @param {string[]} words
 */
function git(folder, ...words) {
  execFileSync('git', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: withoutGit(process.env) });
}

/**
 * An environment without git's own variables: in a git hook they point to the repository that is committed to.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function withoutGit(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}

/**
 * @param {string} folder
 * @returns {string | undefined} the first article, by name, that nobody has annotated
 */
export function firstArticle(folder) {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const name = names.find((name) => name.endsWith('.txt') && !names.includes(`${name}.ann.yaml`));
  return name && path.join(folder, name);
}
