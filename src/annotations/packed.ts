import type { Annotations, Entity, Event, Mention, Rejection } from './model';

type Head = Omit<Annotations, 'entities' | 'events' | 'mentions' | 'rejected'>;
/** How many numbers stand for an entity: its id, type, name, role, of and note by their numbers in a {@link Table}, -1 for none. */
export const entityWidth = 6;

/**
 * How many numbers stand for a mention: the number of its entity in the list of entities, or -2 less the number of
 * its date, or -1 where {@link Special} says what it names; the number of its quote; twice its ordinal, and one more
 * for a suggestion.
 */
export const mentionWidth = 3;

/** What of a mention, by its number, is said in no other way. */
export type Special = readonly [mention: number, rest: Partial<Omit<Mention, 'quote' | 'nth' | 'suggested'>>];

/** Annotations as a value of JSON, most of it numbers, of about a quarter of their size; with the table of their strings. */
export type Packed = readonly [head: Head, entities: readonly number[], events: readonly Event[], mentions: readonly number[], specials: readonly Special[], rejected: readonly Rejection[]];

/** Strings by number, each once. */
export class Table {
  readonly strings: string[] = [];
  private readonly numbers = new Map<string, number>();

  add(text: string): number {
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
  const specials: Special[] = [];
  const packed = mentions.flatMap(({ entity, date, quote, nth = 0, suggested, ...rest }, at) => {
    const number = entity === undefined ? undefined : numbers.get(entity);
    const target = number ?? (date !== undefined ? -2 - table.add(date) : -1);
    const special = { ...rest, ...(entity !== undefined && number === undefined && { entity }) };
    for (const _ in special) {
      specials.push([at, special]);
      break;
    }
    return [target, table.add(quote), 2 * nth + (suggested ? 1 : 0)];
  });
  return [head, entities.flatMap(({ id, type, name, role, of, note }) => [id, type, name, role, of, note].map((text) => (text === undefined ? -1 : table.add(text)))), events, packed, specials, rejected];
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
export function unpack([head, numbers, events, packed, specials, rejected]: Packed, strings: readonly string[]): Annotations {
  const entities: Entity[] = [];
  for (let at = 0; at < numbers.length; at += entityWidth) entities.push(unpackEntity(numbers, at, strings));
  const rest = new Map(specials);
  const mentions: Mention[] = [];
  for (let at = 0; at < packed.length; at += mentionWidth) {
    const target = packed[at]!;
    const quote = strings[packed[at + 1]!]!;
    const nth = packed[at + 2]! >> 1;
    const suggested = packed[at + 2]! & 1;
    const special = specials.length === 0 ? undefined : rest.get(at / mentionWidth);
    // The plain forms first: most have no more, and objects of one form cost the least memory.
    if (target >= 0 && !suggested && !special) {
      const entity = entities[target]!.id;
      mentions.push(nth === 0 ? { entity, quote } : { entity, quote, nth });
    } else {
      mentions.push({ ...(target >= 0 && { entity: entities[target]!.id }), ...(target < -1 && { date: strings[-2 - target]! }), quote, ...(nth > 0 && { nth }), ...(suggested && { suggested: true as const }), ...special });
    }
  }
  return { ...head, entities, events, mentions, rejected };
}

function unpackEntity(numbers: readonly number[], at: number, strings: readonly string[]): Entity {
  const text = (field: number): string | undefined => strings[numbers[at + field]!];
  const entity = { id: text(0)!, type: text(1)!, name: text(2)! };
  const [role, of, note] = [text(3), text(4), text(5)];
  if (role === undefined && of === undefined && note === undefined) return entity;
  return { ...entity, ...(role !== undefined && { role }), ...(of !== undefined && { of }), ...(note !== undefined && { note }) };
}
