import type { HolderKind } from './lexicon/holderWords';

/** How much the features of a candidate count, in the order of `holderFeatures`: fitted on the training articles by `test/bench/holders.ts`. */
export const holderWeights: Readonly<Record<HolderKind, readonly number[]>> = {
  state: [-1.52, 1.06, 0, 0, -1.47, 0.14, 1.65, 1.18, 0.21, -0.27, -0.09, -0.12, -0.2, 0.58, 0.53, 1],
  ministry: [-0.54, -0.17, 1.01, 1.01, -0.32, 0.54, 1.84, 0.59, 0.65, 0.5, -0.13, -0.4, 0.09, 0.99, -0.32, 1.46],
  place: [-1.29, 0.21, 1.21, 1.21, 0, 0.25, 1.21, 1.81, -1.18, 0.4, -0.28, 0.79, 1.05, 0.75, 0, 0.19],
  organization: [-1.2, 0.46, 2.85, -1.2, -0.2, 1.11, 1.79, 2.14, 0.06, 0.7, -0.26, -1.55, -0.12, 0.96, 0, 1.34],
  other: [-1.72, 0.31, 0.5, -1.72, 0, 1.69, 1.08, 0.58, 0.1, 0.22, 0.63, -0.01, 0.78, 0, 0, 0.65],
};

/** So much less than no holder at all the best one may score and be told, since a role mostly has one. */
export const worthTelling = 0.5;
