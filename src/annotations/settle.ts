import { nthOf, samePlace, selector, type Annotations, type Selector } from './model';
import { partsOf, type Anchored } from './reanchor';
import type { Resolver } from './resolve';

/**
 * Annotations whose selectors all count in one text, so that its hash may be written beside them. What is in doubt
 * keeps its quote with an ordinal that the text does not have: else it would stand at a look-alike for every reader
 * who knows the text by its hash. Items that need no other selector stay the very same values.
 *
 * @param placed the selectors of an item's parts in this text; `undefined` where one of them is in doubt
 */
export function settle(annotations: Annotations, placed: (item: Anchored) => readonly Selector[] | undefined, now: Resolver): Annotations {
  const taken = new Map<string, Set<number>>();
  const take = ({ quote, nth }: Selector): void => void taken.set(quote, (taken.get(quote) ?? new Set()).add(nth ?? 1));
  const nowhere = (part: Selector): Selector => {
    let nth = Math.max(nthOf(part), now.count(part.quote) + 1);
    while (taken.get(part.quote)?.has(nth)) nth++;
    const found = selector(part.quote, nth);
    take(found);
    return found;
  };
  let changed = false;
  const settled = <T extends Anchored>(item: T): T => {
    const [old, ...oldMore] = partsOf(item);
    const [main, ...more] = placed(item) ?? [nowhere(old!), ...oldMore];
    if (samePlace(old!, main!) && more.every((part, index) => samePlace(part, oldMore[index]!))) return item;
    changed = true;
    const { nth: _, ...rest } = item;
    return { ...rest, ...main, ...(more.length > 0 && { more }) } as T;
  };
  const mentions = annotations.mentions.map(settled);
  const rejected = annotations.rejected.map(settled);
  return changed ? { ...annotations, mentions, rejected } : annotations;
}
