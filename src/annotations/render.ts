import { keyOrder, lists, schema, type Annotations, type Items, type ListName } from './model';
import { scalar } from './scalar';

/** A value of a known key: a string, an ordinal, a flag, or a list of strings or mappings. */
export type Value = string | number | boolean | readonly (string | object)[];

/** A kind of mapping whose known keys have an order. */
export type MapName = keyof typeof keyOrder;

/** The keys of a mapping that have a value, in the order in which they are written; an empty list is none. */
export function fieldsOf(name: MapName, item: object): [string, Value][] {
  const values = item as Record<string, Value | undefined>;
  const fields: [string, Value][] = [];
  for (const key of keyOrder[name]) {
    const value = values[key];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) fields.push([key, value]);
  }
  return fields;
}

/** The value of a key on one line, as it stands behind `key: `. */
export function flowValue(key: string, value: Value): string {
  if (typeof value === 'string') return key === 'schema' ? schema : scalar(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `[${value.map((part) => flowPart(key, part)).join(', ')}]`;
}

/** One part of the list that stands behind a key, on one line. */
export function flowPart(key: string, part: string | object): string {
  return typeof part === 'string' ? scalar(part) : `{ ${fieldsOf(key as MapName, part).map(([name, value]) => flowPair(name, value)).join(', ')} }`;
}

/** A key and its value on one line. The schema's name is written plain: its slash is as safe as its letters. */
export function flowPair(key: string, value: Value): string {
  return `${key}: ${flowValue(key, value)}`;
}

/** The lines of a key and its value in a block mapping, the first without indentation. Items and participants have lines of their own. */
export function blockPair(key: string, value: Value, indent: string): string[] {
  return hasLines(key, value) ? [`${key}:`, ...partLines(key, value, `${indent}  `)] : [flowPair(key, value)];
}

/** Whether a value is written as a list with a dash and lines of its own for each part. */
export function hasLines(key: string, value: Value): value is readonly object[] {
  return (key === 'participants' || lists.includes(key as ListName)) && Array.isArray(value) && value.length > 0;
}

/** The lines of the parts of a list. */
export function partLines(key: string, parts: readonly (string | object)[], indent: string): string[] {
  return parts.flatMap((part) => (key === 'entities' || key === 'events' ? renderItem(key, part as never, indent) : [`${indent}- ${flowPart(key, part)}`]));
}

/**
 * The lines of a new list item, its dash included: mentions and rejections on one line each, so that a
 * one-line hunk of a diff says all; entities and events a line for each key.
 */
export function renderItem<L extends ListName>(list: L, item: Items[L], indent: string): string[] {
  if (list === 'mentions' || list === 'rejected') return [`${indent}- ${flowPart(list, item)}`];
  const inner = indent + '  ';
  const lines = fieldsOf(list, item).flatMap(([key, value]) => {
    const [first, ...rest] = blockPair(key, value, inner);
    return [inner + first!, ...rest];
  });
  lines[0] = `${indent}- ${lines[0]!.trimStart()}`;
  return lines;
}

/** The head of a new sidecar: all that is said of the article itself. */
export function renderHead(annotations: Annotations): string {
  return fieldsOf('sidecar', { ...annotations, schema }).flatMap(([key, value]) => (lists.includes(key as ListName) ? [] : [`${flowPair(key, value)}\n`])).join('');
}
