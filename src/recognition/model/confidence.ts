import type { Calibration } from './weights';

/** Log-odds beyond this are taken for it: more than a thousand to one is never known. */
const most = 9;

/** The log-odds of a probability, bounded. */
export function oddsOf(probability: number): number {
  return Math.max(-most, Math.min(most, Math.log(probability / (1 - probability))));
}

/** A probability as a calibration corrects it. */
export function corrected(probability: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * oddsOf(probability) + offset)));
}
