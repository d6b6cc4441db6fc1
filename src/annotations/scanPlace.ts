import { keyOrder, type ListName } from './model';
import type { Extent } from './nodes';
import type { Field, ListPart, MapPart, Part } from './scan';

/** The mappings that a sidecar is made of, by the names of the lists that hold them. */
export type Shape = 'sidecar' | ListName | 'participants' | 'more';

/** The keys of each mapping, in the order in which they are written. */
export const keysOf: Record<Shape, readonly string[]> = { ...keyOrder, participants: ['entity', 'role'], more: ['quote', 'nth'] };

/** What a place in a sidecar's layout is for. */
export interface ScanPlace {
  /** `item`: an item of a list that holds no key yet. */
  readonly on: 'key' | 'value' | 'item';
  /** Of which mapping; of an item, of what it is going to be. */
  readonly shape: Shape;
  readonly map?: MapPart;
  readonly field?: Field;
  /** What stands there already: empty at the place itself where nothing does. */
  readonly extent: Extent;
}

/** What an offset of a sidecar is for; `undefined` where nothing can stand, as in a comment or behind a value. */
export function placeAt(root: MapPart, source: string, offset: number): ScanPlace | undefined {
  const line = source.lastIndexOf('\n', offset - 1) + 1;
  const before = source.slice(line, offset);
  if (/(?:^|\s)#[^"']*$/.test(before)) return undefined;
  const newline = source.indexOf('\n', offset);
  const rest = source.slice(offset, newline === -1 ? undefined : newline);
  if (before.trim() === '' && rest.trim() === '' && !insideFlow(root, offset)) return onBlankLine(root, offset, before.length);
  return inMap(root, 'sidecar', source, offset);
}

function shapeUnder(shape: Shape, key: string): Shape | undefined {
  if (shape === 'sidecar') return (keyOrder as Record<string, unknown>)[key] !== undefined && key !== 'sidecar' ? (key as ListName) : undefined;
  return key === 'participants' || key === 'more' ? key : undefined;
}

function insideFlow(part: Part | undefined, offset: number): boolean {
  if (!part || part.kind === 'scalar' || part.start > offset || part.end < offset) return false;
  if (part.flow) return part.closed;
  return part.kind === 'map' ? part.fields.some(({ value }) => insideFlow(value, offset)) : part.items.some(({ value }) => insideFlow(value, offset));
}

/** On a blank line the column says whose key it can be. */
function onBlankLine(root: MapPart, offset: number, column: number): ScanPlace | undefined {
  const extent = { start: offset, end: offset };
  let map = root;
  let shape: Shape = 'sidecar';
  for (;;) {
    if (map.column === column) return { on: 'key', shape, map, extent };
    const field: Field | undefined = map.fields.findLast(({ key }) => key.start < offset);
    const next: Shape | undefined = field && shapeUnder(shape, field.key.text);
    if (!field || !next || field.colon === undefined) return undefined;
    const list: Part | undefined = field.value;
    if (!list || (list.kind === 'list' && !list.flow && list.column === column)) return { on: 'item', shape: next, extent };
    const item = list.kind === 'list' ? list.items.findLast(({ start }) => start < offset)?.value : undefined;
    if (item?.kind !== 'map' || item.flow) return undefined;
    [map, shape] = [item, next];
  }
}

function inMap(map: MapPart, shape: Shape, source: string, offset: number): ScanPlace | undefined {
  if (map.flow && (offset <= map.start || (map.closed && offset >= map.end))) return undefined;
  const here = { start: offset, end: offset };
  const field = map.fields.findLast(({ key }) => key.start <= offset);
  if (!field) return { on: 'key', shape, map, extent: here };
  const { key, colon, value } = field;
  if (offset <= key.end) return { on: 'key', shape, map, field, extent: key };
  const comma = (from: number): boolean => map.flow && source.slice(from, offset).includes(',');
  if (colon === undefined || offset <= colon) return comma(key.end) ? { on: 'key', shape, map, extent: here } : undefined;
  if (!value) return comma(colon) ? { on: 'key', shape, map, extent: here } : source.slice(colon, offset).includes('\n') ? undefined : { on: 'value', shape, map, field, extent: here };
  if (offset > value.end && comma(value.end)) return { on: 'key', shape, map, extent: here };
  if (value.kind === 'scalar') {
    if (offset < value.start) return { on: 'value', shape, map, field, extent: here };
    return offset <= value.end ? { on: 'value', shape, map, field, extent: value } : undefined;
  }
  const under = shapeUnder(shape, key.text);
  if (!under || value.kind !== 'list') return undefined;
  return inList(value, under, source, offset);
}

function inList(list: ListPart, shape: Shape, source: string, offset: number): ScanPlace | undefined {
  if (list.flow && (offset <= list.start || (list.closed && offset >= list.end))) return undefined;
  const item = list.items.findLast(({ start }) => start <= offset);
  const here = { start: offset, end: offset };
  if (!item) return { on: 'item', shape, extent: here };
  const { value } = item;
  if (!value) return offset > item.start ? { on: 'item', shape, extent: here } : undefined;
  if (value.kind === 'scalar') return offset >= value.start && offset <= value.end ? { on: 'item', shape, extent: value } : undefined;
  if (value.kind !== 'map') return undefined;
  if (list.flow && offset > value.end) return { on: 'item', shape, extent: here };
  return inMap(value, shape, source, offset);
}
