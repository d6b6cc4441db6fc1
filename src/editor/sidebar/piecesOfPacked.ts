import { countedCast, type Packed } from '../../annotations/packed';
import type { Piece } from './gathered';
import { detailsOf, piecesOf, type Pieces } from './pieces';

/**
 * The pieces of an article as the index holds it, the same as of what is unpacked from it. Thousands of articles are
 * shown at a start: their mentions are counted, and no values are made of them.
 */
export function piecesOfPacked(packed: Packed): Pieces {
  const cast = countedCast(packed);
  const nameOf = (id: string): string | undefined => cast.entities.find((entity) => entity.id === id)?.name;
  const entities: Piece[] = [];
  // Of two with one id the first counts, as for all readers of a sidecar.
  const seen = new Set<string>();
  for (let at = 0; at < cast.entities.length; at++) {
    const entity = cast.entities[at]!;
    const { id, type, name } = entity;
    if (seen.size === seen.add(id).size) continue;
    const [size, open] = [cast.ofEntities.size[at]!, cast.ofEntities.open[at]!];
    entities.push({ id, declared: true, type, name, details: detailsOf(entity, nameOf), date: undefined, place: undefined, state: size > 0 && size === open ? 'suggested' : 'accepted', size, open });
  }
  const events: Piece[] = [];
  seen.clear();
  for (let at = 0; at < cast.events.length; at++) {
    const { id, title, type, date, place, suggested } = cast.events[at]!;
    if (seen.size === seen.add(id).size) continue;
    events.push({ id, declared: true, type, name: title ?? id, details: none, date, place: place === undefined ? undefined : (nameOf(place) ?? place), state: suggested ? 'suggested' : 'accepted', size: cast.ofEvents.size[at]!, open: cast.ofEvents.open[at]! });
  }
  // What is mentioned without being declared, as of any other article.
  if (cast.undeclared.length > 0) entities.push(...piecesOf({ entities: [], events: [], mentions: cast.undeclared }).entities);
  return { entities, events, dates: cast.dates };
}

const none: readonly string[] = [];
