import type { Model } from '../recognition/model/weights';
import type { Learnt } from './crf';

/** Such a share of the weights that are not 0 keep their size; the few above are cut, which costs less than coarser steps for all. */
const uncut = 0.9995;

/** The weights in 8 bits, in steps of equal size. */
export function quantise({ weights, pairs, rows }: Learnt): Pick<Model, 'rows' | 'weights' | 'step' | 'pairs'> {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort();
  const largest = sizes[Math.floor(uncut * (sizes.length - 1))] ?? 1;
  const step = Math.fround(largest / 127);
  return { rows, pairs, step, weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))) };
}
