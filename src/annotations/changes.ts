import { keyOrder } from './model';
import { fieldsOf, type MapName, type Value } from './render';

/** One key of a mapping to be set, renamed with a new value, or taken away. */
export interface FieldChange {
  readonly key: string;
  /** The key whose place this one takes. */
  readonly replaces?: string;
  readonly before: Value | undefined;
  /** `undefined` where the key goes. */
  readonly value: Value | undefined;
}

const targets: readonly string[] = ['entity', 'event', 'date'];

/** What changes where one mapping becomes another; a mention that names something else keeps the place of its target. */
export function changesOf(name: MapName, old: object, now: object): FieldChange[] {
  const before = new Map(fieldsOf(name, old));
  const after = new Map(fieldsOf(name, now));
  const changes: FieldChange[] = [];
  const left = name === 'mentions' ? targets.find((key) => before.has(key) && !after.has(key)) : undefined;
  for (const key of keyOrder[name] as readonly string[]) {
    if (key === left) continue;
    const value = after.get(key);
    if (left !== undefined && value !== undefined && targets.includes(key)) changes.push({ key, replaces: left, before: before.get(left), value });
    else if (JSON.stringify(before.get(key)) !== JSON.stringify(value)) changes.push({ key, before: before.get(key), value });
  }
  return changes;
}
