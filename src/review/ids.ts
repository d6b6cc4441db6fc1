import { nthOf, type Annotations, type Mention } from '../annotations/model';
import { same } from './sides';

/** Former ids with those that stand for them now. */
export type Renamed = ReadonlyMap<string, string>;

/** All ids that something refers to. */
export function referredIds({ entities, events, mentions }: Annotations): Set<string> {
  const all = [
    ...entities.map(({ of }) => of),
    ...events.flatMap(({ place, participants = [] }) => [place, ...participants.map(({ entity }) => entity)]),
    ...mentions.map(({ entity, event }) => entity ?? event),
  ];
  return new Set(all.filter((id) => id !== undefined));
}

const placeKey = (mention: Mention): string => `${nthOf(mention)} ${mention.quote}`;

/**
 * The ids of entities that one side gave another id, or merged into another entity: all mentions that the base has of
 * them name the same other entity now. A new id counts if the entity kept type and name. Of two entities that became
 * one at least two mentions must tell: a single one may have been corrected instead.
 */
export function renamedIds(base: Annotations, side: Annotations): Renamed {
  const there = new Set(side.entities.map(({ id }) => id));
  const gone = base.entities.filter(({ id }) => !there.has(id));
  const renamed = new Map<string, string>();
  if (gone.length === 0) return renamed;
  const now = new Map(side.mentions.map((mention) => [placeKey(mention), mention.entity]));
  const known = new Map(base.entities.map((entity) => [entity.id, entity]));
  for (const entity of gone) {
    const targets = base.mentions.flatMap((mention) => (mention.entity === entity.id ? [now.get(placeKey(mention))] : []));
    const [target] = targets;
    const next = side.entities.find(({ id }) => id === target);
    if (!next || targets.some((other) => other !== target) || next.type !== entity.type) continue;
    if (known.has(next.id) ? targets.length >= 2 : next.name === entity.name) renamed.set(entity.id, next.id);
  }
  return renamed;
}

/**
 * The renames of one side that can be carried over to the other: not those of an entity that the other changed as
 * well, or gave yet another id.
 */
export function agreedIds(base: Annotations, renamed: Renamed, other: Annotations, otherRenamed: Renamed, touched: ReadonlySet<object>): Renamed {
  const before = new Map(base.entities.map((entity) => [entity.id, entity]));
  const after = new Map(other.entities.map((entity) => [entity.id, entity]));
  return new Map([...renamed].filter(([id, next]) => {
    if (otherRenamed.has(id) || otherRenamed.has(next) || [...otherRenamed.values()].includes(id)) return otherRenamed.get(id) === next;
    const entity = after.get(id);
    return entity !== undefined && !touched.has(entity) && (same(entity, before.get(id)) || !before.has(next));
  }));
}

/** Annotations with ids renamed wherever they stand; an entity whose new id is declared already goes. */
export function withIds(annotations: Annotations, renamed: Renamed): Annotations {
  if (renamed.size === 0) return annotations;
  const now = (id: string): string => renamed.get(id) ?? id;
  const declared = new Set(annotations.entities.map(({ id }) => id));
  return {
    ...annotations,
    entities: annotations.entities
      .filter(({ id }) => !renamed.has(id) || !declared.has(now(id)))
      .map((entity) => (renamed.has(entity.id) || (entity.of !== undefined && renamed.has(entity.of)) ? { ...entity, id: now(entity.id), ...(entity.of !== undefined && { of: now(entity.of) }) } : entity)),
    events: annotations.events.map((event) =>
      !renamed.has(event.place ?? '') && !event.participants?.some(({ entity }) => renamed.has(entity)) ? event : {
        ...event,
        ...(event.place !== undefined && { place: now(event.place) }),
        ...(event.participants && { participants: event.participants.map((participant) => ({ ...participant, entity: now(participant.entity) })) }),
      }),
    mentions: annotations.mentions.map((mention) => (mention.entity !== undefined && renamed.has(mention.entity) ? { ...mention, entity: now(mention.entity) } : mention)),
    rejected: annotations.rejected.map((rejection) => (rejection.entity !== undefined && renamed.has(rejection.entity) ? { ...rejection, entity: now(rejection.entity) } : rejection)),
  };
}
