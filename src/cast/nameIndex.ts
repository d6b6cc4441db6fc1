import { identityOfName, isOfLexicon } from './identity';
import { alikeKeys } from './alikeOrganizations';
import { initialsOf, organizationKey, organizationName, wordsOfOrganization, type OrganizationName } from './organizationNames';
import { personName, type PersonName } from './personNames';
import { slugOf } from './slugs';
import { soundKeys } from './soundKey';
import type { KnownEntity } from './suggestions';

/** A known entity by one of its names. */
export interface KnownName<Name> {
  readonly id: string;
  readonly text: string;
  readonly name: Name;
}

/** Names of known entities by the sound of surnames, by what organizations' names say, by the identity of the rest. */
export class NameIndex {
  readonly persons = new Map<string, KnownName<PersonName>[]>();
  readonly organizations = new Map<string, KnownName<OrganizationName>[]>();
  /** Organizations by each thing that a name says. */
  readonly parts = new Map<string, KnownName<OrganizationName>[]>();
  readonly others = new Map<string, KnownName<string>[]>();
  readonly sounds = new Map<string, KnownName<string>[]>();

  /** Adds an entity by a name; what is given back takes it away again. */
  add({ id, type }: KnownEntity, text: string): () => void {
    if (type === 'person') return this.addPerson(id, text);
    if (type === 'organization') return this.addOrganization(id, text);
    return this.addOther(id, type, text);
  }

  /** Adds an organization by the words of its id, under which a name in its language may never have stood. */
  addId(id: string, name: string): () => void {
    return entered(this.organizations, [organizationKey(organizationName(titled(id)))], { id, text: name, name: organizationName(titled(id)) });
  }

  private addPerson(id: string, text: string): () => void {
    const name = personName(text);
    // By the surname and the words before it, but not by the given name: that alone tells nobody in another article.
    const words = name.words.length === 1 ? name.words : name.words.slice(1);
    return entered(this.persons, words.flatMap(({ text: word, initial, particle }) => (initial || particle ? [] : soundKeys(word))), { id, text, name });
  }

  private addOrganization(id: string, text: string): () => void {
    const name = organizationName(text);
    const initials = name.acronym ? undefined : initialsOf(text);
    const said = entered(this.organizations, [organizationKey(name), spelling(text), ...(name.acronym ? [hearing(text)] : []), ...(initials === undefined ? [] : [initialing(initials)])], { id, text, name });
    if (name.acronym) return said;
    const words = wordsOfOrganization(text);
    const partly = entered(this.parts, alikeKeys(words), { id, text, name: words });
    return () => {
      said();
      partly();
    };
  }

  private addOther(id: string, type: string, text: string): () => void {
    const one = { id, text, name: text };
    const named = entered(this.others, [identityOfName(type, text).key], one);
    const heard = type === 'place' && !isOfLexicon(text) ? entered(this.sounds, soundKeys(text), one) : undefined;
    return () => {
      named();
      heard?.();
    };
  }
}

/** The key of an organization's name by its letters, in either script. */
export function spelling(text: string): string {
  return `"${slugOf(text)}`;
}

/** The key of an acronym as another script has it: ДКАФ, DCAF. */
export function hearing(acronym: string): string {
  return `~${slugOf(acronym).replace(/c/g, 'k')}`;
}

/** The key of the acronym of a long name that is known. */
export function initialing(acronym: string): string {
  return `#${slugOf(acronym)}`;
}

/** An id as the name that it was made of, whose words say which country's it is. */
export function titled(id: string): string {
  return id.split('-').map((word) => (/^(?:of|and|the|for|on|in|to)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

/** Puts a value under keys; what is given back takes it from there. */
function entered<Value>(map: Map<string, Value[]>, keys: readonly string[], value: Value): () => void {
  // Held for each of many names: a list takes a small part of the room of a set.
  const each = keys.length === 1 ? keys : [...new Set(keys)];
  for (const key of each) {
    const others = map.get(key);
    if (others) others.push(value);
    else map.set(key, [value]);
  }
  return () => {
    for (const key of each) {
      const others = map.get(key)!;
      others.splice(others.indexOf(value), 1);
      if (others.length === 0) map.delete(key);
    }
  };
}
