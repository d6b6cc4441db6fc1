import fs from 'node:fs';
import path from 'node:path';
import { launcher, launcherPath, settings, withAttributes, withoutAttributes } from '../review/driver';
import { Failure, fine, reason } from './fail';
import { readText, shown, writeText } from './files';
import { git, gitLine } from './git';
import { print } from './output';

interface Repository {
  readonly attributes: string;
  readonly launcher: string;
}

function repository(): Repository {
  if (!git(['--version'])) throw new Failure('git is not there');
  const root = gitLine(['rev-parse', '--show-toplevel']);
  const shared = gitLine(['rev-parse', '--git-common-dir']);
  if (root === undefined || root === '' || shared === undefined) throw new Failure(`${shown(process.cwd())}: not in a git repository with files`);
  return { attributes: path.join(root, '.gitattributes'), launcher: path.resolve(shared, launcherPath) };
}

/** `dramatis git install`: lets git merge sidecars by meaning in this repository. */
export async function gitInstall(): Promise<number> {
  const { attributes, launcher: script } = repository();
  orFail(script, () => {
    fs.mkdirSync(path.dirname(script), { recursive: true });
    fs.writeFileSync(script, launcher({ cli: fs.realpathSync(process.argv[1]!), node: process.execPath }), { mode: 0o755 });
  });
  for (const [key, value] of settings) config(['--replace-all', key, value]);
  const before = fs.existsSync(attributes) ? readText(attributes) : '';
  const after = withAttributes(before);
  if (after !== before) await write(attributes, fs.existsSync(attributes) ? before : undefined, after);
  await print(`git merges sidecars by meaning here now; commit ${shown(path.relative(process.cwd(), attributes))}, so that others can too`);
  return fine;
}

/** `dramatis git uninstall`: takes away what the installation made, and nothing else. */
export async function gitUninstall(): Promise<number> {
  const { attributes, launcher: script } = repository();
  for (const [key] of settings) if (gitLine(['config', '--local', '--get-all', key]) !== undefined) config(['--unset-all', key]);
  orFail(script, () => {
    fs.rmSync(script, { force: true });
    const folder = path.dirname(script);
    if (fs.existsSync(folder) && fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
  });
  if (fs.existsSync(attributes)) {
    const before = readText(attributes);
    const after = withoutAttributes(before);
    if (after === '' && before !== '') orFail(attributes, () => fs.rmSync(attributes));
    else if (after !== before) await write(attributes, before, after);
  }
  await print('git merges sidecars as text here again');
  return fine;
}

async function write(file: string, before: string | undefined, after: string): Promise<void> {
  if (!(await writeText(file, before, after))) throw new Failure(`${shown(file)}: another program has changed it`);
}

function config(args: readonly string[]): void {
  const run = git(['config', '--local', ...args]);
  if (run?.status !== 0) throw new Failure(`git config: ${run?.err.split('\n', 1)[0] || 'failed'}`);
}

function orFail(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new Failure(`${shown(file)}: ${reason(error)}`);
  }
}
