import type { Extent } from './nodes';
import type { Annotations, ListName } from './model';
import { lists } from './model';
import type { Field, ListPart, MapPart, ScalarPart } from './scan';

/** Where an id stands in a sidecar. */
export interface IdPlace {
  readonly id: string;
  readonly scalar: ScalarPart;
  /** What it names: the key says it, and of a declaration the list. */
  readonly what: 'entity' | 'event';
  /** As what it stands there: `id` where it is declared. */
  readonly as: 'id' | 'of' | 'place' | 'participant' | 'mention' | 'rejected';
  /** The item of a list in which it stands. */
  readonly item: MapPart;
}

/** The items of one of a sidecar's lists; what is no mapping is left out. */
export function itemsOf(root: MapPart, list: ListName | 'participants' | 'more'): MapPart[] {
  const part = listOf(root, list);
  return part?.items.flatMap(({ value }) => (value?.kind === 'map' ? [value] : [])) ?? [];
}

/** A list of a mapping. */
export function listOf(map: MapPart, key: string): ListPart | undefined {
  const value = fieldOf(map, key)?.value;
  return value?.kind === 'list' ? value : undefined;
}

export function fieldOf(map: MapPart, key: string): Field | undefined {
  return map.fields.find((field) => field.colon !== undefined && field.key.text === key);
}

/** The scalar that a key has, if any. */
export function scalarOf(map: MapPart, key: string): ScalarPart | undefined {
  const value = fieldOf(map, key)?.value;
  return value?.kind === 'scalar' ? value : undefined;
}

/** What a key says; `undefined` where it is absent or no scalar. */
export function textOf(map: MapPart, key: string): string | undefined {
  return scalarOf(map, key)?.text;
}

/** The keys that hold the id of an entity, or of an event, by the list of the item. The `event` of a rejection is a kind. */
const references: Record<ListName, readonly (readonly [key: string, what: IdPlace['what'], as: IdPlace['as']])[]> = {
  entities: [['id', 'entity', 'id'], ['of', 'entity', 'of']],
  events: [['id', 'event', 'id'], ['place', 'entity', 'place']],
  mentions: [['entity', 'entity', 'mention'], ['event', 'event', 'mention']],
  rejected: [['entity', 'entity', 'rejected']],
};

/** All places of ids in a sidecar's layout, list by list. */
export function idPlaces(root: MapPart): IdPlace[] {
  const places: IdPlace[] = [];
  const add = (item: MapPart, key: string, what: IdPlace['what'], as: IdPlace['as']): void => {
    const scalar = scalarOf(item, key);
    if (scalar && scalar.text !== '') places.push({ id: scalar.text, scalar, what, as, item });
  };
  for (const list of lists) {
    for (const item of itemsOf(root, list)) {
      for (const [key, what, as] of references[list]) add(item, key, what, as);
      if (list === 'events') for (const participant of itemsOf(item, 'participants')) add(participant, 'entity', 'entity', 'participant');
    }
  }
  return places;
}

/** The place of the id at an offset, its end included. */
export function idAt(places: readonly IdPlace[], offset: number): IdPlace | undefined {
  return places.find(({ scalar }) => scalar.start <= offset && offset <= scalar.end);
}

/** The letters of an id's scalar, without its quotes. */
export function lettersOf({ start, end }: Extent, source: string): Extent {
  const quoted = /["']/.test(source[start] ?? '');
  return quoted ? { start: start + 1, end: source[end - 1] === source[start] && end - 1 > start ? end - 1 : end } : { start, end };
}

/** Every id that a sidecar declares or refers to. */
export function idsIn({ entities, events, mentions, rejected }: Annotations): Set<string> {
  const ids = new Set<string>();
  const add = (id: string | undefined): void => void (id !== undefined && ids.add(id));
  for (const { id, of } of entities) [id, of].forEach(add);
  for (const { id, place, participants = [] } of events) [id, place, ...participants.map(({ entity }) => entity)].forEach(add);
  for (const { entity, event } of mentions) [entity, event].forEach(add);
  for (const { entity } of rejected) add(entity);
  return ids;
}
