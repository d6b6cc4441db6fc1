/** Log-linear models over named features: what candidates are scored by. */

/** For each feature its weight for each label; what it does not know counts nothing. */
export type Weights = ReadonlyMap<string, Float32Array>;

/** The scores of the labels, the logarithms of what they would be weighed by. */
export function scores(weights: Weights, features: readonly string[], labels: number): Float64Array {
  const sums = new Float64Array(labels);
  for (const feature of features) {
    const of = weights.get(feature);
    if (of) for (let label = 0; label < labels; label++) sums[label]! += of[label]!;
  }
  return sums;
}

/** The score of a candidate by weights with a single label. */
export function score(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature)?.[0] ?? 0;
  return sum;
}

/** Scores as probabilities that sum up to 1. */
export function softmax(values: ArrayLike<number>): Float64Array {
  let most = -Infinity;
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at]!);
  const shares = Float64Array.from(values, (value) => Math.exp(value - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** The index of the greatest of some numbers, the first of those that are as great. */
export function greatest(values: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if (values[at]! > values[best]!) best = at;
  return best;
}
