import { entityWidth, mentionWidth } from '../../annotations/packed';
import type { PackedAnnotations } from '../store/index/entry';
import type { Piece } from './gathered';
import { piecesOf, type Pieces } from './pieces';
import type { Said } from './sources';

/**
 * The pieces of an article as it was kept, the same as of what is unpacked from it. Thousands of articles are shown at
 * a start: their mentions are counted by number, and only what few have is made into values.
 */
export function piecesOfKept({ packed: [, entities, events, mentions, specials], strings }: PackedAnnotations): Pieces {
  const size = new Uint32Array(entities.length / entityWidth);
  const open = new Uint32Array(size.length);
  const dates = { size: 0, open: 0 };
  for (let at = 0; at < mentions.length; at += mentionWidth) {
    const target = mentions[at]!;
    const suggested = mentions[at + 2]! & 1;
    if (target >= 0) {
      size[target]!++;
      open[target]! += suggested;
    } else if (target < -1) {
      dates.size++;
      dates.open += suggested;
    }
  }
  const nameOf = (id: string): string | undefined => {
    for (let at = 0; at < entities.length; at += entityWidth) if (strings[entities[at]!] === id) return strings[entities[at + 2]!];
    return undefined;
  };
  const pieces: Piece[] = [];
  const seen = new Set<number>();
  for (let at = 0, number = 0; at < entities.length; at += entityWidth, number++) {
    if (seen.has(entities[at]!)) continue;
    seen.add(entities[at]!);
    const role = strings[entities[at + 3]!];
    const of = strings[entities[at + 4]!];
    const details = role === undefined && of === undefined ? none : [role, of === undefined ? undefined : (nameOf(of) ?? of)].filter((part) => part !== undefined);
    const state = size[number]! > 0 && size[number] === open[number] ? 'suggested' : 'accepted';
    pieces.push({ id: strings[entities[at]!]!, declared: true, type: strings[entities[at + 1]!]!, name: strings[entities[at + 2]!]!, details, date: undefined, place: undefined, state, size: size[number]!, open: open[number]! });
  }
  // Events, and what is mentioned without being declared, as of any other article.
  const rest: Said['mentions'] = specials.flatMap(([mention, special]) => (special.event === undefined && special.entity === undefined ? [] : [{ ...special, ...((mentions[mention * mentionWidth + 2]! & 1) === 1 && { suggested: true as const }) }]));
  if (events.length === 0 && rest.length === 0) return { entities: pieces, events: [], dates };
  const placed = events.map((event) => (event.place === undefined ? event : { ...event, place: nameOf(event.place) ?? event.place }));
  const more = piecesOf({ entities: [], events: placed, mentions: rest });
  return { entities: [...pieces, ...more.entities], events: more.events, dates };
}

const none: readonly string[] = [];
