import { overlaps, type Span } from '../../src/text/span';

/** A mention to be compared: its span and type. */
export interface Scored extends Span {
  readonly type: string;
}

/** How many mentions are in the gold, were found, and are both. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export const nothing: Counts = { gold: 0, found: 0, right: 0 };

export function plus(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right };
}

/** Right are those with the same span and type. */
export function exact(gold: readonly Scored[], found: readonly Scored[]): Counts {
  const key = ({ start, end, type }: Scored): string => `${start} ${end} ${type}`;
  const keys = new Set(gold.map(key));
  return { gold: gold.length, found: found.length, right: found.filter((mention) => keys.has(key(mention))).length };
}

/** Right are those that share a letter with a mention of the same type; each counts once. */
export function overlapping(gold: readonly Scored[], found: readonly Scored[]): Counts {
  const open = new Set(gold);
  let right = 0;
  for (const mention of found) {
    const match = [...open].find((other) => other.type === mention.type && overlaps(other, mention));
    if (!match) continue;
    open.delete(match);
    right++;
  }
  return { gold: gold.length, found: found.length, right };
}

/** What is wrong with a mention that was found, or with one that was not. */
export type Mistake = 'missed' | 'other edges' | 'other type' | 'other edges and type' | 'invented';

/** The mistakes, each with the type of the gold mention, or, where there is none, of the invented one. */
export function mistakes(gold: readonly Scored[], found: readonly Scored[]): { mistake: Mistake; mention: Scored }[] {
  const same = (a: Scored, b: Scored): boolean => a.start === b.start && a.end === b.end;
  const wrong = gold.flatMap((mention): { mistake: Mistake; mention: Scored }[] => {
    const near = found.filter((other) => overlaps(other, mention));
    if (near.some((other) => same(other, mention) && other.type === mention.type)) return [];
    if (near.some((other) => same(other, mention))) return [{ mistake: 'other type', mention }];
    if (near.some(({ type }) => type === mention.type)) return [{ mistake: 'other edges', mention }];
    return [{ mistake: near.length > 0 ? 'other edges and type' : 'missed', mention }];
  });
  return [...wrong, ...found.filter((mention) => !gold.some((other) => overlaps(other, mention))).map((mention) => ({ mistake: 'invented' as const, mention }))];
}

export function precision({ found, right }: Counts): number {
  return found === 0 ? 0 : right / found;
}

export function recall({ gold, right }: Counts): number {
  return gold === 0 ? 0 : right / gold;
}

export function f1({ gold, found, right }: Counts): number {
  return gold + found === 0 ? 0 : (2 * right) / (gold + found);
}

/** Resamples of the articles; 1,000 are usual (Efron and Tibshirani, An Introduction to the Bootstrap, 1993). */
const resamples = 1000;

/** The 95 % interval of F1, by drawing articles with replacement; the same articles give the same interval. */
export function interval(articles: readonly Counts[]): [number, number] {
  const random = generator(1);
  const scores = Array.from({ length: resamples }, () => f1(Array.from({ length: articles.length }, () => articles[Math.floor(random() * articles.length)]!).reduce(plus, nothing))).sort((a, b) => a - b);
  return [scores[Math.floor(resamples * 0.025)]!, scores[Math.floor(resamples * 0.975)]!];
}

/** Mulberry32, a generator of 32 bits by Tommy Ettinger; in the public domain. Numbers from 0 to below 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The values in an order by chance, the same for the same seed (Fisher and Yates; Durstenfeld, Algorithm 235, 1964). */
export function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const random = generator(seed);
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
