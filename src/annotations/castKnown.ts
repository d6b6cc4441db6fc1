import type { AnnotatedEntity } from './annotated';
import { allNames, presentIds, type Cast } from './castFile';

const knownBy = new WeakMap<Cast, readonly AnnotatedEntity[]>();

/**
 * The entities of an authority list, by all names that it has for them, for recognition to know them by. Events have
 * no names to look for; their ids, and former ones, are taken, so that no entity gets one.
 */
export function castKnown(cast: Cast): readonly AnnotatedEntity[] {
  const there = knownBy.get(cast);
  if (there) return there;
  const entities = cast.entities.map((entity): AnnotatedEntity => {
    const { id, type, name } = entity;
    return type === 'event' ? taken(id) : { id, type, name, aliases: allNames(entity).slice(1) };
  });
  const known = [...entities, ...[...presentIds(cast).keys()].map(taken)];
  knownBy.set(cast, known);
  return known;
}

function taken(id: string): AnnotatedEntity {
  return { id, type: 'event', name: '', aliases: [] };
}
