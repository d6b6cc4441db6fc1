import type { AnnotatedEntity } from './annotated';
import { allNames, presentIds, type Cast } from './castFile';

/**
 * The entities of an authority list, by all names that it has for them, for recognition to know them by. Events have
 * no names to look for; their ids, and former ones, are taken, so that no entity gets one.
 */
export function castKnown(cast: Cast): AnnotatedEntity[] {
  const entities = cast.entities.map((entity): AnnotatedEntity => {
    const { id, type, name } = entity;
    return type === 'event' ? taken(id) : { id, type, name, aliases: allNames(entity).slice(1) };
  });
  return [...entities, ...[...presentIds(cast).keys()].map(taken)];
}

function taken(id: string): AnnotatedEntity {
  return { id, type: 'event', name: '', aliases: [] };
}

/** What sidecars know of entities, under the ids that these have today; all from the list itself stand first. */
export function withCast(known: readonly AnnotatedEntity[], cast: Cast): AnnotatedEntity[] {
  const former = presentIds(cast);
  const now = former.size === 0 ? known : known.map((entity) => (former.has(entity.id) ? { ...entity, id: former.get(entity.id)! } : entity));
  return [...castKnown(cast), ...now];
}
