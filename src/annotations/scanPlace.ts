import { keyOrder, type ListName } from './model';
import type { Extent } from './nodes';
import type { Field, ListPart, MapPart, Part } from './scan';

/** The mappings that a sidecar is made of, by the names of the lists that hold them. */
export type Shape = 'sidecar' | ListName | 'participants' | 'more';

/** The keys of each mapping, in the order in which they are written. */
export const keysOf: Record<Shape, readonly string[]> = { ...keyOrder, participants: ['entity', 'role'], more: ['quote', 'nth'] };

/** Which mappings a file is made of. */
export interface Grammar<S extends string> {
  readonly root: S;
  /** The shape of the items of the list that a key holds. */
  readonly under: (shape: S, key: string) => S | undefined;
}

/** What a place in a file's layout is for. */
export interface ScanPlace<S extends string = Shape> {
  /** `item`: an item of a list that holds no key yet. */
  readonly on: 'key' | 'value' | 'item';
  /** Of which mapping; of an item, of what it is going to be. */
  readonly shape: S;
  readonly map?: MapPart;
  readonly field?: Field;
  /** What stands there already: empty at the place itself where nothing does. */
  readonly extent: Extent;
}

/** What an offset of a sidecar is for; `undefined` where nothing can stand, as in a comment or behind a value. */
export function placeAt(root: MapPart, source: string, offset: number): ScanPlace | undefined {
  return placeIn(sidecars, root, source, offset);
}

/** What an offset of a file of some grammar is for, likewise. */
export function placeIn<S extends string>(grammar: Grammar<S>, root: MapPart, source: string, offset: number): ScanPlace<S> | undefined {
  const line = source.lastIndexOf('\n', offset - 1) + 1;
  const before = source.slice(line, offset);
  if (/(?:^|\s)#[^"']*$/.test(before)) return undefined;
  const newline = source.indexOf('\n', offset);
  const rest = source.slice(offset, newline === -1 ? undefined : newline);
  if (before.trim() === '' && rest.trim() === '' && !insideFlow(root, offset)) return onBlankLine(grammar, root, offset, before.length);
  return inMap(grammar, root, grammar.root, source, offset);
}

const sidecars: Grammar<Shape> = {
  root: 'sidecar',
  under(shape, key) {
    if (shape === 'sidecar') return (keyOrder as Record<string, unknown>)[key] !== undefined && key !== 'sidecar' ? (key as ListName) : undefined;
    return key === 'participants' || key === 'more' ? key : undefined;
  },
};

function insideFlow(part: Part | undefined, offset: number): boolean {
  if (!part || part.kind === 'scalar' || part.start > offset || part.end < offset) return false;
  if (part.flow) return part.closed;
  return part.kind === 'map' ? part.fields.some(({ value }) => insideFlow(value, offset)) : part.items.some(({ value }) => insideFlow(value, offset));
}

/** On a blank line the column says whose key it can be. */
function onBlankLine<S extends string>(grammar: Grammar<S>, root: MapPart, offset: number, column: number): ScanPlace<S> | undefined {
  const extent = { start: offset, end: offset };
  let map = root;
  let shape = grammar.root;
  for (;;) {
    if (map.column === column) return { on: 'key', shape, map, extent };
    const field: Field | undefined = map.fields.findLast(({ key }) => key.start < offset);
    const next: S | undefined = field && grammar.under(shape, field.key.text);
    if (!field || !next || field.colon === undefined) return undefined;
    const list: Part | undefined = field.value;
    if (!list || (list.kind === 'list' && !list.flow && list.column === column)) return { on: 'item', shape: next, extent };
    const item = list.kind === 'list' ? list.items.findLast(({ start }) => start < offset)?.value : undefined;
    if (item?.kind !== 'map' || item.flow) return undefined;
    [map, shape] = [item, next];
  }
}

function inMap<S extends string>(grammar: Grammar<S>, map: MapPart, shape: S, source: string, offset: number): ScanPlace<S> | undefined {
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
  const under = grammar.under(shape, key.text);
  if (!under || value.kind !== 'list') return undefined;
  return inList(grammar, value, under, source, offset);
}

function inList<S extends string>(grammar: Grammar<S>, list: ListPart, shape: S, source: string, offset: number): ScanPlace<S> | undefined {
  if (list.flow && (offset <= list.start || (list.closed && offset >= list.end))) return undefined;
  const item = list.items.findLast(({ start }) => start <= offset);
  const here = { start: offset, end: offset };
  if (!item) return { on: 'item', shape, extent: here };
  const { value } = item;
  if (!value) return offset > item.start ? { on: 'item', shape, extent: here } : undefined;
  if (value.kind === 'scalar') return offset >= value.start && offset <= value.end ? { on: 'item', shape, extent: value } : undefined;
  if (value.kind !== 'map') return undefined;
  if (list.flow && offset > value.end) return { on: 'item', shape, extent: here };
  return inMap(grammar, value, shape, source, offset);
}
