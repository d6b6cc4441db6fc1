import { countedCast, type Packed } from '../../annotations/packed';
import { ofEntity, ofEvent } from '../../annotations/packedCast';
import type { Piece } from './gathered';
import { detailsOf, piecesOf, type Pieces } from './pieces';

/**
 * The pieces of an article as the index holds it, the same as of what is unpacked from it. Thousands of articles are
 * shown at a start: their mentions are counted, and no values are made of them, nor of entities and events.
 */
export function piecesOfPacked(packed: Packed): Pieces {
  const { strings } = packed;
  const cast = countedCast(packed);
  const textOf = (number: number): string | undefined => strings[number - 1];
  const numbers = cast.entities;
  const nameOf = (id: number): string | undefined => {
    for (let at = 0; at < numbers.length; at += ofEntity) if (numbers[at] === id) return textOf(numbers[at + 2]!);
    return textOf(id);
  };
  const entities: Piece[] = [];
  // Of two with one id the first counts, as for all readers of a sidecar.
  const seen = new Set<number>();
  for (let at = 0; at < numbers.length; at += ofEntity) {
    const number = numbers[at]!;
    if (seen.size === seen.add(number).size) continue;
    const [size, open] = [cast.ofEntities.size[at / ofEntity]!, cast.ofEntities.open[at / ofEntity]!];
    const [role, of] = [numbers[at + 3]!, numbers[at + 4]!];
    const details = role + of === 0 ? none : detailsOf({ ...(role > 0 && { role: textOf(role)! }), ...(of > 0 && { of: textOf(of)! }) }, () => nameOf(of));
    entities.push({ id: textOf(number)!, number, declared: true, type: textOf(numbers[at + 1]!)!, name: textOf(numbers[at + 2]!)!, details, date: undefined, place: undefined, state: size > 0 && size === open ? 'suggested' : 'accepted', size, open });
  }
  const events: Piece[] = [];
  seen.clear();
  for (let at = 0; at < cast.events.length; at += ofEvent + 1) {
    const [number, type, title, date, place, , told] = cast.events.slice(at, at + ofEvent + 1);
    if (seen.size === seen.add(number!).size) continue;
    const each = at / (ofEvent + 1);
    const id = textOf(number!)!;
    events.push({ id, number: number!, declared: true, type: textOf(type!)!, name: textOf(title!) ?? id, details: none, date: textOf(date!), place: place === 0 ? undefined : nameOf(place!), state: told! % 2 === 1 ? 'suggested' : 'accepted', size: cast.ofEvents.size[each]!, open: cast.ofEvents.open[each]! });
  }
  // What is mentioned without being declared, as of any other article.
  if (cast.undeclared.length === 0) return { entities, events, dates: cast.dates, strings };
  entities.push(...piecesOf({ entities: [], events: [], mentions: cast.undeclared }).entities);
  return { entities, events, dates: cast.dates };
}

const none: readonly string[] = [];
