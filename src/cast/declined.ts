import { occurrences } from '../text/occurrences';
import type { Group } from './group';
import { oneSpace, type Known } from './known';

/**
 * Marks groups with the entities that people have said they are not: those of declined links whose words are one of
 * their mentions, or, where the words stand elsewhere by now, one of their names.
 */
export function markDeclined(text: string, groups: readonly Group[], known: Known): void {
  for (const { quote, nth = 1, entity } of known.declined) {
    const start = nthOccurrence(text, quote, nth);
    const there = groups.filter(({ mentions }) => mentions.some((mention) => mention.start === start && mention.end === start + quote.length));
    for (const one of there.length > 0 ? there : groups.filter(({ names }) => names.has(oneSpace(quote)))) one.declined = new Set([...(one.declined ?? []), entity]);
  }
}

function nthOccurrence(text: string, quote: string, nth: number): number {
  let count = 0;
  for (const start of occurrences(text, quote)) if (++count === nth) return start;
  return -1;
}
