import type { RecognizedMention } from '../recognition/mention';
import { samePerson } from '../recognition/repeated';
import { uniqueSlug } from '../text/slug';
import { identityOf, slugOf, type Identity } from './identity';
import type { Known } from './known';
import type { KnownEntity, SuggestedEntity } from './suggestions';

/** All mentions of one entity in an article. */
export interface Group {
  readonly type: string;
  readonly identity: Identity;
  readonly names: Map<string, number>;
  readonly mentions: RecognizedMention[];
  readonly known?: KnownEntity;
  role?: string;
  of?: Group;
  id?: string;
}

/**
 * Groups mentions by what they name: by identity, shorter forms of a person's name with the longer ones, a
 * surname alone with the only person, of this article or known, who has it.
 */
export function group(text: string, mentions: readonly RecognizedMention[], known: Known): { groups: Group[]; of: Map<RecognizedMention, Group> } {
  const groups = new Map<string, Group>();
  const of = new Map<RecognizedMention, Group>();
  const persons = new Map<string, Group[]>();
  const later: [RecognizedMention, string][] = [];
  const put = (mention: RecognizedMention, words: string, name: string): void => {
    const link = (mention as { known?: string }).known;
    const identity = identityOf(mention, name);
    const entity = link === undefined ? known.withKey(identity.key) : known.byId.get(link);
    const key = entity ? `id:${entity.id}` : identity.key;
    let one = groups.get(key);
    if (!one) {
      one = { type: entity?.type ?? mention.type, identity, names: new Map(), mentions: [], ...(entity ? { known: entity } : {}) };
      groups.set(key, one);
      if (one.type === 'person') {
        const surname = slugOf(lastWord(name));
        persons.set(surname, [...(persons.get(surname) ?? []), one]);
      }
    }
    add(one, mention, words);
    of.set(mention, one);
  };
  for (const mention of mentions) {
    if (mention.type === 'date') continue;
    const words = wordsOf(text, mention);
    const name = mention.type === 'person' ? oneSpace(mention.name ?? words) : (mention.name ?? words);
    // Single words wait until all full names are known; a person may be named in full further down.
    if (mention.type === 'person' && !name.includes(' ')) later.push([mention, name]);
    else put(mention, words, name);
  }
  for (const [mention, name] of later) {
    const bearers = persons.get(slugOf(name)) ?? [];
    const person = known.withSurname(name);
    const already = person && groups.get(`id:${person.id}`);
    if (bearers.length === 1) {
      add(bearers[0]!, mention, wordsOf(text, mention));
      of.set(mention, bearers[0]!);
    } else if (person && bearers.length === 0 && !known.withKey(identityOf(mention, name).key)) {
      const one = already ?? { type: person.type, identity: identityOf(mention, person.name), names: new Map<string, number>(), mentions: [], known: person };
      if (!already) groups.set(`id:${person.id}`, one);
      add(one, mention, wordsOf(text, mention));
      of.set(mention, one);
    } else put(mention, wordsOf(text, mention), name);
  }
  mergeShorter(persons, groups, of);
  return { groups: [...groups.values()].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start), of };
}

const unusualSpace = /\s\s|[^\S ]/u;

function oneSpace(words: string): string {
  return unusualSpace.test(words) ? words.replace(/\s+/gu, ' ') : words;
}

function wordsOf(text: string, mention: RecognizedMention): string {
  return oneSpace(text.slice(mention.start, mention.end));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function add(one: Group, mention: RecognizedMention, words: string): void {
  one.mentions.push(mention);
  one.names.set(words, (one.names.get(words) ?? 0) + 1);
  // A German genitive has told its base form, which is the better name.
  if (mention.type === 'place' && mention.name !== undefined) one.names.set(mention.name, (one.names.get(mention.name) ?? 0) + 1);
}

/** "Ana Kovač" joins "Ana Marija Kovač" where no other person of that surname could be meant. */
function mergeShorter(persons: Map<string, Group[]>, groups: Map<string, Group>, of: Map<RecognizedMention, Group>): void {
  for (const bearers of persons.values()) {
    if (bearers.length < 2) continue;
    for (const short of bearers) {
      if (short.known) continue;
      const fits = bearers.filter((long) => long !== short && fullName(long).length > fullName(short).length && samePerson(fullName(short), fullName(long)));
      const long = fits[0];
      if (fits.length !== 1 || !long || long.mentions.length === 0) continue;
      for (const mention of short.mentions.splice(0)) {
        long.mentions.push(mention);
        of.set(mention, long);
      }
      for (const [name, count] of short.names) long.names.set(name, (long.names.get(name) ?? 0) + count);
      for (const [key, one] of groups) if (one === short) groups.delete(key);
    }
  }
}

/** The fullest form in which the article names an entity: the long form before its acronym, the longest of a person. */
export function fullName(one: Group): string {
  let best = '';
  let bestScore = -1;
  for (const [name, count] of one.names) {
    const genitive = one.names.has(name.slice(0, -1)) && name.endsWith('s');
    // Of names that are as full, the more frequent one; length counts for persons and organizations only.
    const score = (one.type === 'place' ? 0 : name.length * 1000) + count - (genitive ? 1_000_000 : 0);
    if (score > bestScore || best === '') {
      best = name;
      bestScore = score;
    }
  }
  return best;
}

/** Gives each group its id: the known one, else a slug that stands for nothing else in this article. */
export function nameGroups(groups: readonly Group[], known: Known): void {
  const taken = new Set<string>();
  for (const one of groups) if (one.known) taken.add((one.id = one.known.id));
  for (const one of groups) {
    if (one.id !== undefined) continue;
    // What the lexicons know is named in English, so that articles in all languages agree; a person by the fullest form.
    const base = one.type === 'person' ? fullName(one) : one.identity.common;
    const isTaken = (id: string): boolean => taken.has(id) || (known.byId.has(id) && known.byId.get(id)!.type !== one.type);
    const plain = slugOf(base);
    one.id = !isTaken(plain) ? plain : uniqueSlug(base, isTaken, [one.type === 'person' ? one.role : undefined, one.type]);
    taken.add(one.id);
  }
}

/** The entities that the groups stand for, in order of appearance; groups must have their ids. */
export function declare(groups: readonly Group[]): SuggestedEntity[] {
  return groups.filter((one) => one.type !== 'event').map((one) => {
    const fullest = fullName(one);
    const of = one.of?.id;
    return {
      id: one.id!,
      type: one.type,
      name: fullest,
      ...(one.role === undefined ? {} : { role: one.role }),
      ...(of === undefined || of === one.id ? {} : { of }),
      aliases: [...one.names.keys()].filter((alias) => alias !== fullest),
    };
  });
}

/** Gives persons the roles that their mentions state, and the entity in which they hold them: the first of each. */
export function giveRoles(groups: readonly Group[], of: ReadonlyMap<RecognizedMention, Group>): void {
  const byEnd = new Map<number, Group>();
  const byCode = new Map<string, Group>();
  for (const [mention, one] of of) {
    byEnd.set(mention.end, one);
    if (mention.territory) byCode.set(mention.territory, one);
  }
  for (const one of groups) {
    if (one.type !== 'person') continue;
    for (const mention of one.mentions) {
      if (mention.role !== undefined) one.role ??= mention.role;
      const holder = mention.of && byEnd.get(mention.of.end);
      const nation = mention.nation === undefined ? undefined : byCode.get(mention.nation);
      if (nation) one.of ??= nation;
      if (holder && (holder.type === 'place' || holder.type === 'organization')) one.of ??= holder;
    }
  }
}
