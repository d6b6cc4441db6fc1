import type { Annotations, Entity, Event, Mention, Participant, Rejection } from './model';

type Head = Omit<Annotations, 'entities' | 'events' | 'mentions' | 'rejected'>;
type Gap = string | null;

/** An entity by place: id, type, name, then role, of and note as far as there are any. */
type PackedEntity = readonly Gap[];

/**
 * A mention by place: the number of its entity in the list of entities, or its targets by name; its quote, or 0 where
 * that is the entity's name; its ordinal, or 0 for the first; all else.
 */
type PackedMention = readonly [target: number | Targets, quote: string | 0, nth?: number, rest?: Rest];
type Targets = Pick<Mention, 'entity' | 'event' | 'date'>;
type Rest = Pick<Mention, 'more' | 'suggested' | 'note'>;

/** Annotations as a value of JSON of about a third of their size. */
export type Packed = readonly [Head, readonly PackedEntity[], readonly Event[], readonly PackedMention[], readonly Rejection[]];

/** Packs annotations for storage; {@link unpack} gives equal ones back. */
export function pack({ entities, events, mentions, rejected, ...head }: Annotations): Packed {
  const numbers = new Map<string, number>();
  entities.forEach(({ id }, at) => {
    if (!numbers.has(id)) numbers.set(id, at);
  });
  return [head, entities.map(packEntity), events, mentions.map((mention) => packMention(mention, entities, numbers)), rejected];
}

function packEntity({ id, type, name, role, of, note }: Entity): PackedEntity {
  const all = [id, type, name, role ?? null, of ?? null, note ?? null];
  while (all.at(-1) === null) all.pop();
  return all;
}

function packMention({ entity, event, date, quote, nth, ...rest }: Mention, entities: readonly Entity[], numbers: ReadonlyMap<string, number>): PackedMention {
  const at = entity === undefined ? undefined : numbers.get(entity);
  const target = at ?? { ...(entity !== undefined && { entity }), ...(event !== undefined && { event }), ...(date !== undefined && { date }) };
  const words = at !== undefined && entities[at]!.name === quote ? 0 : quote;
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

/** The annotations that were packed, equal strings shared. */
export function unpack([head, entities, events, mentions, rejected]: Packed, strings: Strings): Annotations {
  const declared = entities.map((entity) => unpackEntity(entity, strings));
  return { ...head, entities: declared, events: events.map((event) => unpackEvent(event, strings)), mentions: mentions.map((mention) => unpackMention(mention, declared, strings)), rejected };
}

function unpackEntity([id, type, name, role, of, note]: PackedEntity, strings: Strings): Entity {
  const entity = { id: strings.one(id!), type: strings.one(type!), name: strings.one(name!) };
  // The plain form first: most have no more, and objects of one form cost the least memory.
  if (typeof role !== 'string' && typeof of !== 'string' && typeof note !== 'string') return entity;
  return { ...entity, ...(typeof role === 'string' && { role: strings.one(role) }), ...(typeof of === 'string' && { of: strings.one(of) }), ...(typeof note === 'string' && { note }) };
}

function unpackEvent({ id, type, place, participants, ...rest }: Event, strings: Strings): Event {
  const shared = participants?.map(({ entity, role }): Participant => ({ entity: strings.one(entity), ...(role !== undefined && { role: strings.one(role) }) }));
  return { id: strings.one(id), type: strings.one(type), ...(place !== undefined && { place: strings.one(place) }), ...(shared && { participants: shared }), ...rest };
}

function unpackMention([target, words, nth, rest]: PackedMention, entities: readonly Entity[], strings: Strings): Mention {
  if (typeof target !== 'number') return { ...target, quote: strings.one(words as string), ...(nth !== undefined && nth !== 0 && { nth }), ...rest };
  const { id: entity, name } = entities[target]!;
  const quote = words === 0 ? name : strings.one(words);
  if (rest) return { entity, quote, ...(nth !== undefined && nth !== 0 && { nth }), ...rest };
  return nth === undefined ? { entity, quote } : { entity, quote, nth };
}
