import type { HolderKind } from './lexicon/holderWords';

/** How much the features of a candidate count, in the order of `holderFeatures`: fitted on the training articles by `test/bench/holders.ts`. */
export const holderWeights: Readonly<Record<HolderKind, readonly number[]>> = {
  state: [-1.38, 0.94, 0, 0, -0.86, 0.49, 1.6, 1.42, 0.12, -0.26, 0.09, 0.04, -0.18, 0.72, 0.65, 1.04, -1.1],
  ministry: [-0.64, -0.17, 0.93, 0.93, 0.4, 0.74, 1.62, 0.85, 0.73, 0.6, -0.11, -0.37, -0.24, 1.05, -0.02, 1.14, -0.72],
  place: [-1.62, 0.29, 1.41, 1.41, 0, 0.52, 1.34, 1.34, -0.73, 0.4, -0.09, 1.18, 1.05, 0.75, 0, 0.5, -0.42],
  organization: [-1.4, 0.94, 3.01, -1.4, -0.08, 1.16, 1.98, 2.25, 0.09, 0.63, -0.08, -1.49, -0.15, 1.11, 0, 1.16, -1.53],
  other: [-1.63, 0.18, 0.04, -1.63, 0, 1.55, 0.98, 0.85, -0.01, 0.14, 0.7, 0.04, 0.38, 0.43, 0, 0.49, -0.75],
};

/** So much less than no holder at all the best one may score and be told, since a role mostly has one. */
export const worthTelling = 0.5;
