import { mentionKey, nthOf, targetOf, type Items, type ListName, type Mention, type Rejection } from './model';

/** What became of the items of a list: each old item with its new self, if it has one, and the items that are new. */
export interface Matching<T> {
  readonly kept: ReadonlyMap<T, T>;
  readonly added: readonly T[];
}

type Keys<L extends ListName> = readonly ((item: Items[L]) => string)[];

/** The keys of items that say the same of the same words: to the letter, then whatever the ordinal. */
export const sameWords: { readonly [L in 'mentions' | 'rejected']: Keys<L> } = {
  mentions: [mentionKey, (mention: Mention) => `${targetOf(mention)} ${mention.quote}`],
  rejected: [(rejection: Rejection) => JSON.stringify(rejection), (rejection: Rejection) => JSON.stringify({ ...rejection, nth: undefined })],
};

/** By what an item is known again when it is no longer the same value, the surest key first. */
const allKeys: { readonly [L in ListName]: Keys<L> } = {
  // One that only got another id keeps what was made by hand there.
  entities: [(entity) => entity.id, (entity) => `${entity.type} ${entity.name}`],
  events: [(event) => event.id],
  mentions: [
    mentionKey,
    (mention: Mention) => `${nthOf(mention)} ${mention.quote}`,
    (mention: Mention) => `${targetOf(mention)} ${mention.quote}`,
    (mention: Mention) => targetOf(mention),
  ],
  rejected: sameWords.rejected,
};

/**
 * Finds out which new item is a changed old one. Values that are the very same are unchanged; the others
 * are matched by one key after the other, in order. Where all that changed is where the words stand, each is
 * what it was: the second that is now the third is not the one that was the third, and keeps its own comment.
 */
export function match<L extends ListName>(list: L, before: readonly Items[L][], after: readonly Items[L][], keys: Keys<L> = allKeys[list]): Matching<Items[L]> {
  type T = Items[L];
  if (onlyMoved(list, before, after)) return { kept: new Map(before.map((item, at) => [item, after[at]!])), added: [] };
  const kept = new Map<T, T>();
  const same = new Set(after);
  for (const item of before) if (same.has(item)) kept.set(item, item);
  let added = after.filter((item) => !kept.has(item));
  for (const key of keys) {
    if (added.length === 0) break;
    const waiting = new Map<string, T[]>();
    for (const item of before) if (!kept.has(item)) waiting.set(key(item), [...(waiting.get(key(item)) ?? []), item]);
    added = added.filter((item) => {
      const old = waiting.get(key(item))?.shift();
      if (old !== undefined) kept.set(old, item);
      return old === undefined;
    });
  }
  return { kept, added };
}

/** Whether a list is the other one with nothing but other places in the text, item by item. */
function onlyMoved<L extends ListName>(list: L, before: readonly Items[L][], after: readonly Items[L][]): boolean {
  if ((list !== 'mentions' && list !== 'rejected') || before.length !== after.length) return false;
  const words = (item: object): string => JSON.stringify({ ...item, nth: undefined, more: undefined }, Object.keys(item).sort());
  // An equal value that is not the very same comes from another reading, whose order tells nothing.
  return before.every((item, at) => item === after[at] || (words(item) === words(after[at]!) && JSON.stringify(item) !== JSON.stringify(after[at])));
}
