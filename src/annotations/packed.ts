import type { Annotations, Entity, Event, Mention, Rejection } from './model';

type Head = Omit<Annotations, 'entities' | 'events' | 'mentions' | 'rejected'>;
/** A string by its number in a {@link Table}; -1 for none. */
type Text = number;

/** Id, type and name, then role, of and note as far as there are any. */
type PackedEntity = readonly Text[];

/** The number of its entity in the list of entities, or its targets by name; its quote; its ordinal, or 0 for the first; all else. */
type PackedMention = readonly [target: number | Targets, quote: Text, nth?: number, rest?: Rest];
type Targets = Pick<Mention, 'entity' | 'event' | 'date'>;
type Rest = Pick<Mention, 'more' | 'suggested' | 'note'>;

/** Annotations as a value of JSON of about a quarter of their size, with the table of their strings. */
export type Packed = readonly [Head, readonly PackedEntity[], readonly Event[], readonly PackedMention[], readonly Rejection[]];

/** Strings by number, each once. */
export class Table {
  readonly strings: string[] = [];
  private readonly numbers = new Map<string, Text>();

  add(text: string): Text {
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.strings.push(text) - 1));
    return number;
  }
}

/** Packs annotations for storage, their strings into a table; {@link unpack} gives equal ones back. */
export function pack({ entities, events, mentions, rejected, ...head }: Annotations, table: Table): Packed {
  const numbers = new Map<string, number>();
  entities.forEach(({ id }, at) => {
    if (!numbers.has(id)) numbers.set(id, at);
  });
  return [head, entities.map((entity) => packEntity(entity, table)), events, mentions.map((mention) => packMention(mention, numbers, table)), rejected];
}

function packEntity({ id, type, name, role, of, note }: Entity, table: Table): PackedEntity {
  const all = [id, type, name, role, of, note].map((text) => (text === undefined ? -1 : table.add(text)));
  while (all.at(-1) === -1) all.pop();
  return all;
}

function packMention({ entity, event, date, quote, nth, ...rest }: Mention, numbers: ReadonlyMap<string, number>, table: Table): PackedMention {
  const target = (entity === undefined ? undefined : numbers.get(entity)) ?? { ...(entity !== undefined && { entity }), ...(event !== undefined && { event }), ...(date !== undefined && { date }) };
  const words = table.add(quote);
  for (const _ in rest) return [target, words, nth ?? 0, rest];
  return nth === undefined ? [target, words] : [target, words, nth];
}

/**
 * Equal strings as one: the names and ids of thousands of articles repeat themselves. What is a part of a longer
 * text, as all that is read from a file, is to be given as a string of its own, or it keeps that text in memory.
 */
export class Strings {
  private readonly known = new Map<string, string>();

  /** @param capacity when there are more, it starts anew: memory that is bounded beats the last strings shared */
  constructor(private readonly capacity = 200_000) {}

  one(text: string): string {
    const there = this.known.get(text);
    if (there !== undefined) return there;
    if (this.known.size >= this.capacity) this.known.clear();
    this.known.set(text, text);
    return text;
  }
}

/** The annotations that were packed, with the very strings of a table. */
export function unpack([head, entities, events, mentions, rejected]: Packed, strings: readonly string[]): Annotations {
  const declared = entities.map((entity) => unpackEntity(entity, strings));
  return { ...head, entities: declared, events, mentions: mentions.map((mention) => unpackMention(mention, declared, strings)), rejected };
}

function unpackEntity([id, type, name, role = -1, of = -1, note = -1]: PackedEntity, strings: readonly string[]): Entity {
  const entity = { id: strings[id!]!, type: strings[type!]!, name: strings[name!]! };
  // The plain form first: most have no more, and objects of one form cost the least memory.
  if (role === -1 && of === -1 && note === -1) return entity;
  return { ...entity, ...(role !== -1 && { role: strings[role]! }), ...(of !== -1 && { of: strings[of]! }), ...(note !== -1 && { note: strings[note]! }) };
}

function unpackMention([target, words, nth, rest]: PackedMention, entities: readonly Entity[], strings: readonly string[]): Mention {
  const quote = strings[words]!;
  if (typeof target === 'number' && !rest) {
    const entity = entities[target]!.id;
    return nth === undefined ? { entity, quote } : { entity, quote, nth };
  }
  return { ...(typeof target === 'number' ? { entity: entities[target]!.id } : target), quote, ...(nth !== undefined && nth !== 0 && { nth }), ...rest };
}
