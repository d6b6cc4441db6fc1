/** Runs the built command in scratch folders. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
export const cli = path.join(root, 'dist/cli.js');

// Exit status and pipes are what counts, so the program itself is run: built once, before the first test of any file.
before(function () {
  this.timeout(120_000);
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'test/host/build.mjs')], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

const folders: string[] = [];
after(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

/** A new folder with files in it. */
export function scratch(files: Record<string, string | Uint8Array> = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-cli-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) put(folder, name, content);
  return folder;
}

export function put(folder: string, name: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), content);
}

export function text(folder: string, name: string): string {
  return fs.readFileSync(path.join(folder, name), 'utf8');
}

/** All files of a folder with what they hold, to see that nothing was touched. */
export function snapshot(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().filter((name) => fs.lstatSync(path.join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(folder, name)).toString('latin1')]));
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export function dramatis(cwd: string, args: readonly string[], { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], { cwd, input, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, NODE_OPTIONS: '', ...env } });
  if (error) throw error;
  return { status, out: stdout, err: stderr };
}

/** Runs the command and expects that all is well; gives what it prints. */
export function fine(cwd: string, args: readonly string[], options: { input?: string | Uint8Array } = {}): string {
  const { status, out, err } = dramatis(cwd, args, options);
  assert.equal(err, '');
  assert.equal(status, 0, out);
  return out;
}

/** Expects exit status 2 and one line on standard error, without a stack. */
export function wrong(cwd: string, args: readonly string[], line: RegExp, options: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {}): Ran {
  const ran = dramatis(cwd, args, options);
  assert.equal(ran.status, 2, ran.err + ran.out);
  assert.match(ran.err, /^dramatis: [^\n]+\n$/);
  assert.doesNotMatch(ran.err, /\bat .*:\d+:\d+\)?\n/);
  assert.match(ran.err, line);
  return ran;
}

/** The lines of JSON Lines. */
export function records<T = Record<string, unknown>>(out: string): T[] {
  return out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

export interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** What `check --format json` finds, with the exit status. */
export function found(cwd: string, ...args: string[]): { status: number | null; findings: Found[]; rules: string[] } {
  const { status, out, err } = dramatis(cwd, ['check', '--format', 'json', ...args]);
  assert.notEqual(out, '', err);
  const findings = JSON.parse(out) as Found[];
  return { status, findings, rules: findings.map(({ rule }) => rule) };
}

export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An article in which everything is recognised, and what its names are. */
export const article = `Ana Kovač met Petar Stojkovski in Skopje on 6 May 2031.

Kovač thanked Frontex. Stojkovski will see Kovač in Vienna.
`;
