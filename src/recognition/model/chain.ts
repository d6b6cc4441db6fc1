import { beginOf, insideOf, labelCount as L, mayFollow, type LabelledSpan } from './labels';

/** Scores of label pairs: row `labelCount` for the start of a sentence, else the label before; column the label. */
export type Pairs = Float32Array | Float64Array;

const legal: readonly Uint8Array[] = Array.from({ length: L + 1 }, (_, before) => Uint8Array.from({ length: L }, (_, label) => Number(mayFollow(before === L ? -1 : before, label))));

/** The labels that may stand before each label, and behind it: the illegal ones need not be tried. */
export const before: readonly (readonly number[])[] = Array.from({ length: L }, (_, label) => Array.from({ length: L }, (_, other) => other).filter((other) => legal[other]![label]));
export const behind: readonly (readonly number[])[] = Array.from({ length: L }, (_, label) => Array.from({ length: L }, (_, other) => other).filter((other) => legal[label]![other]));
/** Whether a sentence may begin with a label. */
export const first: Uint8Array = legal[L]!;

/**
 * The sums over all legal labellings of one sentence (forward and backward, scaled; Rabiner 1989): what a linear-chain conditional
 * random field (Lafferty, McCallum, Pereira 2001) is learnt by, and by which it says how sure it is. The arrays are used
 * again for the next sentence.
 */
export class Chain {
  /** `length × labelCount`: the scores that {@link run} goes by; `-Infinity` where a label is out of the question. */
  scores = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private factors = new Float64Array(0);
  private scale = new Float64Array(0);
  private readonly odds = new Float64Array((L + 1) * L);
  private from = new Int8Array(0);
  /** The logarithm of the sum over all labellings. */
  total = 0;
  private length = 0;

  /** Makes room for a sentence of so many tokens and sets all its scores to 0. */
  reset(length: number): void {
    this.length = length;
    if (this.scores.length < length * L) {
      this.scores = new Float64Array(2 * length * L);
      this.alpha = new Float64Array(2 * length * L);
      this.beta = new Float64Array(2 * length * L);
      this.factors = new Float64Array(2 * length * L);
      this.scale = new Float64Array(2 * length);
      this.from = new Int8Array(2 * length * L);
    } else this.scores.fill(0, 0, length * L);
  }

  /** Computes what {@link marginal}, {@link pair} and {@link probability} tell from. */
  run(pairs: Pairs): void {
    const { length, scores, alpha, beta, factors } = this;
    const odds = this.oddsOf(pairs);
    // Each token's scores and sums are scaled to about one, so that nothing overflows; the scales add up to the total.
    this.total = 0;
    for (let at = 0; at < length; at++) {
      const base = at * L;
      let most = -Infinity;
      for (let label = 0; label < L; label++) if (scores[base + label]! > most) most = scores[base + label]!;
      let sum = 0;
      for (let label = 0; label < L; label++) {
        const factor = Math.exp(scores[base + label]! - most);
        factors[base + label] = factor;
        let left = 0;
        if (at === 0) left = first[label] ? odds[L * L + label]! : 0;
        else {
          const others = before[label]!;
          for (let index = 0; index < others.length; index++) left += alpha[base - L + others[index]!]! * odds[others[index]! * L + label]!;
        }
        sum += alpha[base + label] = factor * left;
      }
      for (let label = 0; label < L; label++) alpha[base + label]! /= sum;
      this.scale[at] = sum;
      this.total += most + Math.log(sum);
    }
    for (let label = 0; label < L; label++) beta[(length - 1) * L + label] = 1;
    for (let at = length - 2; at >= 0; at--) {
      const base = at * L;
      for (let label = 0; label < L; label++) {
        let right = 0;
        const others = behind[label]!;
        for (let index = 0; index < others.length; index++) {
          const other = others[index]!;
          right += odds[label * L + other]! * factors[base + L + other]! * beta[base + L + other]!;
        }
        beta[base + label] = right / this.scale[at + 1]!;
      }
    }
  }

  private oddsOf(pairs: Pairs): Float64Array {
    for (let cell = 0; cell < pairs.length; cell++) this.odds[cell] = Math.exp(pairs[cell]!);
    return this.odds;
  }

  /** The probability of a label at a token, after {@link run}. */
  marginal(at: number, label: number): number {
    return this.alpha[at * L + label]! * this.beta[at * L + label]!;
  }

  /** The probability of two labels in a row, the second at the token `at`, after {@link run}; `labelCount` stands before the first. */
  pair(at: number, other: number, label: number): number {
    const left = at === 0 ? 1 : this.alpha[(at - 1) * L + other]!;
    return (left * this.odds[other * L + label]! * this.factors[at * L + label]! * this.beta[at * L + label]!) / this.scale[at]!;
  }

  /** The probability that exactly these tokens are a mention of this type, after {@link run}. */
  probability({ first: from, end, type }: LabelledSpan): number {
    const begin = beginOf(type);
    const inside = insideOf(type);
    const { odds, factors, beta, scale, length } = this;
    let value = this.alpha[from * L + begin]!;
    for (let at = from + 1; at < end; at++) value *= (odds[(at === from + 1 ? begin : inside) * L + inside]! * factors[at * L + inside]!) / scale[at]!;
    if (end === length) return value;
    const last = end - from === 1 ? begin : inside;
    let right = 0;
    for (const other of behind[last]!) if (other !== inside) right += odds[last * L + other]! * factors[end * L + other]! * beta[end * L + other]!;
    return (value * right) / scale[end]!;
  }

  /** The best legal labels (Viterbi 1967); needs the scores alone. */
  best(pairs: Pairs): Uint8Array {
    const { length, scores, from } = this;
    // The sums are not needed any more, or not yet: their room serves for the best scores.
    const best = this.alpha;
    const labels = new Uint8Array(length);
    if (length === 0) return labels;
    for (let label = 0; label < L; label++) best[label] = first[label] ? pairs[L * L + label]! + scores[label]! : -Infinity;
    for (let at = 1; at < length; at++) {
      for (let label = 0; label < L; label++) {
        let most = -Infinity;
        for (const other of before[label]!) {
          const value = best[(at - 1) * L + other]! + pairs[other * L + label]!;
          if (value > most) {
            most = value;
            from[at * L + label] = other;
          }
        }
        best[at * L + label] = most + scores[at * L + label]!;
      }
    }
    let last = 0;
    for (let label = 1; label < L; label++) if (best[(length - 1) * L + label]! > best[(length - 1) * L + last]!) last = label;
    labels[length - 1] = last;
    for (let at = length - 1; at > 0; at--) labels[at - 1] = last = from[at * L + last]!;
    return labels;
  }
}

