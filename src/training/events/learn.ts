import type { Weights } from '../../cast/events/linear';
import { softmax } from '../../cast/events/linear';

/** One thing to learn from: candidates of which one is right, each with its features for each label that it may have. */
export interface Choice {
  /** The features of the candidates; of one alone its labels are the choice. */
  readonly candidates: readonly (readonly string[])[];
  /** The index of the right candidate, or of the right label of the only one. */
  readonly right: number;
}

export interface LearnOptions {
  /** 1 where candidates are chosen from; the number of labels where one candidate gets one. */
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Features of fewer choices are left out. */
  readonly fewest: number;
}

/**
 * Logistic regression by stochastic gradient descent with AdaGrad (Duchi and others, 2011). The same choices give the
 * same weights.
 */
export function learnChoices(choices: readonly Choice[], { labels, epochs, rate, l2, fewest }: LearnOptions): Weights {
  const counts = new Map<string, number>();
  for (const { candidates } of choices) for (const feature of new Set(candidates.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= fewest) rows.set(feature, labels * rows.size);
  const weights = new Float32Array(labels * rows.size);
  const squares = new Float64Array(labels * rows.size).fill(1e-2);
  // Each feature as the place of its first weight, so that the rounds below look nothing up by name.
  const known = choices.map(({ candidates, right }) => ({ right, candidates: candidates.map((features) => Int32Array.from(features.flatMap((feature) => rows.get(feature) ?? []))) }));
  let seed = 7;
  const order = known.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const at of order) {
      const { candidates, right } = known[at]!;
      const many = labels === 1 ? candidates.length : labels;
      const sums = new Float64Array(many);
      for (let one = 0; one < many; one++) {
        const features = candidates[labels === 1 ? one : 0]!;
        const label = labels === 1 ? 0 : one;
        for (let index = 0; index < features.length; index++) sums[one]! += weights[features[index]! + label]!;
      }
      const shares = softmax(sums);
      for (let one = 0; one < many; one++) {
        const gradient = shares[one]! - (one === right ? 1 : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        const features = candidates[labels === 1 ? one : 0]!;
        const label = labels === 1 ? 0 : one;
        for (let index = 0; index < features.length; index++) {
          const weight = features[index]! + label;
          const step = gradient + l2 * weights[weight]!;
          squares[weight]! += step * step;
          weights[weight]! -= (rate * step) / Math.sqrt(squares[weight]!);
        }
      }
    }
  }
  return new Map([...rows].map(([feature, row]) => [feature, weights.slice(row, row + labels)]));
}
