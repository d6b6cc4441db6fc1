import { castKeys, type Cast, type CastEntity, type Office } from './castFile';
import { schema } from './model';
import { scalar } from './scalar';

/** The source of a new `cast.yaml`, with a line for each key of an entity. */
export function createCast({ entities, distinct }: Cast): string {
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    `schema: ${schema}`,
    ...(sorted.length > 0 ? ['entities:', ...sorted.flatMap((entity) => entityLines(entity, '  '))] : []),
    ...(distinct.length > 0 ? ['distinct:', ...distinct.map((pair) => `  - ${stringsFlow(pair)}`)] : []),
    '',
  ].join('\n');
}

/** The lines of an entity in a list, its dash included. */
export function entityLines(entity: CastEntity, indent: string): string[] {
  const lines = keysOf(entity).flatMap((key) => keyLines(entity, key, `${indent}  `));
  lines[0] = `${indent}- ${lines[0]!.trimStart()}`;
  return lines;
}

/** The lines of a key of an entity and its value: offices have lines of their own, names stand in braces. */
export function keyLines(entity: CastEntity, key: keyof CastEntity, indent: string): string[] {
  if (key !== 'offices') return [`${indent}${keyFlow(entity, key)}`];
  return [`${indent}offices:`, ...(entity.offices ?? []).map((office) => `${indent}  - ${officeFlow(office)}`)];
}

/** An entity in braces. */
export function entityFlow(entity: CastEntity): string {
  return `{ ${keysOf(entity).map((key) => keyFlow(entity, key)).join(', ')} }`;
}

/** A key of an entity and its value on one line. */
export function keyFlow(entity: CastEntity, key: keyof CastEntity): string {
  return `${key}: ${valueFlow(entity[key])}`;
}

function valueFlow(value: CastEntity[keyof CastEntity]): string {
  if (value === undefined || typeof value === 'string') return scalar(value ?? '');
  if (!Array.isArray(value)) return `{ ${Object.entries(value as NonNullable<CastEntity['names']>).map(([language, names]) => languageFlow(language, names)).join(', ')} }`;
  return `[${(value as readonly (string | Office)[]).map((part) => (typeof part === 'string' ? scalar(part) : officeFlow(part))).join(', ')}]`;
}

/** A language with its names; one stands alone. */
export function languageFlow(language: string, names: readonly string[]): string {
  return `${scalar(language)}: ${names.length === 1 ? scalar(names[0]!) : stringsFlow(names)}`;
}

export function stringsFlow(strings: readonly string[]): string {
  return `[${strings.map(scalar).join(', ')}]`;
}

export function officeFlow(office: Office): string {
  return `{ ${castKeys.offices.flatMap((key) => (office[key] === undefined ? [] : [`${key}: ${scalar(office[key])}`])).join(', ')} }`;
}

function keysOf(entity: CastEntity): (keyof CastEntity)[] {
  return castKeys.entities.filter((key) => entity[key] !== undefined);
}
