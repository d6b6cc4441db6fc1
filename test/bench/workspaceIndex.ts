/**
 * The workspace's cast in plain Node, beside the benchmark in the editor: the same code on files alone, each session
 * in a process of its own, with what it costs in processor time, since most machines do other things as well:
 * `npm run bench:index`. `DRAMATIS_ARTICLES` says how many articles there are.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Measured } from './index/run';
import { writeMany } from './manyArticles';
import { figure, print, type Row } from './table';

type Told = Measured & { readonly begun: number; readonly reference: number };

const articles = Number(process.env['DRAMATIS_ARTICLES'] ?? 10_000);
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-bench-'));
void main().finally(() => fs.rmSync(temporary, { recursive: true, force: true }));

async function main(): Promise<void> {
  const program = path.join(temporary, 'session.mjs');
  const alias = { vscode: './test/bench/index/vscode.ts', yaml: './node_modules/yaml/browser/dist/index.js' };
  // What the index does not come by of the editor is not in the stand-in.
  const logOverride = { 'import-is-undefined': 'silent' } as const;
  buildSync({ entryPoints: ['test/bench/index/node.ts'], bundle: true, outfile: program, format: 'esm', platform: 'node', target: 'node18', minify: true, alias, logLevel: 'warning', logOverride });
  const folder = path.join(temporary, 'many');
  await writeMany(folder, articles);
  const session = (names: string): Told => {
    return JSON.parse(execFileSync(process.execPath, [program, folder, path.join(temporary, 'storage'), names], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as Told;
  };
  const rows = [['cold', ''], ['warm', ''], ['warm, with all names', 'names']].map(([name = '', names = '']): Row => {
    const { result, wall, cpu, block, blockCpu, blocks, peak, begun, held, reference } = session(names);
    return [name, result.first, result.rows, result.rowsCpu, result.rowsCpu / reference, result.verified, result.names ?? NaN, wall, cpu, block, blockCpu, String(blocks), begun, peak, held, result.people];
  });
  print(`The cast of ${articles} articles in plain Node; ms and MB; reference: ${figure(session('').reference)} ms of processor time`, ['', 'first rows', 'all rows', 'in CPU', '× reference', 'all files', 'all names', 'in all', 'in CPU', 'longest block', 'in CPU', '> 50', 'RSS before', 'peak', 'heap held', 'people'], rows);
}
