import type { RecognizedMention } from '../recognition/mention';
import { groupOrganizations } from './groupOrganizations';
import { groupPersons } from './groupPersons';
import { identityOf } from './identity';
import { placesAlike, soundKeys } from './soundKey';
import type { EntityLink } from './suggestions';
import type { KnownEntity } from './suggestions';

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

/** Groups mentions of an article by what they name; dates name nothing. In order of first mention. */
export function group(text: string, mentions: readonly RecognizedMention[]): { groups: Group[]; of: Map<RecognizedMention, Group> } {
  const byType = new Map<string, Named[]>();
  for (const mention of mentions) {
    if (mention.type === 'date') continue;
    const named = { mention, words: oneSpace(text.slice(mention.start, mention.end)) };
    const others = byType.get(mention.type);
    if (others) others.push(named);
    else byType.set(mention.type, [named]);
  }
  const groups = [...byType].flatMap(([type, named]) =>
    type === 'person' ? groupPersons(named) : type === 'organization' ? groupOrganizations(text, named) : groupOthers(type, named));
  const of = new Map<RecognizedMention, Group>();
  for (const one of groups) {
    one.mentions.sort((a, b) => a.start - b.start);
    for (const mention of one.mentions) of.set(mention, one);
  }
  return { groups: groups.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start), of };
}

const unusualSpace = /\s\s|[^\S ]/u;

function oneSpace(words: string): string {
  return unusualSpace.test(words) ? words.replace(/\s+/gu, ' ') : words;
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

/** Places by territory, by the lexicon's city, by name in either script, at last by sound; other types by name. */
function groupOthers(type: string, named: readonly Named[]): Group[] {
  const groups = new Map<string, Group>();
  const sounds = new Map<string, { name: string; group: Group }[]>();
  for (const one of named) {
    const identity = identityOf(one.mention, one.mention.name ?? one.words);
    let found = groups.get(identity.key);
    if (!found) {
      const heard = type === 'place' && identity.ofLexicon !== true && one.mention.common === undefined;
      const keys = heard ? soundKeys(one.words) : [];
      found = keys.flatMap((key) => sounds.get(key) ?? []).find(({ name }) => placesAlike(name, one.words))?.group;
      found ??= { type, names: new Map(), mentions: [], common: identity.common, ...(identity.territory === undefined ? {} : { territory: identity.territory }) };
      groups.set(identity.key, found);
      for (const key of keys) sounds.set(key, [...(sounds.get(key) ?? []), { name: one.words, group: found }]);
    }
    add(found, one);
  }
  return [...new Set(groups.values())];
}

/** The fullest form in which the article names an entity: the long form before its acronym, the longest of a person. */
export function fullName(one: Group): string {
  let best = '';
  let bestScore = -Infinity;
  for (const [name, times] of one.names) {
    const inflected = [1, 2].some((letters) => one.names.has(name.slice(0, -letters)) && /(?:s|а|та|от)$/u.test(name));
    const capitals = name.length > 8 && name === name.toUpperCase();
    // Of names that are as full, the more frequent one; length counts for persons and organizations only.
    const score = (one.type === 'place' ? 0 : name.length * 1000) + times - (inflected ? 1_000_000 : 0) - (capitals ? 500_000 : 0);
    if (score > bestScore) {
      best = name;
      bestScore = score;
    }
  }
  return best;
}
