import { identityOfName, isOfLexicon } from './identity';
import { alikeKeys } from './alikeOrganizations';
import { initialsOf, ministryKey, organizationKey, organizationName, organizationNameOnce, wordsOfOrganization, type OrganizationName } from './organizationNames';
import { personName, type PersonName } from './personNames';
import { slugOf } from './slugs';
import { soundKeys } from './soundKey';

/** A known entity by one of its names. */
export interface KnownName<Name> {
  readonly id: string;
  readonly text: string;
  readonly name: Name;
}

/** Tells what an entity is, whose names are in an index. */
export interface Naming {
  /** `undefined` where there is none of this id. */
  typeOf(id: string): string | undefined;
  nameOf(id: string): string;
}

/**
 * Names of known entities by the sound of surnames, by what organizations' names say, by the identity of the rest. Many
 * entities have one name, and most names are never asked for: a name is entered once for all that have it, and what it
 * says is held only of those that were asked for. It stays under the keys of all types that one of its entities has had;
 * who asks is given those that have the type now.
 */
export class NameIndex {
  private readonly texts = new Map<string, Named>();
  private readonly persons = new Lists<Named>();
  private readonly organizations = new Lists<Named>();
  /** Organizations by each thing that a name says. */
  private readonly parts = new Lists<Named>();
  private readonly others = new Lists<Named>();
  private readonly sounds = new Lists<Named>();
  /** Organizations by what the words of their ids say. */
  private readonly ids = new Lists<string>();

  constructor(private readonly naming: Naming) {}

  /** An entity has a name from now on. */
  add(id: string, text: string): void {
    let named = this.texts.get(text);
    if (!named) this.texts.set(text, (named = new Named(text)));
    named.ids.push(id);
  }

  /** An entity has a name no more. */
  remove(id: string, text: string): void {
    const named = this.texts.get(text)!;
    named.ids.splice(named.ids.indexOf(id), 1);
    if (named.ids.length > 0) return;
    this.texts.delete(text);
    for (const type of named.types) for (const [lists, keys] of this.keysOf(type, text)) for (const key of keys) lists.remove(key, named);
  }

  /** Lets a name be found as that of an entity of a type. */
  enter(text: string, type: string): void {
    const named = this.texts.get(text)!;
    if (named.types.includes(type)) return;
    named.types = named.types.length === 0 ? oneType(type) : [...named.types, type];
    for (const [lists, keys] of this.keysOf(type, text)) for (const key of keys) lists.add(key, named);
  }

  /** Lets an organization be found by the words of its id, under which a name in its language may never have stood. */
  enterId(id: string): void {
    this.ids.add(idKey(id), id);
  }

  removeId(id: string): void {
    this.ids.remove(idKey(id), id);
  }

  /** The persons with a surname that has one of these {@link soundKeys}. */
  personsBy(keys: readonly string[]): KnownName<PersonName>[] {
    return this.all(this.persons, keys, (type) => type === 'person', (named) => (named.person ??= personName(named.text)));
  }

  /** The organizations with a name of this key, or spelt so, or whose id says so. */
  organizationsBy(key: string): KnownName<OrganizationName>[] {
    const { naming } = this;
    const named = this.all(this.organizations, [key], isOrganization, ({ text }) => organizationName(text));
    return [...named, ...this.ids.get(key).map((id) => ({ id, text: naming.nameOf(id), name: organizationName(titled(id)) }))];
  }

  /** Whether there is a name of this key that may be an organization's. */
  hasOrganization(key: string): boolean {
    return this.organizations.has(key) || this.ids.has(key);
  }

  /** The organizations with a name that says one thing. */
  organizationsSaying(key: string): KnownName<OrganizationName>[] {
    return this.all(this.parts, [key], isOrganization, ({ text }) => wordsOfOrganization(text));
  }

  /** The entities of other types with a name of this identity. */
  othersBy(key: string): KnownName<string>[] {
    return this.all(this.others, [key], (type, text) => isOther(type) && identityOfName(type, text).key === key, ({ text }) => text);
  }

  /** The places with a name that has one of these {@link soundKeys}. */
  placesBy(keys: readonly string[]): KnownName<string>[] {
    return this.all(this.sounds, keys, (type) => type === 'place', ({ text }) => text);
  }

  private all<Name>(lists: Lists<Named>, keys: readonly string[], is: (type: string, text: string) => boolean, nameOf: (named: Named) => Name): KnownName<Name>[] {
    const found: KnownName<Name>[] = [];
    for (const named of keys.length === 1 ? lists.get(keys[0]!) : new Set(keys.flatMap((key) => lists.get(key)))) {
      const { text } = named;
      for (const id of named.ids) {
        const type = this.naming.typeOf(id);
        if (type !== undefined && is(type, text)) found.push({ id, text, name: nameOf(named) });
      }
    }
    return found;
  }

  /** Where a name of a type is entered, under which keys, each once. */
  private keysOf(type: string, text: string): (readonly [Lists<Named>, Iterable<string>])[] {
    if (type === 'person') {
      const { words } = personName(text);
      // By the surname and the words before it, but not by the given name: that alone tells nobody in another article.
      const telling = words.length === 1 ? words : words.slice(1);
      return [[this.persons, new Set(telling.flatMap(({ text: word, initial, particle }) => (initial || particle ? [] : soundKeys(word))))]];
    }
    if (type === 'organization') {
      const name = organizationNameOnce(text);
      const words = name.common === undefined ? name : wordsOfOrganization(text);
      const initials = name.acronym ? undefined : initialsOf(text);
      const ministry = ministryKey(name);
      const said = new Set([organizationKey(name), spelling(text), ...(ministry === undefined ? [] : [ministry]), ...(name.acronym ? [hearing(text)] : []), ...(initials === undefined ? [] : [initialing(initials)])]);
      return [[this.organizations, said], ...(name.acronym ? [] : [[this.parts, new Set(alikeKeys(words))] as const])];
    }
    const named = [this.others, [identityOfName(type, text).key]] as const;
    return type === 'place' && !isOfLexicon(text) ? [named, [this.sounds, new Set(soundKeys(text))]] : [named];
  }
}

/** A name with all entities that have it. */
class Named {
  readonly ids: string[] = [];
  /** As a name of which types it is entered. */
  types: readonly string[] = [];
  person: PersonName | undefined;

  constructor(readonly text: string) {}
}

/** Lists by keys; of most keys there is one item alone, which needs no list. */
class Lists<Item extends Named | string> {
  private readonly byKey = new Map<string, Item | Item[]>();

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  get(key: string): readonly Item[] {
    const there = this.byKey.get(key);
    return there === undefined ? [] : Array.isArray(there) ? there : [there];
  }

  add(key: string, item: Item): void {
    const there = this.byKey.get(key);
    if (there === undefined) this.byKey.set(key, item);
    else if (Array.isArray(there)) there.push(item);
    else this.byKey.set(key, [there, item]);
  }

  remove(key: string, item: Item): void {
    const there = this.byKey.get(key);
    if (!Array.isArray(there)) return void this.byKey.delete(key);
    there.splice(there.indexOf(item), 1);
    if (there.length === 0) this.byKey.delete(key);
  }
}

function isOrganization(type: string): boolean {
  return type === 'organization';
}

function isOther(type: string): boolean {
  return type !== 'person' && type !== 'organization';
}

function idKey(id: string): string {
  return organizationKey(organizationNameOnce(titled(id)));
}

/** One list for all names of a type. */
function oneType(type: string): readonly string[] {
  let list = typeLists.get(type);
  if (!list) typeLists.set(type, (list = [type]));
  return list;
}

const typeLists = new Map<string, readonly string[]>();

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
