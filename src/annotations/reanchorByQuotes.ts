import { nthOf, selector, targetOf, type Annotations, type Mention } from './model';
import { partsOf, type Anchored, type Anchoring, type Place } from './reanchor';
import { candidatesIn } from './reanchorCandidates';
import type { Resolver } from './resolve';

/**
 * Places items by their quotes and ordinals alone, where the text in which these count is lost. A quote is certain
 * where items name all its occurrences. Mentions of one target are written in the order of the text; where that order is
 * found broken, paragraphs were moved: then of one quote with several targets nobody can tell which is which.
 */
export function placeByQuotes({ mentions, rejected }: Pick<Annotations, 'mentions' | 'rejected'>, now: Resolver): Map<Anchored, Anchoring> {
  const items: readonly Anchored[] = [...mentions, ...rejected];
  const uses = usesOf(items, new Set(mentions));
  const counted = (quote: string): boolean => {
    const { ordinals } = uses.get(quote)!;
    return ordinals.size === now.count(quote) && Math.max(...ordinals) === ordinals.size;
  };
  const lists = listsOf(mentions);
  const inOrder = lists.every((list) => isRising(list.flatMap((item) => (counted(item.quote) ? [now.resolve(item)!.start] : []))));
  const isCertain = (quote: string): boolean => counted(quote) && (inOrder || uses.get(quote)!.targets.size < 2);
  return new Map(items.map((item) => [item, placed(item, now, isCertain)]));
}

interface Uses {
  readonly ordinals: Set<number>;
  readonly targets: Set<string>;
}

function usesOf(items: readonly Anchored[], mentions: ReadonlySet<Anchored>): Map<string, Uses> {
  const all = new Map<string, Uses>();
  for (const item of items) {
    const target = mentions.has(item) ? targetOf(item) : 'rejected';
    for (const part of partsOf(item)) {
      let uses = all.get(part.quote);
      if (!uses) all.set(part.quote, (uses = { ordinals: new Set(), targets: new Set() }));
      uses.ordinals.add(nthOf(part));
      uses.targets.add(target);
    }
  }
  return all;
}

/** The mentions of each target, in their order. */
function listsOf(mentions: readonly Mention[]): Mention[][] {
  const lists = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = lists.get(targetOf(mention));
    if (list) list.push(mention);
    else lists.set(targetOf(mention), [mention]);
  }
  return [...lists.values()];
}

function placed(item: Anchored, now: Resolver, isCertain: (quote: string) => boolean): Anchoring {
  const places: Place[] = [];
  for (const part of partsOf(item)) {
    const span = now.resolve(part);
    if (span && isCertain(part.quote)) places.push({ selector: selector(part.quote, nthOf(part)), span });
    else return { kind: now.count(item.quote) === 0 ? 'gone' : 'ambiguous', candidates: candidatesIn(now, item.quote, { expected: now.resolve(item)?.start ?? now.text.length }) };
  }
  const [main, ...more] = places;
  return { kind: 'same', ...main!, more };
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || numbers[index - 1]! <= number);
}
