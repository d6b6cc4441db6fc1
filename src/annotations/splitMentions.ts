import { sameMention } from './checks/repeats';
import { declare } from './decide';
import { mergeIds } from './mergeIds';
import type { Annotations, Entity, Event, Mention } from './model';

/**
 * Makes mentions of one entity name another, which is declared where it is not. The mentions stay as they are but for
 * that, suggested ones suggested. Where no mention is left, all that the article says of the one is said of the other:
 * its role, and its part in events.
 *
 * @param chosen the mentions that go, of those that name `from`
 * @param references whether events and offices go along where some mentions stay
 */
export function splitMentions(annotations: Annotations, chosen: (mention: Mention) => boolean, from: string, into: Entity, references: 'stay' | 'go' = 'stay'): Annotations {
  const own = annotations.mentions.filter(({ entity }) => entity === from);
  const going = new Set(own.filter(chosen));
  if (going.size === 0 || from === into.id) return annotations;
  if (going.size === own.length) return wholeOf(annotations, from, into);
  const seen = new Set<string>();
  const mentions = annotations.mentions
    .map((mention) => (going.has(mention) ? { ...mention, entity: into.id } : mention))
    .filter((mention) => seen.size < seen.add(sameMention(mention)).size);
  const split = { ...declare(annotations, { entities: [into] }), mentions };
  return references === 'stay' ? split : { ...split, entities: split.entities.map((entity) => (entity.of === from && entity.id !== into.id ? { ...entity, of: into.id } : entity)), events: split.events.map((event) => referring(event, from, into.id)) };
}

/** Here it was the other one all along. What was said no to was said of the entity that it names. */
function wholeOf(annotations: Annotations, from: string, into: Entity): Annotations {
  const there = annotations.entities.some(({ id }) => id === into.id);
  const { rejected } = annotations;
  const merged = { ...declare(mergeIds(annotations, from, into.id), { entities: [into] }), rejected };
  return there ? merged : { ...merged, entities: merged.entities.map((entity) => (entity.id === into.id ? { ...entity, type: into.type, name: into.name } : entity)) };
}

function referring(event: Event, from: string, into: string): Event {
  const { place, participants } = event;
  if (place !== from && !participants?.some(({ entity }) => entity === from)) return event;
  const taking = new Set<string>();
  const people = participants?.map((one) => (one.entity === from ? { ...one, entity: into } : one)).filter(({ entity, role }) => taking.size < taking.add(`${entity} ${role}`).size);
  return { ...event, ...(place !== undefined && { place: place === from ? into : place }), ...(people && { participants: people }) };
}

/** Whether events or offices of an article refer to an entity. */
export function isReferredTo({ entities, events }: Annotations, id: string): boolean {
  return entities.some(({ of }) => of === id) || events.some(({ place, participants = [] }) => place === id || participants.some(({ entity }) => entity === id));
}
