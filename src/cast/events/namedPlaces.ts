import { coverage, thingNamed } from '../../recognition/lexical';
import type { Token } from '../../text/tokens';
import type { Group } from '../group';
import { organizationName } from '../organizationNames';
import { slugOf } from '../slugs';
import type { Draft } from './drafts';
import { occurrences, relate, type Relation } from './relation';
import type { Placed, Scene } from './scene';

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

/** The places in the name of an event, as if each were told of where the event is. */
export function placesNamed(scene: Scene, draft: Draft): Relation[] {
  const [named] = draft.named as [Placed];
  return placesInName(draft).map((common) => relate(draft, { ...named, mention: { ...named.mention, type: 'place' }, group: scene.placeOf(common) }));
}

/** Of a sentence that is a list without an end only so many organizations are looked at. */
const mostBodies = 12;

/** The cities in names of organizations beside an event, where it may take place: "the Higher Court in Niš", "Polizeischule Eisenstadt"; with what the names are headed by. */
export function seatsBeside(scene: Scene, draft: Draft): { readonly group: Group; readonly relation: Relation; readonly head: string }[] {
  const sentences = new Set(occurrences(draft).map(({ sentence }) => sentence));
  return [...sentences].flatMap((sentence) => scene.some(sentence).filter(({ mention }) => mention.type === 'organization').slice(0, mostBodies)).flatMap((placed) => {
    const { paragraph, first, end, group: body } = placed;
    const covered = paragraph.once(coverage);
    const found: { group: Group; relation: Relation; head: string }[] = [];
    for (let at = first; at < end; at++) {
      const thing = covered[at]?.thing;
      if (thing?.kind !== 'city') continue;
      const group = scene.placeOf(thing.common);
      const name = body && [...body.names.keys()][0];
      if (found.every((one) => one.group !== group)) found.push({ group, relation: relate(draft, { ...placed, mention: { ...placed.mention, type: 'place' }, group }), head: (name === undefined ? undefined : organizationName(name).head) ?? 'none' });
    }
    return found;
  });
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

/** Whether a word of the event's name is made from the name of a place: "Бихаќскиот дијалог", "Steyrer Gespräche". */
export function isNamedFor({ named }: Draft, group: Group): boolean {
  const names = [...group.names.keys()].map((name) => slugOf(name).replaceAll('-', ''));
  return named.some(({ paragraph, first, end }) => {
    for (let at = Math.max(0, first - 1); at < Math.min(end, first + 15); at++) {
      const token = paragraph.tokens[at]!;
      if (token.kind !== 'word' || (token.shape === 'lower' && at < first)) continue;
      const word = slugOf(token.text).replaceAll('-', '');
      if (names.some((name) => isMadeFrom(word, name))) return true;
    }
    return false;
  });
}

/** Whether a word is a name or an adjective made from it, both in Latin letters. */
function isMadeFrom(word: string, name: string): boolean {
  let shared = 0;
  while (shared < Math.min(word.length, name.length) && word[shared] === name[shared]) shared++;
  if (shared < 3) return false;
  if (shared === name.length && (word.length === shared || /^(?:er|s|sk|shk|chk|k)/.test(word.slice(shared)))) return true;
  return shared >= 4 && shared >= name.length - 2 && /^(?:[a-z]{0,2}(?:er|sk|shk|chk|ck|zhk)[a-z]{0,4}|[a-z]{0,1})$/.test(word.slice(shared));
}
