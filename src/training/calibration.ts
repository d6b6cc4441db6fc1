import { oddsOf } from '../recognition/model/confidence';
import type { Calibration } from '../recognition/model/weights';

/** A span that a model took for a mention: how sure it was, and whether it is one. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * The slope and offset that make confidences true: logistic regression of *right* on their log-odds (Platt 1999), by
 * Newton's method with steps halved until they help, and with his corrected targets, so that a few spans do not make it sure.
 */
export function calibrate(judged: readonly Judged[]): Calibration {
  const right = judged.filter((one) => one.right).length;
  const high = (right + 1) / (right + 2);
  const low = 1 / (judged.length - right + 2);
  const points = judged.map((one) => ({ x: oddsOf(one.confidence), target: one.right ? high : low }));
  const loss = (slope: number, offset: number): number => points.reduce((sum, { x, target }) => {
    const z = slope * x + offset;
    return sum + Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target * z;
  }, 0);
  let [slope, offset] = [1, 0];
  for (let step = 0; step < 100; step++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { x, target } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const weight = p * (1 - p);
      gs += (p - target) * x;
      go += p - target;
      hss += weight * x * x;
      hso += weight * x;
      hoo += weight;
    }
    const determinant = hss * hoo - hso * hso;
    const [ds, d0] = [(hoo * gs - hso * go) / determinant, (hss * go - hso * gs) / determinant];
    const before = loss(slope, offset);
    let share = 1;
    while (share > 1e-6 && !(loss(slope - share * ds, offset - share * d0) < before)) share /= 2;
    if (share <= 1e-6) break;
    slope -= share * ds;
    offset -= share * d0;
  }
  return { slope: Math.fround(slope), offset: Math.fround(offset) };
}

/** The edges of the groups of a {@link reliability} table. */
const edges = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];

/** For groups of confidence, how many spans there are, how sure the model was of them, and how many are right. */
export function reliability(judged: readonly Judged[]): { from: number; to: number; spans: number; sure: number; right: number }[] {
  return edges.slice(1).map((to, at) => {
    const group = judged.filter(({ confidence }) => confidence >= edges[at]! && confidence < to);
    const mean = (value: (one: Judged) => number): number => group.reduce((sum, one) => sum + value(one), 0) / (group.length || 1);
    return { from: edges[at]!, to: Math.min(1, to), spans: group.length, sure: mean(({ confidence }) => confidence), right: mean(({ right }) => Number(right)) };
  });
}
