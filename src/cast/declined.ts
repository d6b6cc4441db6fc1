import { occurrences } from '../text/occurrences';
import type { Group } from './group';
import { oneSpace, type Known } from './known';

/**
 * The entities that people have said a group of this article is not: those of declined links whose words are one of its
 * mentions, or, where the words stand elsewhere by now, one of its names.
 */
export function declinedLinks(text: string, groups: readonly Group[], known: Known): ReadonlyMap<Group, ReadonlySet<string>> {
  const declined = new Map<Group, Set<string>>();
  for (const { quote, nth = 1, entity } of known.declined) {
    const start = nthOccurrence(text, quote, nth);
    const there = groups.filter(({ mentions }) => mentions.some((mention) => mention.start === start && mention.end === start + quote.length));
    for (const one of there.length > 0 ? there : groups.filter(({ names }) => names.has(oneSpace(quote)))) declined.set(one, (declined.get(one) ?? new Set()).add(entity));
  }
  return declined;
}

function nthOccurrence(text: string, quote: string, nth: number): number {
  let count = 0;
  for (const start of occurrences(text, quote)) if (++count === nth) return start;
  return -1;
}
