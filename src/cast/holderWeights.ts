import type { HolderKind } from './lexicon/holderWords';

/** How much the features of a candidate count, in the order of `holderFeatures`: fitted on the training articles by `test/bench/holders.ts`. */
export const holderWeights: Readonly<Record<HolderKind, readonly number[]>> = {
  state: [-1.62, 1.15, 0, 0, -1.49, 0.3, 1.62, 1.47, 0.19, -0.41, -0.08, 0.05, -0.27, 0.67, 0.56, 1.08],
  ministry: [-0.81, -0.17, 0.99, 0.99, -0.3, 0.6, 2.05, 0.71, 0.59, 0.7, -0.17, -0.64, 0.06, 1.02, -0.31, 1.04],
  place: [-1.52, 0.21, 1.34, 1.34, 0, 0.31, 1.48, 1.48, -0.9, 0.36, -0.07, 1.19, 1.02, 0.73, 0, 0.58],
  organization: [-1.27, 0.49, 3.02, -1.27, -0.24, 1.2, 2.11, 2.16, 0.09, 0.65, -0.09, -1.52, -0.2, 1.09, 0, 1.09],
  other: [-1.64, 0.16, 0, -1.64, 0, 1.67, 1.11, 0.76, -0.06, 0.08, 0.44, -0.19, 0.57, 0.52, 0, 0.45],
};

/** So much less than no holder at all the best one may score and be told, since a role mostly has one. */
export const worthTelling = 0.5;
