import { coverage, thingNamed } from '../../recognition/lexical';
import type { Token } from '../../text/tokens';
import type { Draft } from './drafts';

/** The common names of the cities that the name of an event holds: "Migrationskonferenz Skopje", "Скопската конференция", "Wiener Erklärung". */
export function placesInName({ named }: Draft): string[] {
  const { paragraph, first, end } = named[0]!;
  const covered = paragraph.once(coverage);
  const found: string[] = [];
  for (let at = first; at < end; at++) {
    const token = paragraph.tokens[at]!;
    if (token.kind !== 'word' || token.shape === 'lower') continue;
    const thing = covered[at]?.thing;
    if (thing?.kind === 'city') found.push(thing.common);
    else if (!thing) {
      const city = cityOf(token);
      if (city !== undefined) found.push(city);
    }
  }
  return found;
}

/** Endings of Slavic and German adjectives of cities, and what names of cities have in their place. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ск|шк|чк)(?:а|и|о|ата|ото|иот|ия|ият|ите)$/, ['', 'а', 'е', 'о', 'је', 'ие', 'ия', 'ија']],
  [/er$/, ['', 'e', 'a', 'en', 'o']],
];

/** The common name of the city that an adjective is made from. */
export function cityOf(token: Token): string | undefined {
  for (const [ending, instead] of endings) {
    const stem = token.key.replace(ending, '');
    if (stem === token.key || stem.length < 3) continue;
    for (const end of instead) {
      const thing = thingNamed([{ ...token, key: stem + end }]);
      if (thing?.kind === 'city') return thing.common;
    }
  }
  return undefined;
}
