/**
 * Random mutations of the sample sidecars and articles, read by what `dramatis check` reads with:
 * `npm run mutations -- [COUNT [SEED]]`. Nothing is written; a crash, or more than a second for one input, fails.
 */
import fs from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { checkSidecar, type Finding } from '../../src/annotations/check';
import { located } from '../../src/annotations/checks/finding';
import { Together } from '../../src/annotations/checks/together';
import { readSidecar } from '../../src/annotations/read';
import { agreed, mend } from '../../src/annotations/mend';
import { decode } from '../../src/cli/decode';
import { normalise } from '../../src/text/normalise';
import { Lines } from '../../src/text/lines';

const samples = path.resolve(import.meta.dirname, '../corpus/samples');
const ending = '.ann.yaml';

/** A sidecar and its article, as bytes. */
interface Pair {
  readonly sidecar: Buffer;
  readonly article: Buffer;
}

export interface Tally {
  readonly inputs: number;
  readonly notText: number;
  readonly unreadable: number;
  readonly findings: number;
  readonly slowest: number;
}

/** The same numbers for the same seed, so that a failure can be had again: mulberry32. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Bytes that mean something to YAML come up more often than they would by chance. */
const telling = Buffer.from(':-?[]{},&*!|>\'"%@`#\n\r\t ~<=\\\u00a0\ufeff\0');

/** One to eight changes: a flipped bit, bytes deleted, inserted or doubled, a piece of another file put in. */
export function mutate(bytes: Buffer, other: Buffer, next: (below: number) => number): Buffer {
  let out = bytes;
  for (let left = 1 + next(8); left > 0; left--) {
    const at = next(out.length + 1);
    const length = next(next(4) === 0 ? 400 : 8);
    const head = out.subarray(0, at);
    const tail = out.subarray(at);
    switch (next(6)) {
      case 0: out = Buffer.from(out); if (at < out.length) out[at]! ^= 1 << next(8); break;
      case 1: out = Buffer.concat([head, out.subarray(at + length)]); break;
      case 2: out = Buffer.concat([head, Buffer.from([next(256)]), tail]); break;
      case 3: out = Buffer.concat([head, Buffer.from([telling[next(telling.length)]!]), tail]); break;
      case 4: out = Buffer.concat([head, out.subarray(at, at + length), tail]); break;
      default: { const from = next(other.length + 1); out = Buffer.concat([head, other.subarray(from, from + length), tail]); }
    }
  }
  return out;
}

/** Most mutations are made text again: else nearly all would end at the first byte that is no UTF-8. */
function mostlyText(bytes: Buffer, next: (below: number) => number): Buffer {
  return next(8) === 0 ? bytes : Buffer.from(bytes.toString('utf8').replaceAll('\0', '\ufffd'));
}

export function samplePairs(): Pair[] {
  return fs.readdirSync(samples).filter((name) => name.endsWith(ending)).map((name) => ({
    sidecar: fs.readFileSync(path.join(samples, name)),
    article: fs.readFileSync(path.join(samples, name.slice(0, -ending.length))),
  }));
}

/** Reads one pair as `check --fix` does, all but the writing. */
function readPair({ sidecar, article }: Pair): 'not text' | 'unreadable' | Finding[] {
  const source = decode(sidecar);
  const raw = decode(article);
  if ('error' in source || 'error' in raw) return 'not text';
  const text = normalise(raw.text);
  const read = readSidecar(source.text);
  const found: readonly { start: number; end: number; message: string }[] = read.readable ? read.problems : read.problems.length > 0 ? read.problems : fail('Unreadable without a reason.');
  const lines = new Lines(source.text);
  for (const { start, end, message } of found) {
    if (!(start >= 0 && start <= end && end <= source.text.length) || message === '') fail(`A problem at ${start} to ${end} of ${source.text.length}: ${message}`);
    lines.at(start);
  }
  if (!read.readable) return 'unreadable';
  const hash = '0'.repeat(64);
  mend(read.annotations, text, hash, agreed([read]));
  const together = new Together();
  for (const file of ['a', 'b']) together.set(file, read.annotations);
  const findings = [...checkSidecar(read, { text, hash }), ...together.findings('b').map((found) => located(read, found))];
  for (const { start, end } of findings) if (!(start >= 0 && start <= end && end <= source.text.length)) fail(`A finding at ${start} to ${end}`);
  return findings;
}

function fail(message: string): never {
  throw new Error(message);
}

/** Reads `count` mutated pairs. @throws with the input's number and what happened, for what must not happen */
export function run(count: number, seed: number, limit = 1000, told: (tally: Tally) => void = () => {}): Tally {
  const pairs = samplePairs();
  const tally = { inputs: 0, notText: 0, unreadable: 0, findings: 0, slowest: 0 };
  for (; tally.inputs < count; tally.inputs++) {
    const next = random(seed + tally.inputs);
    const pair = pairs[next(pairs.length)]!;
    const other = pairs[next(pairs.length)]!;
    // Most inputs change the sidecar alone: an article is any text, and little can be wrong with it.
    const change = (bytes: Buffer, donor: Buffer): Buffer => mostlyText(mutate(bytes, donor, next), next);
    const sidecarToo = next(2) === 0;
    const input: Pair = next(4) > 0 ? { ...pair, sidecar: change(pair.sidecar, other.sidecar) } : { sidecar: sidecarToo ? change(pair.sidecar, other.article) : pair.sidecar, article: change(pair.article, other.sidecar) };
    // Processor time, so that a busy machine says the same as an idle one.
    const begun = process.cpuUsage();
    try {
      const result = readPair(input);
      if (result === 'not text') tally.notText++;
      else if (result === 'unreadable') tally.unreadable++;
      else tally.findings += result.length;
      const { user, system } = process.cpuUsage(begun);
      tally.slowest = Math.max(tally.slowest, (user + system) / 1000);
      if ((user + system) / 1000 > limit) fail(`Took ${Math.round((user + system) / 1000)} ms.`);
    } catch (error) {
      throw new Error(`Seed ${seed + tally.inputs}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${input.sidecar.toString('latin1')}`, { cause: error });
    }
    if ((tally.inputs + 1) % 10_000 === 0) told({ ...tally, inputs: tally.inputs + 1 });
  }
  return tally;
}

if (isMainThread && process.argv[1] === import.meta.filename) {
  const [count = '1000000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
  const show = ({ inputs, notText, unreadable, findings, slowest }: Tally): void => console.log(`${inputs} inputs: ${notText} no text, ${unreadable} unreadable, ${findings} findings, the slowest ${Math.round(slowest)} ms`);
  console.log(`Seeds from ${seed}`);
  show(run(Number(count), Number(seed), 1000, show));
}
