import { keyOrder, schema, type Annotations, type Items, type ListName } from './model';
import { scalar } from './scalar';

/** A value of a known key: a string, an ordinal, a flag, or a list of such mappings. */
export type Value = string | number | boolean | readonly (string | object)[];

/** The keys of an item that have a value, in the order in which they are written. */
export function fieldsOf(list: ListName, item: object): [string, Value][] {
  const values = item as Record<string, Value | undefined>;
  return keyOrder[list].flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as [string, Value]]));
}

/** A value on one line, as it stands behind `key: `. */
export function flowValue(value: Value): string {
  if (typeof value === 'string') return scalar(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `[${value.map((part) => (typeof part === 'string' ? scalar(part) : flowMap(Object.entries(part) as [string, Value][]))).join(', ')}]`;
}

/** A mapping on one line. */
export function flowMap(fields: readonly (readonly [string, Value])[]): string {
  return `{ ${fields.map(([key, value]) => `${key}: ${flowValue(value)}`).join(', ')} }`;
}

/** The lines of a key and its value in a block mapping, the first without indentation. Participants have a line each. */
export function blockPair(key: string, value: Value, indent: string): string[] {
  if (key !== 'participants' || !Array.isArray(value)) return [`${key}: ${flowValue(value)}`];
  return [`${key}:`, ...value.map((part) => `${indent}  - ${flowMap(Object.entries(part as object) as [string, Value][])}`)];
}

/**
 * The lines of a new list item, its dash included: mentions and rejections on one line each, so that a
 * one-line hunk of a diff says all; entities and events a line for each key.
 */
export function renderItem<L extends ListName>(list: L, item: Items[L], indent: string): string[] {
  const fields = fieldsOf(list, item);
  if (list === 'mentions' || list === 'rejected') return [`${indent}- ${flowMap(fields)}`];
  const inner = indent + '  ';
  const lines = fields.flatMap(([key, value]) => {
    const [first, ...rest] = blockPair(key, value, inner);
    return [inner + first!, ...rest];
  });
  lines[0] = `${indent}- ${lines[0]!.trimStart()}`;
  return lines;
}

/** The head of a new sidecar: all that is said of the article itself. */
export function renderHead(annotations: Annotations): string {
  const head = { ...annotations, schema } as unknown as Record<string, Value | undefined>;
  const keys = keyOrder.sidecar.filter((key) => typeof head[key] === 'string' || key === 'language');
  return keys.flatMap((key) => (head[key] === undefined ? [] : [`${topLevelPair(key, head[key])}\n`])).join('');
}

/** A key of the sidecar itself. The schema's name is written plain: its slash is as safe as its letters. */
export function topLevelPair(key: string, value: Value): string {
  return key === 'schema' ? `schema: ${schema}` : `${key}: ${flowValue(value)}`;
}
