/** What users run, made anew: tests of it must not read what an earlier state of the sources has left. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The checkout. */
export const root = path.resolve(__dirname, '../..');

/** Makes `dist/`. */
export function buildProduct(): void {
  execFileSync(process.execPath, [path.join(root, 'test/host/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
}
