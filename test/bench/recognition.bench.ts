/** Recognition, beside other packages of the registry on the same texts: `npm run bench:core`. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type * as cast from '../../src/cast/suggest';
import type * as eventModelsFile from '../../src/cast/events/models';
import type * as recognizer from '../../src/recognition/model/recognizer';
import type * as weightsFile from '../../src/recognition/model/weights';
import { normalise } from '../../src/text/normalise';
import { articlesWithText } from './corpusTexts';
import { peers } from './peers';
import { figure, median, print, spread, times, type Row } from './table';

const root = process.env['DRAMATIS_ROOT'] ?? process.cwd();
const weights = path.join(root, 'media/model/weights.bin');
const cli = path.join(root, 'dist/cli.js');

/** Made as for users: what runs TypeScript for tests adds calls of its own to every function inside another. */
function product(): typeof cast & typeof recognizer & typeof weightsFile & typeof eventModelsFile {
  const contents = ['cast/suggest', 'recognition/model/recognizer', 'recognition/model/weights', 'cast/events/models'].map((file) => `export * from './src/${file}';`).join('\n');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-bench-'));
  const outfile = path.join(folder, 'product.cjs');
  try {
    buildSync({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, outfile, format: 'cjs', platform: 'node', target: 'node18', minify: true, charset: 'utf8' });
    return createRequire(outfile)(outfile) as ReturnType<typeof product>;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const { suggest, ModelRecognizer, readModel, readEventModels } = product();
const eventModels = readEventModels(fs.readFileSync(path.join(root, 'media/model/events.bin')));
const model = new ModelRecognizer(readModel(fs.readFileSync(weights)));

/** Processor time of a call in milliseconds: what one core does, whatever else the machine does. */
function spent(call: () => unknown): number {
  const begun = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

function bytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

describe('recognition', () => {
  const texts = articlesWithText();
  const english = texts.filter(({ language }) => language === 'en').map(({ text }) => text);
  const all = texts.map(({ text }) => text);

  it('reads so much text in a second', () => {
    const rows: Row[] = [];
    for (const [label, some] of [['all articles', all], ['English ones', english]] as const) {
      const runs: [string, (text: string) => unknown][] = [['rules and model', (text) => suggest(text, { model, eventModels })], ['rules alone', (text) => suggest(text)]];
      if (some === english) runs.push(...peers.map(({ name, find }): [string, (text: string) => unknown] => [name, (text) => find(text)]));
      for (const [name, run] of runs) {
        const rounds = Array.from({ length: 6 }, () => bytes(some) / spent(() => some.forEach(run)));
        rows.push([label, `${figure(bytes(some) / 1000)} kB`, name, figure(rounds[0]!), figure(median(rounds.slice(1)))]);
      }
    }
    print('kB a second of one core', ['', 'size', '', 'first round', 'median of the next five'], rows);
  });

  it('reads an article, and more of it, in so many milliseconds', () => {
    const rows: Row[] = [];
    let before: number | undefined;
    const joined = all.join('\n\n');
    for (const size of [5_000, 50_000, 500_000]) {
      let end = size;
      while (Buffer.byteLength(joined.slice(0, end)) > size) end -= Math.ceil((Buffer.byteLength(joined.slice(0, end)) - size) / 2);
      const text = joined.slice(0, end);
      const own = Array.from({ length: 12 }, (_, at) => spent(() => suggest(`${text} ${at}`, { model, eventModels }))).slice(2);
      rows.push([`${size / 1000} kB`, spread(own), before === undefined ? '' : times(median(own), before)]);
      before = median(own);
    }
    // One line of which nothing ends.
    for (const size of [1_000_000, 10_000_000]) {
      const line = joined.replace(/\s+/gu, ' ').repeat(Math.ceil(size / joined.length)).slice(0, size);
      const own = [spent(() => suggest(line, { model, eventModels }))];
      rows.push([`${size / 1_000_000} million letters in one line`, spread(own), before === undefined ? '' : times(median(own), before)]);
      before = median(own);
    }
    print('suggest() with the model, ms of processor, median / p95, and growth', ['', '', 'of the one before'], rows);
  });

  it('starts and takes so much memory', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-bench-'));
    try {
      fs.writeFileSync(path.join(folder, 'peak.cjs'), `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));`);
      const article = normalise(english.find((text) => text.length > 1500)!);
      fs.writeFileSync(path.join(folder, 'a.txt'), article);
      const jsonl = all.map((text, id) => JSON.stringify({ id, text })).join('\n');
      const run = (args: readonly string[], input = ''): { ms: number; kilobytes: number } => {
        const begun = performance.now();
        const { stderr } = spawnSync(process.execPath, ['--require', './peak.cjs', ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e9 });
        return { ms: performance.now() - begun, kilobytes: Number(stderr) };
      };
      const bare = Array.from({ length: 15 }, () => run(['-e', '0']));
      const first = Array.from({ length: 15 }, () => run([cli, 'suggest', 'a.txt', '--json']));
      const many = Array.from({ length: 3 }, () => run([cli, 'suggest', '--jsonl'], jsonl));
      const ms = (runs: readonly { ms: number }[]): number => median(runs.map((one) => one.ms));
      const megabytes = (runs: readonly { kilobytes: number }[]): number => median(runs.map(({ kilobytes }) => kilobytes)) / 1000;
      const row = (label: string, runs: readonly { ms: number; kilobytes: number }[]): Row => [label, figure(ms(runs)), figure(ms(runs) - ms(bare)), figure(megabytes(runs)), figure(megabytes(runs) - megabytes(bare))];
      print('A process of its own: wall time in ms and peak memory in MB, and what is more than for Node alone', ['', 'ms', 'more', 'MB', 'more'], [
        row('Node, nothing', bare),
        row(`dramatis suggest of ${(Buffer.byteLength(article) / 1000).toFixed(1)} kB`, first),
        row(`dramatis suggest --jsonl of ${all.length} articles`, many),
      ]);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
