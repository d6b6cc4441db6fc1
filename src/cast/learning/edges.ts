import { betaMean, Counts } from './counts';
import type { Corrected } from './decisions';

/** Corrections of one kind that are needed before they are made for people, and how sure they must be. */
const fewest = 2;
const clear = 0.7;

/** Where people have moved the beginnings and ends of mentions: words that they took in, and words that they left out. */
export class Edges {
  private readonly taken = new Counts();
  private readonly left = new Counts();

  add({ type, from, to }: Corrected, by: 1 | -1): void {
    for (const [side, words] of differences(from, to)) this.taken.add(`${type} ${side} ${words}`, by);
    for (const [side, words] of differences(to, from)) this.left.add(`${type} ${side} ${words}`, by);
  }

  /** Whether words beside a mention belong to it: `in`, `out`, or nobody has clearly said. */
  belong(type: string, side: 'before' | 'behind', words: string): 'in' | 'out' | undefined {
    const key = `${type} ${side} ${words}`;
    const [taken, left] = [this.taken.of(key), this.left.of(key)];
    if (taken >= fewest && betaMean(0.5, 2, taken, left) >= clear) return 'in';
    if (left >= fewest && betaMean(0.5, 2, left, taken) >= clear) return 'out';
    return undefined;
  }

  get empty(): boolean {
    return this.taken.size + this.left.size === 0;
  }
}

/** The words that the longer of two has before or behind the shorter one. */
function differences(short: string, long: string): (readonly ['before' | 'behind', string])[] {
  if (long.length <= short.length) return [];
  const all: (readonly ['before' | 'behind', string])[] = [];
  const at = long.indexOf(short);
  if (at < 0) return [];
  const [before, behind] = [long.slice(0, at).trim(), long.slice(at + short.length).trim()];
  if (before !== '') all.push(['before', before]);
  if (behind !== '') all.push(['behind', behind]);
  return all;
}
