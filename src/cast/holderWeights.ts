import type { HolderKind } from './lexicon/holderWords';

/** How much the features of a candidate count, in the order of `holderFeatures`: fitted on the training articles by `test/bench/holders.ts`. */
export const holderWeights: Readonly<Record<HolderKind, readonly number[]>> = {
  state: [-1.54, 1, 0, 0, -1.43, 0.11, 1.57, 1.09, 0.24, -0.3, 0.14, -0.13, -0.16, 0.6, 0.52, 0.93],
  ministry: [-0.57, -0.11, 1.01, 1.01, -0.27, 0.56, 1.92, 0.49, 0.48, 0.53, -0.37, -0.68, -0.13, 1.27, -0.33, 1.55],
  place: [-1.1, 0.36, 1.19, 1.19, 0, 0.2, 1.17, 1.79, -1.2, 0.09, -0.34, 0.7, 1, 0.71, 0, 0.17],
  organization: [-1.11, 0.36, 2.41, -1.11, -0.28, 1.07, 1.88, 2.17, 0.1, 0.8, -0.19, -1.52, -0.08, 0.94, 0, 1.36],
  other: [-1.6, 0.14, 0.55, -1.6, 0, 1.58, 0.78, 0.36, 0.11, 0.41, 0.68, -0.71, 0.67, 0.36, 0, 0.62],
};

/** So much less than no holder at all the best one may score and be told, since a role mostly has one. */
export const worthTelling = 0.5;
