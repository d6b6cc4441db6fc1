import type { Tree, Trees } from '../../cast/events/trees';
import { softmax } from '../../cast/events/linear';
import type { Choice } from './learn';

export interface BoostOptions {
  readonly trees: number;
  /** So many questions at most stand above an answer. */
  readonly depth: number;
  readonly rate: number;
  /** Features of fewer candidates are left out. */
  readonly fewest: number;
}

/** How answers of few examples are kept small, how many there must be (weighed by how unsure they are), and what a question must gain. */
const careful = { l2: 2, least: 2, gain: 0.5 };

/** Each tree sees this share of the choices and of the features, so that they do not all ask the same. */
const seen = { choices: 0.7, features: 0.5 };

/** The candidates of all choices, one behind the other, by the numbers of their features. */
interface Rows {
  readonly names: readonly string[];
  /** The numbers of the features of each candidate, ascending. */
  readonly features: readonly Int32Array[];
  /** The first candidate of each choice, and behind the last one their number. */
  readonly first: Int32Array;
}

/**
 * Gradient boosting of regression trees with second-order steps (Friedman, 2001; Chen and Guestrin, 2016). A choice of one
 * candidate asks whether it is right, 1, or not, 0; one of several which of them is. The same choices give the same trees.
 */
export function boost(choices: readonly Choice[], options: BoostOptions): Trees {
  const rows = rowsOf(choices, options.fewest);
  const many = rows.features.length;
  const single = choices.filter(({ candidates }) => candidates.length === 1);
  const right = single.filter((one) => one.right === 1).length;
  const base = single.length === 0 ? 0 : Math.log((right + 1) / (single.length - right + 1));
  const sums = new Float64Array(many).fill(base);
  const slopes = new Float64Array(many);
  const bends = new Float64Array(many);
  const random = randomFrom(7);
  const trees: Growing[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (const [at, choice] of choices.entries()) slope(choice, rows.first[at]!, sums, slopes, bends);
    const asked: number[] = [];
    for (let at = 0; at < choices.length; at++) if (random() < seen.choices) for (let row = rows.first[at]!; row < rows.first[at + 1]!; row++) asked.push(row);
    const offered = Uint8Array.from(rows.names, () => (random() < seen.features ? 1 : 0));
    const tree = grow(rows, Int32Array.from(asked), slopes, bends, offered, options);
    trees.push(tree);
    for (let row = 0; row < many; row++) sums[row]! += answer(tree, rows.features[row]!);
  }
  return { base, trees: trees.map((tree) => named(tree, rows.names)) };
}

function rowsOf(choices: readonly Choice[], fewest: number): Rows {
  const counts = new Map<string, number>();
  const all = choices.flatMap(({ candidates }) => candidates.map((features) => [...new Set(features)]));
  for (const features of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([feature, count]) => count >= fewest && !/[\t\n]|^[=#]/.test(feature)).map(([feature]) => feature);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const first = new Int32Array(choices.length + 1);
  for (const [at, { candidates }] of choices.entries()) first[at + 1] = first[at]! + candidates.length;
  return { names, features: all.map((features) => Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])).sort()), first };
}

/** In which direction the score of each candidate of a choice should go, and how far one may trust that. */
function slope({ candidates, right }: Choice, first: number, sums: Float64Array, slopes: Float64Array, bends: Float64Array): void {
  const shares = candidates.length === 1 ? [1 / (1 + Math.exp(-sums[first]!))] : softmax(sums.subarray(first, first + candidates.length));
  for (let one = 0; one < candidates.length; one++) {
    const wanted = candidates.length === 1 ? right : one === right ? 1 : 0;
    slopes[first + one] = wanted - shares[one]!;
    bends[first + one] = shares[one]! * (1 - shares[one]!);
  }
}

/** A tree whose questions are numbers of features, while it grows. */
type Growing = number | { feature: number; there: Growing; absent: Growing };

function grow(rows: Rows, asked: Int32Array, slopes: Float64Array, bends: Float64Array, offered: Uint8Array, { depth, rate }: BoostOptions): Growing {
  let slopeSum = 0;
  let bendSum = 0;
  for (const row of asked) {
    slopeSum += slopes[row]!;
    bendSum += bends[row]!;
  }
  const worth = (slope: number, bend: number): number => (slope * slope) / (bend + careful.l2);
  const feature = depth === 0 ? -1 : bestQuestion();
  if (feature < 0) return (rate * slopeSum) / (bendSum + careful.l2);
  const deeper = { depth: depth - 1, rate, trees: 0, fewest: 0 };
  const holds = (row: number): boolean => includes(rows.features[row]!, feature);
  return { feature, there: grow(rows, asked.filter(holds), slopes, bends, offered, deeper), absent: grow(rows, asked.filter((row) => !holds(row)), slopes, bends, offered, deeper) };

  function bestQuestion(): number {
    const slopesOf = new Float64Array(rows.names.length);
    const bendsOf = new Float64Array(rows.names.length);
    for (const row of asked) {
      const features = rows.features[row]!;
      for (let at = 0; at < features.length; at++) {
        slopesOf[features[at]!]! += slopes[row]!;
        bendsOf[features[at]!]! += bends[row]!;
      }
    }
    let best = -1;
    let most = worth(slopeSum, bendSum) + careful.gain;
    for (let one = 0; one < offered.length; one++) {
      const bend = bendsOf[one]!;
      if (!offered[one] || bend < careful.least || bendSum - bend < careful.least) continue;
      const gained = worth(slopesOf[one]!, bend) + worth(slopeSum - slopesOf[one]!, bendSum - bend);
      if (gained > most) {
        most = gained;
        best = one;
      }
    }
    return best;
  }
}

function includes(sorted: Int32Array, wanted: number): boolean {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

function answer(tree: Growing, features: Int32Array): number {
  let at = tree;
  while (typeof at !== 'number') at = includes(features, at.feature) ? at.there : at.absent;
  return at;
}

function named(tree: Growing, names: readonly string[]): Tree {
  return typeof tree === 'number' ? tree : { feature: names[tree.feature]!, there: named(tree.there, names), absent: named(tree.absent, names) };
}

/** Numbers from 0 to 1 that are the same on each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
