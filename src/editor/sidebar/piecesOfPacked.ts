import { countedCast, type CountedCast, type Packed } from '../../annotations/packed';
import { ofEntity, ofEvent } from '../../annotations/packedCast';
import type { Strings } from '../../annotations/strings';
import type { Said } from './facts';
import { piecesOf, type Pieces } from './pieces';

/** A cast as the index holds it, and the strings that its numbers stand for. */
export interface PackedPieces {
  readonly cast: CountedCast;
  readonly strings: Strings;
}

/**
 * The pieces of an article as the index holds it, the same as of what is unpacked from it. Thousands of articles are
 * shown at a start: their mentions are counted, and no values are made of them, nor of entities and events.
 */
export function piecesOfPacked(packed: Packed): Pieces {
  const cast = countedCast(packed);
  // What is mentioned without being declared, as of any other article.
  const { entities } = cast.undeclared.length === 0 ? { entities: none } : piecesOf({ entities: [], events: [], mentions: cast.undeclared });
  return { entities, events: none, dates: cast.dates, packed: { cast, strings: packed.strings } };
}

const none: readonly [] = [];

/** Tells each entity, its texts by number; what is told is the same value each time, filled anew. */
export function eachEntity({ cast: { entities, ofEntities }, strings }: PackedPieces, tell: (said: Said) => void): void {
  // What is not said of entities stays as it is.
  const said: Said = { id: 0, declared: true, type: 0, name: 0, detail: 0, further: 0, date: 0, place: 0, accepted: true, size: 0, open: 0 };
  const seen = new Seen(strings);
  for (let at = 0, each = 0; at < entities.length; at += ofEntity, each++) {
    const id = entities[at]!;
    if (seen.again(id)) continue;
    const role = entities[at + 3]!;
    const of = entities[at + 4]!;
    const holder = of === 0 ? 0 : nameOf(of, entities);
    said.id = id;
    said.type = entities[at + 1]!;
    said.name = entities[at + 2]!;
    said.detail = role === 0 ? holder : role;
    said.further = role === 0 ? 0 : holder;
    said.size = ofEntities.size[each]!;
    said.open = ofEntities.open[each]!;
    said.accepted = said.size === 0 || said.size !== said.open;
    tell(said);
  }
}

/** Likewise each event. */
export function eachEvent({ cast: { entities, events, ofEvents }, strings }: PackedPieces, tell: (said: Said) => void): void {
  const said: Said = { id: 0, declared: true, type: 0, name: 0, detail: 0, further: 0, date: 0, place: 0, accepted: true, size: 0, open: 0 };
  const seen = new Seen(strings);
  for (let at = 0, each = 0; at < events.length; at += ofEvent + 1, each++) {
    const id = events[at]!;
    if (seen.again(id)) continue;
    const title = events[at + 2]!;
    const place = events[at + 4]!;
    said.id = id;
    said.type = events[at + 1]!;
    said.name = title === 0 ? id : title;
    said.date = events[at + 3]!;
    said.place = place === 0 ? 0 : nameOf(place, entities);
    said.accepted = events[at + ofEvent]! % 2 === 0;
    said.size = ofEvents.size[each]!;
    said.open = ofEvents.open[each]!;
    tell(said);
  }
}

/** What an article calls the entity of an id, by the number of either. */
function nameOf(id: number, entities: readonly number[]): number {
  for (let at = 0; at < entities.length; at += ofEntity) if (entities[at] === id) return entities[at + 2]!;
  return id;
}

/** Of two with one id the first counts, as for all readers of a sidecar. A set for each of thousands of articles would take longer. */
class Seen {
  private static marks = new Uint32Array();
  private static last = 0;
  private readonly mark: number;

  constructor(strings: Strings) {
    if (Seen.marks.length <= strings.length) Seen.marks = new Uint32Array(2 * strings.length + 1);
    this.mark = ++Seen.last;
  }

  again(id: number): boolean {
    if (Seen.marks[id] === this.mark) return true;
    Seen.marks[id] = this.mark;
    return false;
  }
}
