import { uniqueSlug } from '../text/slug';
import { fullName, type Group } from './group';
import { identityOfName } from './identity';
import type { Known } from './known';
import { commonNameOf, organizationName } from './organizationNames';
import { slugOf } from './slugs';
import type { SuggestedEntity } from './suggestions';

/** Joins the groups that are the same known entity: two names of which only the workspace knew that they are one's. */
export function joinKnown(groups: readonly Group[]): Group[] {
  const first = new Map<string, Group>();
  return groups.filter((one) => {
    const other = one.known && first.get(one.known.id);
    if (one.known && !other) first.set(one.known.id, one);
    if (!other) return true;
    other.mentions.push(...one.mentions);
    other.mentions.sort((a, b) => a.start - b.start);
    for (const [name, count] of one.names) other.names.set(name, (other.names.get(name) ?? 0) + count);
    return false;
  });
}

/** Gives each group its id: the known one, else a slug that stands for nothing else in this article. */
export function nameGroups(groups: readonly Group[], known: Known): void {
  const taken = new Set<string>();
  for (const one of groups) {
    if (one.known) one.id = one.known.id;
    if (one.id !== undefined) taken.add(one.id);
  }
  for (const one of groups) {
    if (one.id !== undefined) continue;
    // What the lexicons know is named in English, so that articles in all languages agree; a person by the fullest form.
    const base = commonOf(one);
    const asked = one.link?.id;
    const isTaken = (id: string): boolean => taken.has(id) || id === asked || one.declined?.has(id) === true || known.followed(id) !== id || (known.entity(id)?.type ?? one.type) !== one.type;
    const plain = slugOf(base);
    one.id = !isTaken(plain) ? plain : uniqueSlug(base, isTaken, [one.type === 'person' ? one.role : undefined, one.type]);
    taken.add(one.id);
  }
}

/** By what name a group has its id where it is of nobody known: what the lexicons know in English, others by their fullest form. */
export function commonOf(one: Group): string {
  if (one.type === 'person') return fullName(one);
  if (one.type === 'organization') {
    const names = [...one.names.keys()].map(organizationName);
    const common = one.mentions.find((mention) => mention.common !== undefined)?.common ?? names.find((name) => name.common !== undefined)?.common;
    return common ?? names.map((name) => commonNameOf(name, one.territory)).find((name) => name !== undefined) ?? fullName(one);
  }
  return one.common ?? identityOfName(one.type, fullName(one)).common;
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
      ...(one.link ? { link: one.link } : {}),
    };
  });
}
