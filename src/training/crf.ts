import { before, Chain, first } from '../recognition/model/chain';
import { labelCount as L } from '../recognition/model/labels';
import { groupOf, groups } from '../recognition/model/groups';
import { weightCount as W } from '../recognition/model/weights';
import type { Example } from './examples';

/** A chain model as it was learnt, before it is packed. */
export interface Learnt {
  /** `rows × weightCount`: the weights of a feature for all labels but *outside*, whose are 0; its row is the lower bits of its hash. */
  readonly weights: Float32Array;
  /** `(labelCount + 1) × labelCount`; the last row is for the start. */
  readonly pairs: Float32Array;
  readonly rows: number;
}

export interface LearnOptions {
  readonly rows: number;
  readonly epochs: number;
  /** The step of AdaGrad, and what its sums of squares begin with: the more, the less a feature that is seen seldom moves. */
  readonly rate: number;
  readonly start: number;
  readonly l2: number;
  readonly seed: number;
  /** Features that are seen less often are left out. */
  readonly fewest: number;
  /**
   * The share of features left out at random, each by itself; of tokens whose word itself is left out, so that what
   * stands around a name is learnt too; and of tokens where what rules found is left out.
   */
  readonly drop: number;
  readonly dropWords: number;
  readonly dropRules: number;
  /** Groups of features left out altogether. */
  readonly without?: readonly number[];
  readonly log?: (line: string) => void;
}

/** A generator of pseudo-random numbers from 0 up to 1 (Marsaglia 2003, xorshift32): the same data give the same weights. */
export function random(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** The groups that tell which word it is. */
const ofWord: readonly boolean[] = groups.map((name) => name === 'word' || name === 'sound' || name === 'pairs of words');

/** An example whose features are places in the table of weights, those seen too seldom left out. */
interface Indexed {
  readonly example: Example;
  readonly offsets: Int32Array;
  readonly bounds: Int32Array;
  /** For each feature 1 where it tells the word, 2 where it tells what rules found, else 0. */
  readonly kinds: Uint8Array;
}

function indexed(examples: readonly Example[], rows: number, fewest: number, without: readonly number[]): Indexed[] {
  // Counts in a table of hashes are enough to know what is rare.
  const counts = new Uint8Array(1 << 25);
  const slot = counts.length - 1;
  for (const { features } of examples) for (const hash of features) if (counts[hash & slot]! < 255) counts[hash & slot]!++;
  return examples.map((example) => {
    const offsets = new Int32Array(example.features.length);
    const kinds = new Uint8Array(example.features.length);
    const bounds = new Int32Array(example.bounds.length);
    let kept = 0;
    for (let at = 0; at + 1 < bounds.length; at++) {
      for (let index = example.bounds[at]!; index < example.bounds[at + 1]!; index++) {
        const hash = example.features[index]!;
        const group = example.groups[index]!;
        if (counts[hash & slot]! < fewest || without.includes(group)) continue;
        offsets[kept] = (hash & (rows - 1)) * W;
        kinds[kept++] = ofWord[group] ? 1 : group === groupOf.rules ? 2 : 0;
      }
      bounds[at + 1] = kept;
    }
    return { example, offsets: offsets.slice(0, kept), kinds: kinds.slice(0, kept), bounds };
  });
}

/** Gradients smaller than this change nothing that matters. */
const negligible = 1e-4;

/**
 * Learns by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer 2011) on the likelihood of a linear-chain
 * conditional random field; the weights are the mean of the second half of the epochs. Deterministic.
 */
export function learn(examples: readonly Example[], options: LearnOptions): Learnt {
  const { rows, epochs, rate, start, l2, seed, fewest, drop, dropWords, dropRules, log } = options;
  const list = indexed(examples, rows, fewest, options.without ?? []);
  const weights = new Float32Array(rows * W);
  const squares = new Float32Array(rows * W).fill(start);
  const pairs = new Float32Array((L + 1) * L);
  const pairSquares = new Float32Array((L + 1) * L).fill(start);
  const mean = new Float32Array(rows * W);
  const meanPairs = new Float32Array((L + 1) * L);
  const next = random(seed);
  const order = list.map((_, index) => index);
  const longest = list.reduce((most, { offsets }) => Math.max(most, offsets.length), 0);
  const offsets = new Int32Array(longest);
  const bounds = new Int32Array(list.reduce((most, one) => Math.max(most, one.bounds.length), 0));
  const chain = new Chain();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    let loss = 0;
    const pace = rate * (1 - (0.9 * epoch) / epochs);
    for (const index of order) {
      const one = list[index]!;
      const { labels, allowed, weight } = one.example;
      const length = labels.length;
      if (length === 0) continue;
      let kept = 0;
      for (let at = 0; at < length; at++) {
        const noWord = next() < dropWords;
        const noRule = next() < dropRules;
        for (let f = one.bounds[at]!; f < one.bounds[at + 1]!; f++) {
          const kind = one.kinds[f]!;
          if ((kind === 1 && noWord) || (kind === 2 && noRule) || next() < drop) continue;
          offsets[kept++] = one.offsets[f]!;
        }
        bounds[at + 1] = kept;
      }
      chain.reset(length);
      const { scores } = chain;
      for (let at = 0; at < length; at++) {
        const base = at * L + 1;
        for (let f = bounds[at]!; f < bounds[at + 1]!; f++) {
          const row = offsets[f]!;
          for (let label = 0; label < W; label++) scores[base + label]! += weights[row + label]!;
        }
        for (let label = 0; label < L; label++) if (!allowed[label]) scores[at * L + label] = -Infinity;
      }
      chain.run(pairs);
      const { total } = chain;
      let gold = 0;
      for (let at = 0; at < length; at++) {
        const wanted = labels[at]!;
        const last = at === 0 ? L : labels[at - 1]!;
        gold += scores[at * L + wanted]! + pairs[last * L + wanted]!;
        for (let label = 0; label < L; label++) {
          if (!allowed[label]) continue;
          for (const other of at === 0 ? starts : before[label]!) {
            if (at === 0 && !first[label]) continue;
            const g = weight * (chain.pair(at, other, label) - (wanted === label && last === other ? 1 : 0));
            if (g > -negligible && g < negligible) continue;
            const cell = other * L + label;
            pairSquares[cell]! += g * g;
            pairs[cell]! -= (pace * g) / Math.sqrt(pairSquares[cell]!);
          }
        }
        for (let label = 1; label < L; label++) {
          if (!allowed[label]) continue;
          const gradient = weight * (chain.marginal(at, label) - (wanted === label ? 1 : 0));
          if (gradient > -negligible && gradient < negligible) continue;
          for (let f = bounds[at]!; f < bounds[at + 1]!; f++) {
            const cell = offsets[f]! + label - 1;
            const g = gradient + l2 * weights[cell]!;
            squares[cell]! += g * g;
            weights[cell]! -= (pace * g) / Math.sqrt(squares[cell]!);
          }
        }
      }
      loss += weight * (total - gold);
    }
    if (epoch >= epochs / 2) {
      const share = 1 / (epochs - Math.ceil(epochs / 2));
      for (let cell = 0; cell < weights.length; cell++) mean[cell]! += share * weights[cell]!;
      for (let cell = 0; cell < pairs.length; cell++) meanPairs[cell]! += share * pairs[cell]!;
    }
    log?.(`epoch ${epoch + 1} of ${epochs}: loss ${(loss / order.length).toFixed(3)}`);
  }
  return { weights: mean, pairs: meanPairs, rows };
}

/** Stands for the label before the first. */
const starts = [L];
