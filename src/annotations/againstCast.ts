import * as l10n from '../text/l10n';
import { presentIds, type Cast } from './castFile';
import type { CastFile } from './castRead';
import { declarations, references } from './checks/ids';
import type { Found, Spot } from './checks/finding';
import { mergeIds } from './mergeIds';
import type { Annotations } from './model';
import { isNothing, pairOf, type Extent, type MapNode, type Node } from './nodes';

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
    return [{ rule: 'former-id', message: l10n.t('{0} is a former id of {1}.', id, now), id, other: now, spot }];
  };
  for (const { id, type, spot } of declarations(annotations)) {
    const known = types.get(id);
    if (known !== undefined && known !== type) yield { rule: 'two-types', message: l10n.t('{0} is of type {1} here and of type {2} in cast.yaml.', id, type, known), id, other: known, spot: { ...spot, key: 'type' } };
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

/** Where an authority list names ids that neither it nor any sidecar declares; they may be meant for later. */
export function nowhere({ cast, root }: CastFile, isDeclared: (id: string) => boolean): (Extent & { readonly id: string })[] {
  const own = new Set(cast.entities.map(({ id }) => id));
  return root?.kind === 'map' ? idsNamed(root).filter(({ id }) => !own.has(id) && !isDeclared(id)) : [];
}

/** The ids that stand in an authority list as `of` and as distinct ones. */
function idsNamed(root: MapNode): (Extent & { readonly id: string })[] {
  const inList = (map: MapNode, key: string): readonly Node[] => {
    const value = pairOf(map, key)?.value;
    return value?.kind === 'list' ? value.items : [];
  };
  const idOf = (node: Node | undefined): (Extent & { readonly id: string })[] => (node?.kind === 'scalar' && !isNothing(node) ? [{ id: node.text, start: node.start, end: node.end }] : []);
  const holders = inList(root, 'entities').flatMap((entity) => (entity.kind === 'map' ? [entity, ...inList(entity, 'offices')] : []));
  const pairs = inList(root, 'distinct').flatMap((pair) => (pair.kind === 'list' ? pair.items : []));
  return [...holders.flatMap((holder) => (holder.kind === 'map' ? idOf(pairOf(holder, 'of')?.value) : [])), ...pairs.flatMap(idOf)];
}
