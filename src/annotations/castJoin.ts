import { allNames, areDistinct, presentIds, type Cast, type CastEntity, type Office } from './castFile';
import { inOrder } from './castRead';

/**
 * A cast with more entities, and with more names and offices of those that it has: what it says already stays as it
 * is, order included. Former ids are followed.
 */
export function joinCast(cast: Cast, more: readonly CastEntity[]): Cast {
  const former = presentIds(cast);
  const byId = new Map(cast.entities.map((entity) => [entity.id, entity]));
  for (const entity of more) {
    const id = former.get(entity.id) ?? entity.id;
    const there = byId.get(id);
    byId.set(id, there ? joined(there, entity) : joined({ id, type: entity.type, name: entity.name }, entity));
  }
  const entities = [...byId.values()];
  return entities.length === cast.entities.length && entities.every((entity, index) => entity === cast.entities[index]) ? cast : { ...cast, entities };
}

/** The very same entity where the other has no news of it. */
function joined(entity: CastEntity, more: CastEntity): CastEntity {
  const names = joinedNames(entity, more);
  const known = new Set(allNames({ ...entity, names }));
  const aliases = [...(entity.aliases ?? []), ...new Set([...(more.name === entity.name ? [] : [more.name]), ...(more.aliases ?? [])].filter((name) => !known.has(name)))];
  const offices = joinedOffices(entity, more);
  const next = inOrder({
    ...entity,
    ...(Object.keys(names).length > 0 && { names }),
    ...(aliases.length > 0 && { aliases }),
    ...(offices.length > 0 && { offices }),
    ...(entity.wikidata === undefined && more.wikidata !== undefined && { wikidata: more.wikidata }),
    ...(entity.note === undefined && more.note !== undefined && { note: more.note }),
  });
  return JSON.stringify(next) === JSON.stringify(inOrder(entity)) ? entity : next;
}

function joinedNames(entity: CastEntity, { names: more = {} }: CastEntity): Record<string, readonly string[]> {
  const names = new Map(Object.entries(entity.names ?? {}));
  for (const [language, others] of Object.entries(more)) {
    const there = names.get(language) ?? [];
    const added = others.filter((name) => name !== entity.name && !there.includes(name));
    if (added.length > 0) names.set(language, [...there, ...added]);
  }
  return Object.fromEntries(names);
}

/** An office without dates says nothing new where the same one has them. */
function joinedOffices(entity: CastEntity, more: CastEntity): Office[] {
  const offices = [...(entity.offices ?? [])];
  const stated = (one: Office, other: Office): boolean => one.role === other.role && one.of === other.of;
  for (const office of officesOf(more)) {
    const known = [...offices, ...officesOf({ ...entity, offices: [] })].filter((other) => stated(other, office));
    const dated = office.from !== undefined || office.to !== undefined;
    if (dated ? !known.some(({ from, to }) => from === office.from && to === office.to) : known.length === 0) offices.push(office);
  }
  return offices;
}

/** All offices of an entity, that which it states without dates among them. */
export function officesOf({ role, of, offices = [] }: CastEntity): readonly Office[] {
  return role === undefined && of === undefined ? offices : [{ ...(role !== undefined && { role }), ...(of !== undefined && { of }) }, ...offices];
}

/** Whether something that is taken in may be an entity that is there: of one type, and not declared to be another. */
export function mayBe(cast: Cast, there: CastEntity, other: CastEntity): boolean {
  return there.type === other.type && !areDistinct(cast, there.id, other.id) && (there.wikidata === undefined || other.wikidata === undefined || there.wikidata === other.wikidata);
}
