import { mentionKey, nthOf, targetOf, type Items, type ListName, type Mention, type Rejection } from './model';

/** What became of the items of a list: each old item with its new self, if it has one, and the items that are new. */
export interface Matching<T> {
  readonly kept: ReadonlyMap<T, T>;
  readonly added: readonly T[];
}

/** By what an item is known again when it is no longer the same value, the surest key first. */
const keys: { [L in ListName]: ((item: Items[L]) => string)[] } = {
  entities: [(entity) => entity.id],
  events: [(event) => event.id],
  mentions: [
    mentionKey,
    (mention: Mention) => `${nthOf(mention)} ${mention.quote}`,
    (mention: Mention) => `${targetOf(mention)} ${mention.quote}`,
    (mention: Mention) => targetOf(mention),
  ],
  rejected: [(rejection: Rejection) => JSON.stringify(rejection)],
};

/**
 * Finds out which new item is a changed old one. Values that are the very same are unchanged; the others
 * are matched by one key after the other, in order.
 */
export function match<L extends ListName>(list: L, before: readonly Items[L][], after: readonly Items[L][]): Matching<Items[L]> {
  type T = Items[L];
  const kept = new Map<T, T>();
  const same = new Set(after);
  for (const item of before) if (same.has(item)) kept.set(item, item);
  let added = after.filter((item) => !kept.has(item));
  for (const key of keys[list]) {
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
