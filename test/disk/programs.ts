/** Programs that save over and over, each in a process of its own, as windows and commands do. */
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

/** A fresh folder, deleted when the tests end. */
export function scratch(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-disk-'));
  folders.push(folder);
  return folder;
}

/** Makes one of the programs beside this file run without loading a compiler each time. */
export function compile(name: string): string {
  const outfile = path.join(scratch(), `${name}.cjs`);
  buildSync({ entryPoints: [path.join(import.meta.dirname, `${name}.ts`)], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' });
  return outfile;
}

export function start(program: string, ...given: string[]): ChildProcess {
  return spawn(process.execPath, [program, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** How a program has ended: its exit code, or the signal. */
export function ended(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal ?? 'ended')));
}
