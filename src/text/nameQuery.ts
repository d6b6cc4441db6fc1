import { slug } from './slug';

/** Something that has names, as {@link byQuery} looks at it. */
export interface Named {
  readonly names: readonly string[];
}

/**
 * Those whose names have a word that begins with each word of a query, in any script: both are transliterated. Those that
 * begin with the first of its words come first; else the order stays.
 */
export function byQuery<T extends Named>(items: readonly T[], query: string): T[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [...items];
  const ranked = items.flatMap((item) => {
    const ranks = item.names.flatMap((name) => {
      const words = wordsOf(name);
      if (!wanted.every((each) => words.some((word) => word.startsWith(each)))) return [];
      return [words[0]!.startsWith(wanted[0]!) ? 0 : 1];
    });
    return ranks.length === 0 ? [] : [{ item, rank: Math.min(...ranks) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

/** How likely words name something: the greatest share of their words that one of its names has. */
export function likeness({ names }: Named, quote: string): number {
  const words = wordsOf(quote);
  const shares = names.map((name) => {
    const there = new Set(wordsOf(name));
    return words.filter((word) => there.has(word)).length / Math.max(words.length, 1);
  });
  return Math.max(0, ...shares);
}

function wordsOf(text: string): string[] {
  return /[\p{L}\p{N}]/u.test(text) ? slug(text).split('-') : [];
}
