import type { Feature } from '../../cast/events/likeness';

/** A known event, as one article tells of it, with what speaks for and against a proposed one being it. */
export interface JoinCandidate {
  readonly id: string;
  readonly features: readonly Feature[];
}

/** A proposed event among the known ones that it may be. */
export interface JoinExample {
  readonly candidates: readonly JoinCandidate[];
  /** The id of the one that it is, which is among the candidates; none where it is a new one. */
  readonly right?: string;
  /** How many times it counts. */
  readonly weight: number;
}

/** What every candidate has: how much likelier any known event is than a new one. */
export const anyTwo = 'any two';

/** Candidates by the numbers of their features. */
interface Row {
  /** Which of the known events of the example it tells of. */
  readonly known: number;
  readonly features: Int32Array;
  readonly values: Float64Array;
}

/** By trial on articles that were held out. */
const penalty = 1;

const steps = 600;
/** How far a weight goes in one step, at first and when it has come near. */
const far = 0.05;
const near = 0.01;
const nearFrom = 450;

/**
 * Conditional logistic regression (McFadden, Conditional logit analysis of qualitative choice behavior, 1974) of which known
 * event, or none, a proposed one is. Of several tellings of a known event the likeliest counts, as it does where events are
 * linked. By gradient descent with adaptive moments (Kingma and Ba, Adam, 2015) over all examples at once, so that the
 * same examples give the same weights.
 *
 * @param l2 the penalty on the squares of weights, halved, in the unit of one example; 'any two' has none
 */
export function learnJoins(examples: readonly JoinExample[], l2 = penalty): Map<string, number> {
  const numbers = new Map([[anyTwo, 0]]);
  const numbered = examples.map(({ candidates, right, weight }) => {
    const ids = [...new Set(candidates.map(({ id }) => id))];
    return { right: right === undefined ? -1 : ids.indexOf(right), many: ids.length, weight, rows: candidates.map(({ id, features }) => row(ids.indexOf(id), features, numbers)) };
  });
  const count = numbers.size;
  const weights = new Float64Array(count);
  const means = new Float64Array(count);
  const squares = new Float64Array(count);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : l2 * weight));
    for (const { rows, right, many, weight } of numbered) addGradient(gradient, weights, rows, many, right, weight);
    const rate = step < nearFrom ? far : near;
    for (let at = 0; at < count; at++) {
      means[at] = 0.9 * means[at]! + 0.1 * gradient[at]!;
      squares[at] = 0.99 * squares[at]! + 0.01 * gradient[at]! ** 2;
      weights[at]! -= (rate * means[at]!) / (1 - 0.9 ** step) / (Math.sqrt(squares[at]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return new Map([...numbers].map(([name, at]) => [name, weights[at]!]));
}

function row(known: number, features: readonly Feature[], numbers: Map<string, number>): Row {
  for (const [name] of features) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return { known, features: Int32Array.from([0, ...features.map(([name]) => numbers.get(name)!)]), values: Float64Array.from([1, ...features.map(([, value]) => value)]) };
}

function addGradient(gradient: Float64Array, weights: Float64Array, rows: readonly Row[], many: number, right: number, weight: number): void {
  const best = new Array<Row | undefined>(many);
  const sums = new Float64Array(many).fill(-Infinity);
  for (const one of rows) {
    let sum = 0;
    for (let at = 0; at < one.features.length; at++) sum += weights[one.features[at]!]! * one.values[at]!;
    if (best[one.known] && sum <= sums[one.known]!) continue;
    best[one.known] = one;
    sums[one.known] = sum;
  }
  // A new event has odds of one; the greatest sum is taken off all, so that none overflows.
  const most = Math.max(0, ...sums);
  let total = Math.exp(-most);
  for (const sum of sums) total += Math.exp(sum - most);
  for (const [known, { features, values }] of (best as Row[]).entries()) {
    const wrong = weight * (Math.exp(sums[known]! - most) / total - (known === right ? 1 : 0));
    for (let at = 0; at < features.length; at++) gradient[features[at]!]! += wrong * values[at]!;
  }
}
