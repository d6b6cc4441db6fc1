import { presentIds, type Cast } from './castFile';
import { declarations, references } from './checks/ids';
import type { Found, Spot } from './checks/finding';
import { mergeIds } from './mergeIds';
import type { Annotations } from './model';

/** What a sidecar says that the authority list of its folder does not: former ids that came back, and other types. */
export function* checkAgainstCast(annotations: Annotations, cast: Cast): Generator<Found> {
  if (cast.entities.length === 0) return;
  const types = typesOf(cast);
  const former = presentIds(cast);
  const told = new Set<string>();
  const tell = (id: string, spot: Spot): Found[] => {
    const now = former.get(id);
    if (now === undefined || told.has(id)) return [];
    told.add(id);
    return [{ rule: 'former-id', message: `${id} is a former id of ${now}.`, id, other: now, spot }];
  };
  for (const { id, type, spot } of declarations(annotations)) {
    const known = types.get(id);
    if (known !== undefined && known !== type) yield { rule: 'two-types', message: `${id} is of type ${type} here and of type ${known} in cast.yaml.`, id, other: known, spot: { ...spot, key: 'type' } };
    yield* tell(id, { ...spot, key: 'id' });
  }
  for (const { id, spot } of references(annotations)) yield* tell(id, spot);
  for (const [index, { entity }] of annotations.rejected.entries()) if (entity !== undefined) yield* tell(entity, { list: 'rejected', index, key: 'entity' });
}

/** Annotations under the ids of today; one that stands for something of another type here is left to a person. */
export function withPresentIds(annotations: Annotations, cast: Cast): Annotations {
  const former = presentIds(cast);
  if (former.size === 0) return annotations;
  const types = typesOf(cast);
  const declared = new Map([...declarations(annotations)].reverse().map(({ id, type }) => [id, type]));
  let next = annotations;
  for (const { id, other } of checkAgainstCast(annotations, cast)) {
    if (id === undefined || other === undefined || former.get(id) !== other) continue;
    const wanted = types.get(other);
    if ([id, other].every((one) => (declared.get(one) ?? wanted) === wanted)) next = mergeIds(next, id, other);
  }
  return next;
}

const typesByCast = new WeakMap<Cast, ReadonlyMap<string, string>>();

function typesOf(cast: Cast): ReadonlyMap<string, string> {
  const types = typesByCast.get(cast) ?? new Map(cast.entities.map(({ id, type }) => [id, type]));
  typesByCast.set(cast, types);
  return types;
}

/** The ids of an authority list that neither it nor any sidecar declares, each with what names it. */
export function nowhere(cast: Cast, isDeclared: (id: string) => boolean): Set<string> {
  const own = new Set(cast.entities.map(({ id }) => id));
  const named = [...cast.distinct.flat(), ...cast.entities.flatMap(({ of, offices = [] }) => [of, ...offices.map((office) => office.of)])];
  return new Set(named.filter((id) => id !== undefined && !own.has(id) && !isDeclared(id)) as string[]);
}
