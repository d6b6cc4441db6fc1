import type { Annotations } from '../model';
import type { Found, Spot } from './finding';

/** Ids that are referred to and not declared, and those that are declared twice. */
export function* checkIds(annotations: Annotations): Generator<Found> {
  const declared = { entity: new Set(annotations.entities.map(({ id }) => id)), event: new Set(annotations.events.map(({ id }) => id)) };
  for (const { id, what, spot } of references(annotations)) {
    if (!declared[what].has(id)) yield { rule: 'undeclared-id', message: `${id} is not declared in this sidecar.`, id, other: what, spot };
  }
  const first = new Map<string, Declaration>();
  for (const one of declarations(annotations)) {
    const there = first.get(one.id);
    if (!there) first.set(one.id, one);
    else {
      const related = [{ spot: { ...there.spot, key: 'id' }, message: 'The first one, which counts' }];
      yield { rule: 'duplicate-id', message: `${one.id} is declared twice.`, id: one.id, spot: { ...one.spot, key: 'id' }, related };
      if (there.type !== one.type) yield { rule: 'two-types', message: `${one.id} is of type ${one.type} here and of type ${there.type} above.`, id: one.id, other: there.type, spot: { ...one.spot, key: 'type' }, related: [{ spot: { ...there.spot, key: 'type' }, message: `Of type ${there.type}` }] };
    }
  }
}

export interface Reference {
  readonly id: string;
  readonly what: 'entity' | 'event';
  readonly spot: Spot;
}

/** All places that refer to an entity or an event. */
export function* references({ entities, events, mentions }: Annotations): Generator<Reference> {
  for (const [index, { of }] of entities.entries()) if (of !== undefined) yield { id: of, what: 'entity', spot: { list: 'entities', index, key: 'of' } };
  for (const [index, { place, participants = [] }] of events.entries()) {
    if (place !== undefined) yield { id: place, what: 'entity', spot: { list: 'events', index, key: 'place' } };
    for (const { entity } of participants) yield { id: entity, what: 'entity', spot: { list: 'events', index, key: 'participants' } };
  }
  for (const [index, { entity, event }] of mentions.entries()) {
    if (entity !== undefined) yield { id: entity, what: 'entity', spot: { list: 'mentions', index, key: 'entity' } };
    if (event !== undefined) yield { id: event, what: 'event', spot: { list: 'mentions', index, key: 'event' } };
  }
}

export interface Declaration {
  readonly id: string;
  /** The entity's type, or `event`: the kinds of events are not types, since two articles may see one event differently. */
  readonly type: string;
  readonly spot: Spot;
}

/** All that has an id. */
export function* declarations({ entities, events }: Annotations): Generator<Declaration> {
  for (const [index, { id, type }] of entities.entries()) yield { id, type, spot: { list: 'entities', index } };
  for (const [index, { id }] of events.entries()) yield { id, type: 'event', spot: { list: 'events', index } };
}
