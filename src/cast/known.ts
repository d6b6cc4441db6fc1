import { overlaps } from '../text/span';
import type { RecognizedMention } from '../recognition/mention';
import { Phrases } from '../recognition/phrases';
import type { Article } from '../recognition/recognizer';
import { identityOfName, isOfLexicon } from './identity';
import { organizationKey, organizationName, type OrganizationName } from './organizationNames';
import { personName, type PersonName } from './personNames';
import { soundKeys } from './soundKey';
import type { KnownEntity } from './suggestions';

/** A known entity by one of its names. */
export interface KnownName<Name> {
  readonly entity: KnownEntity;
  readonly text: string;
  readonly name: Name;
}

/** The entities annotated before, asked by id, by the words of a name, by what a name says and by how it sounds. */
export class Known {
  readonly byId = new Map<string, KnownEntity>();
  /** Names to look for in articles; those in small letters ("the minister") are too common. */
  readonly phrases = new Phrases<KnownEntity>();
  private readonly persons = new Map<string, KnownName<PersonName>[]>();
  private readonly organizations = new Map<string, KnownName<OrganizationName>[]>();
  private readonly others = new Map<string, KnownEntity[]>();
  private readonly nations = new Map<string, string>();
  private readonly full = new Set<string>();
  private readonly sounds = new Map<string, KnownName<string>[]>();

  constructor(entities: readonly KnownEntity[]) {
    for (const entity of entities) this.add(entity);
  }

  /** Adds an entity, or further names of one that is there. */
  add(entity: KnownEntity): void {
    this.byId.set(entity.id, entity);
    if (entity.type === 'organization') this.addNation(entity);
    for (const text of namesOf(entity)) {
      if (/\p{Lu}/u.test(text)) this.phrases.add(text, entity);
      if (entity.type === 'person') this.addPerson(entity, text);
      else if (entity.type === 'organization') this.addOrganization(entity, text, organizationName(text));
      else this.addOther(entity, text);
    }
    if (entity.type === 'organization') this.addOrganization(entity, entity.name, organizationName(titled(entity.id)));
  }

  /** The names of persons with a surname that sounds like one of these keys. */
  personsBy(keys: readonly string[]): readonly KnownName<PersonName>[] {
    return keys.length === 1 ? this.persons.get(keys[0]!) ?? [] : [...new Set(keys.flatMap((key) => this.persons.get(key) ?? []))];
  }

  /** The names of organizations with this key, or spelt so. */
  organizationsBy(key: string): readonly KnownName<OrganizationName>[] {
    return this.organizations.get(key) ?? [];
  }

  /** The entities of other types with this identity. */
  othersBy(key: string): readonly KnownEntity[] {
    return this.others.get(key) ?? [];
  }

  /** The names of places that sound like one of these keys. */
  placesBy(keys: readonly string[]): readonly KnownName<string>[] {
    return [...new Set(keys.flatMap((key) => this.sounds.get(key) ?? []))];
  }

  /** The code of the country that a known organization is of, as one of its names or its id says. */
  nationOf(entity: KnownEntity): string | undefined {
    return this.nations.get(entity.id);
  }

  /** Whether a person is known by more than a single word. */
  isFull(entity: KnownEntity): boolean {
    return this.full.has(entity.id);
  }

  private addNation(entity: KnownEntity): void {
    const holder = entity.of === undefined ? [] : [titled(entity.of)];
    const nation = [...namesOf(entity), titled(entity.id), ...holder].map((name) => organizationName(name).nation).find((one) => one !== undefined);
    if (nation !== undefined) this.nations.set(entity.id, nation);
  }

  private addPerson(entity: KnownEntity, text: string): void {
    const name = personName(text);
    if (name.words.length > 1) this.full.add(entity.id);
    // By the surname and the words before it, but not by the given name: that alone tells nobody in another article.
    const words = name.words.length === 1 ? name.words : name.words.slice(1);
    for (const key of new Set(words.flatMap(({ text: word, initial, particle }) => (initial || particle ? [] : soundKeys(word))))) push(this.persons, key, { entity, text, name });
  }

  private addOrganization(entity: KnownEntity, text: string, name: OrganizationName): void {
    push(this.organizations, organizationKey(name), { entity, text, name });
    push(this.organizations, spelling(text), { entity, text, name });
  }

  private addOther(entity: KnownEntity, text: string): void {
    const { key } = identityOfName(entity.type, text);
    if (!this.othersBy(key).some(({ id }) => id === entity.id)) push(this.others, key, entity);
    if (entity.type === 'place' && !isOfLexicon(text)) for (const sound of soundKeys(text)) push(this.sounds, sound, { entity, text, name: text });
  }
}

/** The key of an organization's name by its letters, as they stand. */
export function spelling(text: string): string {
  return `"${text.toLowerCase()}`;
}

/** An id as the name that it was made of, whose words say which country's it is. */
function titled(id: string): string {
  return id.split('-').map((word) => (/^(?:of|and|the|for|on|in|to)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}

/** The names by which an entity is known; those of one letter or without any are of no use. */
export function namesOf(entity: KnownEntity): readonly string[] {
  return [entity.name, ...(entity.aliases ?? [])].filter((name) => /\p{L}.*\p{L}/su.test(name));
}

/** A mention of a known entity by a name that no rule knew. */
export interface KnownMention extends RecognizedMention {
  readonly known: string;
}

/** Known names and aliases that no rule found, as whole words. */
export function* knownMentions(article: Article, found: readonly RecognizedMention[], known: Known): Generator<KnownMention> {
  const { phrases } = known;
  if (phrases.size === 0) return;
  let next = 0;
  for (const placed of article.paragraphs) {
    if (placed.furniture) continue;
    for (const hit of phrases.find(placed.paragraph)) {
      const span = { start: placed.start + hit.start, end: placed.start + hit.end };
      while (next < found.length && found[next]!.end <= span.start) next++;
      let clash = false;
      let score = 0.9;
      for (let at = next; at < found.length && found[at]!.start < span.end; at++) {
        const other = found[at]!;
        if (!overlaps(other, span)) continue;
        const same = other.start === span.start && other.end === span.end;
        // A known name wins over what is inside it and over another type for the same words, not over what it is inside of.
        if (same && other.type !== hit.value.type) score = Math.min(1, Math.max(score, other.score + 0.01));
        else if (same || other.start < span.start || other.end > span.end) clash = true;
      }
      if (clash) continue;
      yield { ...span, type: hit.value.type as RecognizedMention['type'], score, why: { rule: 'cast', evidence: hit.value.name }, known: hit.value.id };
    }
  }
}

