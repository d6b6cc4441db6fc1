import type { Annotations } from '../model';
import * as l10n from '../../text/l10n';
import type { Found, Spot } from './finding';

/** Ids that are referred to and not declared, and those that are declared twice. */
export function* checkIds(annotations: Annotations): Generator<Found> {
  const declared = { entity: new Set(annotations.entities.map(({ id }) => id)), event: new Set(annotations.events.map(({ id }) => id)) };
  for (const { id, what, spot } of references(annotations)) {
    if (!declared[what].has(id)) yield { rule: 'undeclared-id', message: l10n.t('{0} is not declared in this sidecar.', id), id, other: what, spot };
  }
  const first = new Map<string, Declaration>();
  for (const one of declarations(annotations)) {
    const there = first.get(one.id);
    if (!there) first.set(one.id, one);
    else {
      const related = [{ spot: { ...there.spot, key: 'id' }, message: l10n.t('The first one, which counts') }];
      yield { rule: 'duplicate-id', message: l10n.t('{0} is declared twice.', one.id), id: one.id, spot: { ...one.spot, key: 'id' }, related };
      if (there.type !== one.type) yield { rule: 'two-types', message: l10n.t('{0} is of type {1} here and of type {2} above.', one.id, one.type, there.type), id: one.id, other: there.type, spot: { ...one.spot, key: 'type' }, related: [{ spot: { ...there.spot, key: 'type' }, message: l10n.t('Of type {0}', there.type) }] };
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
