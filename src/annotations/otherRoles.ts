import type { Annotations, Entity } from './model';

/** A role or an affiliation that articles state of somebody, with the dates of the first and the last that do. */
export interface DatedRole {
  readonly role?: string;
  /** What the last of those articles calls the entity in or for which the role is held; its id where it declares none. */
  readonly of?: string;
  /** EDTF, as the articles are published; missing where none has a date. */
  readonly first?: string;
  readonly last?: string;
}

/**
 * The roles that other articles state of an entity, those that were stated last first and those without a date at the
 * end; what this article states itself is left out. One role in one entity is told once, however it is capitalised.
 */
export function otherRoles(id: string, here: Pick<Entity, 'role' | 'of'> | undefined, others: Iterable<Annotations>): DatedRole[] {
  const found = new Map<string, DatedRole>();
  const own = here && keyOf(here);
  const told = [...others].flatMap((annotations) => {
    const entity = annotations.entities.find((one) => one.id === id);
    return entity && (entity.role !== undefined || entity.of !== undefined) && keyOf(entity) !== own ? [{ entity, annotations }] : [];
  });
  // The first that is met is the newest, whose spelling stays; the last one is the oldest.
  for (const { entity, annotations } of told.sort((a, b) => newestFirst(a.annotations.published, b.annotations.published))) {
    const key = keyOf(entity);
    const known = found.get(key);
    const { published } = annotations;
    if (known) {
      if (published !== undefined) found.set(key, { ...known, first: published });
      continue;
    }
    const of = entity.of === undefined ? undefined : (annotations.entities.find((one) => one.id === entity.of)?.name ?? entity.of);
    found.set(key, {
      ...(entity.role === undefined ? {} : { role: entity.role }),
      ...(of === undefined ? {} : { of }),
      ...(published === undefined ? {} : { first: published, last: published }),
    });
  }
  return [...found.values()];
}

function keyOf({ role, of }: Pick<Entity, 'role' | 'of'>): string {
  return JSON.stringify([role?.toLowerCase(), of]);
}

function newestFirst(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a > b ? -1 : 1;
}
