/** How well mentions are linked to entities: pure scores, without the texts that they come from. */

/** Precision and recall with the mentions that they were averaged over; sums, so that articles add up. */
export interface BCubed {
  readonly mentions: number;
  readonly precision: number;
  readonly recall: number;
}

export const noLinks: BCubed = { mentions: 0, precision: 0, recall: 0 };

export function addLinks(a: BCubed, b: BCubed): BCubed {
  return { mentions: a.mentions + b.mentions, precision: a.precision + b.precision, recall: a.recall + b.recall };
}

/**
 * B-cubed (Bagga and Baldwin, Algorithms for scoring coreference chains, 1998): for each mention the share of those in
 * its found cluster that are of its gold cluster, and the other way round, summed over mentions.
 *
 * @param pairs for each mention its gold and its found cluster
 */
export function bCubed(pairs: readonly (readonly [gold: string, found: string])[]): BCubed {
  const count = (keys: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const both = count(pairs.map(([gold, found]) => `${gold}\n${found}`));
  const golds = count(pairs.map(([gold]) => gold));
  const founds = count(pairs.map(([, found]) => found));
  let precision = 0;
  let recall = 0;
  for (const [gold, found] of pairs) {
    const shared = both.get(`${gold}\n${found}`)!;
    precision += shared / founds.get(found)!;
    recall += shared / golds.get(gold)!;
  }
  return { mentions: pairs.length, precision, recall };
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export function shares({ mentions, precision, recall }: BCubed): { precision: number; recall: number; f1: number } {
  if (mentions === 0) return { precision: 0, recall: 0, f1: 0 };
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: precision / mentions, recall: recall / mentions, f1: f1 / mentions };
}

/** How many values the gold states, how many were found for anybody, and how many are both and the same. */
export interface Stated {
  readonly stated: number;
  readonly found: number;
  readonly right: number;
}

export const noneStated: Stated = { stated: 0, found: 0, right: 0 };

export function addStated(a: Stated, b: Stated): Stated {
  return { stated: a.stated + b.stated, found: a.found + b.found, right: a.right + b.right };
}

/** Compares what the gold states of an entity, a role or an affiliation, with what was found. */
export function compareStated(gold: string | undefined, found: string | undefined): Stated {
  return { stated: gold === undefined ? 0 : 1, found: found === undefined ? 0 : 1, right: gold !== undefined && gold === found ? 1 : 0 };
}
