import type { RecognizedMention } from '../recognition/mention';
import type { EntityLink, KnownEntity } from './suggestions';

/** All mentions of one entity in an article. */
export interface Group {
  readonly type: string;
  /** What the id is made of where the lexicons know a common name. */
  common?: string;
  /** The code of the territory that it is, or for an organization that it is of. */
  territory?: string;
  readonly names: Map<string, number>;
  readonly mentions: RecognizedMention[];
  /** The entity known from elsewhere that it is. */
  known?: KnownEntity;
  /** That entity, or one that it may be, with why and how sure. */
  link?: EntityLink;
  /** The ids of entities that people have said it is not. */
  declined?: ReadonlySet<string>;
  role?: string;
  of?: Group;
  id?: string;
}

/** A mention with the words by which it names its entity. */
export interface Named {
  readonly mention: RecognizedMention;
  /** The words, white space made single. */
  readonly words: string;
}

/** Adds a mention to its group. */
export function add(one: Group, { mention, words }: Named): void {
  one.mentions.push(mention);
  count(one, words);
  // A German genitive has told its base form, which is the better name.
  if (mention.type === 'place' && mention.name !== undefined) count(one, mention.name);
}

function count(one: Group, name: string): void {
  one.names.set(name, (one.names.get(name) ?? 0) + 1);
}

/** Shorter places and persons in capitals are abbreviations: "USA", "BiH". */
const shortestShouted = 3;

/** The fullest form in which the article names an entity: the long form before its acronym, the longest of a person. */
export function fullName(one: Group): string {
  let best = '';
  let bestScore = -Infinity;
  for (const [name, times] of one.names) {
    const inflected = [1, 2].some((letters) => one.names.has(name.slice(0, -letters)) && /(?:s|а|та|от)$/u.test(name));
    const capitals = name.length > (one.type === 'place' ? shortestShouted : 8) && name === name.toUpperCase();
    // Of names that are as full, the more frequent one; length counts for persons and organizations only.
    const score = (one.type === 'place' ? 0 : name.length * 1000) + times - (inflected ? 1_000_000 : 0) - (capitals ? 500_000 : 0);
    if (score > bestScore) {
      best = name;
      bestScore = score;
    }
  }
  return one.type === 'place' || one.type === 'person' ? spoken(best) : best;
}

/** A name in capitals, as in headlines and datelines, in the letters in which it is written elsewhere: "SKOPJE" as "Skopje". */
function spoken(name: string): string {
  if (name.length <= shortestShouted || name !== name.toUpperCase()) return name;
  return name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}
