import { Counts } from './counts';

/** How often each of several things was counted, as {@link Counts} say it; of most a single thing was counted once, and that is the thing itself. */
export type Tally = Counts | string | undefined;

/** What is counted when a thing has been counted once more, or once less; the tally before is of no use any more. */
export function counted(tally: Tally, key: string, by: 1 | -1): Tally {
  if (tally === undefined && by === 1) return key;
  if (tally === key && by === -1) return undefined;
  const counts = typeof tally === 'object' ? tally : new Counts();
  if (typeof tally === 'string') counts.add(tally, 1);
  counts.add(key, by);
  return counts.size === 0 ? undefined : counts;
}

export function countOf(tally: Tally, key: string): number {
  return typeof tally === 'object' ? tally.of(key) : tally === key ? 1 : 0;
}

export function keysOf(tally: Tally): Iterable<string> {
  return typeof tally === 'object' ? tally.keys() : tally === undefined ? none : [tally];
}

export function entriesOf(tally: Tally): Iterable<readonly [string, number]> {
  return typeof tally === 'object' ? tally.entries() : tally === undefined ? none : [[tally, 1]];
}

/** As {@link Counts.most}. */
export function mostOf(tally: Tally): string | undefined {
  return typeof tally === 'object' ? tally.most() : tally;
}

const none: readonly never[] = [];
