import { longestCompared } from './change';
import { differences } from './diff';
import { wordsOf, type Words } from './words';

/** Words of two texts that are one: runs that stand alike in both, in order or moved. Numbers of words, half-open. */
export interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Which word of the new text each word of the old one has become, and the other way round; -1 for none. */
export class Pairing {
  readonly to: Int32Array;
  readonly from: Int32Array;

  constructor(readonly before: Words, readonly after: Words) {
    this.to = new Int32Array(before.count).fill(-1);
    this.from = new Int32Array(after.count).fill(-1);
  }

  /** Makes words one, as far as both are free. */
  pair({ before, after, length }: Run): void {
    for (let at = 0; at < length; at++) {
      if (this.to[before + at] !== -1 || this.from[after + at] !== -1) continue;
      this.to[before + at] = after + at;
      this.from[after + at] = before + at;
    }
  }

  part({ before, after, length }: Run): void {
    this.to.fill(-1, before, before + length);
    this.from.fill(-1, after, after + length);
  }

  /** The longest runs, in the order of the old text. */
  runs(): Run[] {
    const runs: Run[] = [];
    for (let start = 0; start < this.to.length; ) {
      const after = this.to[start]!;
      let end = start + 1;
      if (after !== -1) {
        while (end < this.to.length && this.to[end] === after + end - start) end++;
        runs.push({ before: start, after, length: end - start });
      }
      start = end;
    }
    return runs;
  }
}

/**
 * So many words in a row that stand once in each text hold the texts together. Fewer meet by chance (`in the
 * capital on`), and every fifth word changed still leaves more than half of all such rows whole.
 */
const width = 4;

/** A block that stands elsewhere counts as moved from so many words on, counting no more than its paired words: about a line of text. */
const movable = 10;

/** Runs of one moved block may be so many words apart: a long sentence that was rewritten. */
const apart = 40;

/**
 * Pairs the words of two texts. Long rows of words that stand once in each are found first, wherever they stand;
 * what is between two of them is compared in order. The cost is a little more than linear in the length of the
 * texts, whatever they hold; of texts longer than {@link longestCompared} only the ends are compared.
 *
 * The first step is that of aligning genomes by maximal unique matches (Delcher et al., Alignment of whole genomes,
 * 1999), the second a patience comparison.
 */
export function pairWords(before: string, after: string): Pairing {
  const pairing = new Pairing(wordsOf(before), wordsOf(after));
  if (before.length + after.length > longestCompared) {
    pairEnds(pairing);
    return pairing;
  }
  for (const block of blocks(pairing.before, pairing.after).sort((a, b) => b.length - a.length)) pairing.pair(block);
  for (const run of strays(pairing, pairing.runs())) pairing.part(run);
  fill(pairing);
  return pairing;
}

/** Of texts that are too long to be compared: what is the same at their beginnings and their ends. */
function pairEnds(pairing: Pairing): void {
  const { before, after } = pairing;
  const shorter = Math.min(before.count, after.count);
  let head = 0;
  while (head < shorter && before.texts[head] === after.texts[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.texts[before.count - 1 - tail] === after.texts[after.count - 1 - tail]) tail++;
  pairing.pair({ before: 0, after: 0, length: head });
  pairing.pair({ before: before.count - tail, after: after.count - tail, length: tail });
}

/** All longest rows of words that stand in both texts and hold one of {@link width} words that stands once in each. */
function blocks(before: Words, after: Words): Run[] {
  const ids = new Map<string, number>();
  const numbers = (words: readonly string[]): Int32Array => Int32Array.from(words, (word) => {
    let id = ids.get(word);
    if (id === undefined) ids.set(word, (id = ids.size));
    return id;
  });
  const old = numbers(before.texts);
  const now = numbers(after.texts);
  const places = placesOfUnique(now);
  const found: Run[] = [];
  for (const [key, start] of placesOfUnique(old)) {
    const newStart = places.get(key) ?? -1;
    if (start === -1 || newStart === -1) continue;
    const last = found.at(-1);
    if (last && last.after - last.before === newStart - start && start + width <= last.before + last.length) continue;
    let from = 0;
    while (from < start && from < newStart && old[start - from - 1] === now[newStart - from - 1]) from++;
    let to = 0;
    while (start + to < old.length && newStart + to < now.length && old[start + to] === now[newStart + to]) to++;
    // Two rows may share their key: then they are different words.
    if (to >= width) found.push({ before: start - from, after: newStart - from, length: from + to });
  }
  return found;
}

/** Where each row of {@link width} words stands, in order of first appearance; -1 for what stands more than once. */
function placesOfUnique(words: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at + width <= words.length; at++) {
    let key = 0;
    // 32 bits of a multiplicative hash; what collides is at worst not seen to stand once.
    for (let next = at; next < at + width; next++) key = Math.imul(key, 0x01000193) + Math.imul(words[next]! + 1, 0x9e3779b1) | 0;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** Runs that stand out of order and are too short for a moved block: a look-alike, more likely. */
function strays({ before, after }: Pairing, runs: readonly Run[]): Run[] {
  const inOrder = new Set(heaviestRising(runs));
  const moved: Run[][] = [];
  let last: Run | undefined;
  for (const run of runs) {
    if (!inOrder.has(run)) {
      const joins = last && !inOrder.has(last) && run.before - last.before - last.length <= apart && run.after >= last.after + last.length && run.after - last.after - last.length <= apart;
      if (joins) moved.at(-1)!.push(run);
      else moved.push([run]);
    }
    last = run;
  }
  const isWholeLines = ([first, ...rest]: Run[]): boolean => rest.length === 0 && before.isLines(first!.before, first!.length) && after.isLines(first!.after, first!.length);
  return moved.filter((block) => block.reduce((sum, { length }) => sum + length, 0) < movable && !isWholeLines(block)).flat();
}

/** Of runs in the order of the old text, those in order in the new one too that hold the most words. */
function heaviestRising(runs: readonly Run[]): Run[] {
  const byAfter = [...runs].sort((a, b) => a.after - b.after);
  const rank = new Map(byAfter.map((run, index) => [run, index]));
  // A Fenwick tree of the best chain that ends at or before a rank.
  const best: (number | undefined)[] = [];
  const weight: number[] = [];
  const previous: (number | undefined)[] = [];
  runs.forEach((run, index) => {
    const at = rank.get(run)!;
    let chain: number | undefined;
    for (let node = at; node > 0; node -= node & -node) {
      const other = best[node];
      if (other !== undefined && (chain === undefined || weight[other]! > weight[chain]!)) chain = other;
    }
    previous[index] = chain;
    weight[index] = run.length + (chain === undefined ? 0 : weight[chain]!);
    for (let node = at + 1; node <= runs.length; node += node & -node) {
      const other = best[node];
      if (other === undefined || weight[other]! < weight[index]) best[node] = index;
    }
  });
  let end: number | undefined = runs.length === 0 ? undefined : weight.indexOf(weight.reduce((most, each) => Math.max(most, each)));
  const out: Run[] = [];
  for (; end !== undefined; end = previous[end]) out.push(runs[end]!);
  return out;
}

/**
 * Compares in order what stands between runs that are neighbours in both texts; where they are not, what stands
 * beside each of them in the same line.
 */
function fill(pairing: Pairing): void {
  const { before, after } = pairing;
  const runs = [{ before: 0, after: 0, length: 0 }, ...pairing.runs(), { before: before.count, after: after.count, length: 0 }];
  const inNew = [...runs].sort((a, b) => a.after - b.after || a.before - b.before);
  const rank = new Map(inNew.map((run, index) => [run, index]));
  for (const [index, next] of runs.entries()) {
    const run = runs[index - 1];
    if (!run) continue;
    const end = run.before + run.length;
    const newEnd = run.after + run.length;
    if (rank.get(next) === rank.get(run)! + 1) {
      compare(pairing, end, next.before, newEnd, next.after);
      continue;
    }
    const behind = inNew[rank.get(run)! + 1];
    if (run.length > 0 && behind) compare(pairing, end, Math.min(next.before, before.lineEnd(end - 1)), newEnd, Math.min(behind.after, after.lineEnd(newEnd - 1)));
    const ahead = inNew[rank.get(next)! - 1];
    if (next.length > 0 && ahead) compare(pairing, Math.max(end, before.lineStart(next.before)), next.before, Math.max(ahead.after + ahead.length, after.lineStart(next.after)), next.after);
  }
}

/** Pairs what is free in two stretches of words and alike, in order. */
function compare(pairing: Pairing, start: number, end: number, newStart: number, newEnd: number): void {
  const free = (from: number, to: number, taken: Int32Array): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter((at) => taken[at] === -1);
  const old = free(start, end, pairing.to);
  const now = free(newStart, newEnd, pairing.from);
  if (old.length === 0 || now.length === 0) return;
  let at = 0;
  let newAt = 0;
  const same = (to: number): void => {
    while (at < to) pairing.pair({ before: old[at++]!, after: now[newAt++]!, length: 1 });
  };
  for (const { from, to, newTo } of differences(old.map((word) => pairing.before.texts[word]!), now.map((word) => pairing.after.texts[word]!))) {
    same(from);
    at = to;
    newAt = newTo;
  }
  same(old.length);
}
