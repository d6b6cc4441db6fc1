import type { ListName } from '../annotations/model';

/** A value in the common ancestor of two sides and in each of them. */
export interface Sides<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/**
 * What both sides decided, each differently. `ours` and `theirs` are the item or the value of the key as that side
 * has it, absent where that side took it away.
 */
export interface Conflict {
  readonly in: ListName | 'article' | 'text';
  /** The id of the entity or event, the quote of the mention or rejection, the key of the article. */
  readonly subject: string;
  /** Which occurrence of the quote is meant; absent for the first. */
  readonly nth?: number;
  /** The key of the item where only that differs. */
  readonly key?: string;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

export type Report = (conflict: Conflict) => void;

/** A value as a string that is the same for values that say the same, whatever the order of their keys. */
export function said(value: unknown): string {
  if (value === undefined) return '';
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part);
}

export function same(a: unknown, b: unknown): boolean {
  return a === b || said(a) === said(b);
}

/** Takes the side that changed a value; where both did and differ, tells of it and takes ours. */
export function threeWay<T>({ base, ours, theirs }: Sides<T>, differ: () => void): T {
  if (same(theirs, base) || same(ours, theirs)) return ours;
  if (same(ours, base)) return theirs;
  differ();
  return ours;
}

/**
 * Merges lists of items that belong together by a key: a set of a key is taken from the side that changed it, and
 * where both did, `resolve` merges the two.
 *
 * @returns the items, those of ours first, in their order
 */
export function mergeGroups<T>(sides: Sides<readonly T[]>, keyOf: (item: T) => string, resolve: (group: Sides<readonly T[]>, key: string) => readonly T[]): T[] {
  const base = grouped(sides.base, keyOf);
  const ours = grouped(sides.ours, keyOf);
  const theirs = grouped(sides.theirs, keyOf);
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) => resolve({ base: base.get(key) ?? [], ours: ours.get(key) ?? [], theirs: theirs.get(key) ?? [] }, key));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** What one of two sides added stays, what one of them took away goes. */
export function mergeSets<T>({ base, ours, theirs }: Sides<readonly T[]>): readonly T[] {
  if (same(theirs, base) || same(ours, theirs)) return ours;
  if (same(ours, base)) return theirs;
  const before = new Set(base.map(said));
  const inOurs = new Set(ours.map(said));
  const inTheirs = new Set(theirs.map(said));
  return [...ours.filter((item) => inTheirs.has(said(item)) || !before.has(said(item))), ...theirs.filter((item) => !inOurs.has(said(item)) && !before.has(said(item)))];
}

/**
 * Merges the keys of an item one by one. Without a base, a key that only one side has is taken from it.
 *
 * @param keys in the order in which they are written
 * @param differ is told of a key that both changed, each to something else; ours is taken
 */
export function mergeKeys<T extends object>(keys: readonly string[], { base, ours, theirs }: Sides<T | undefined> & { readonly ours: T; readonly theirs: T }, differ: (key: string) => void): T {
  const values = (item: T | undefined): Record<string, unknown> => ({ ...item });
  const merged = keys.map((key) => [key, threeWay({ base: values(base)[key], ours: values(ours)[key], theirs: values(theirs)[key] }, () => differ(key))] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T;
}
