import { renamedInPairs, wholeLines } from './distinctPair';
import { fieldOf, itemsOf, textOf } from './ids';
import type { Extent } from './nodes';
import { scalar } from './scalar';
import type { ListPart, MapPart, Part, ScalarPart } from './scan';

/** Something to write in the place of what stands in a source. */
export interface SourceEdit extends Extent {
  readonly text: string;
}

/** The ids of an authority list and its former ids: none of them may come to stand for something else. */
export function idsOfCast(root: MapPart): Set<string> {
  return new Set(itemsOf(root, 'entities').flatMap((entry) => [textOf(entry, 'id'), ...formerIdsOf(entry)]).filter((id) => id !== undefined));
}

/** The former ids of an entry. */
export function formerIdsOf(entry: MapPart): string[] {
  const was = fieldOf(entry, 'was')?.value;
  if (was?.kind === 'scalar') return [was.text];
  return was?.kind === 'list' ? was.items.flatMap(({ value }) => (value?.kind === 'scalar' ? [value.text] : [])) : [];
}

/**
 * What a rename changes in an authority list: the id of the entry, ids that refer to it, and `was`, which keeps the
 * former id. An entry is made where there is none: without it nobody could follow the former id.
 *
 * @param declared what the sidecars say of what is renamed
 * @returns `undefined` where the list is laid out in brackets
 */
export function formerId(source: string, root: MapPart, id: string, next: string, declared: { readonly type: string; readonly name: string }): SourceEdit[] | undefined {
  const list = fieldOf(root, 'entities')?.value;
  if (root.flow || (list?.kind === 'list' && list.flow)) return undefined;
  const entries = itemsOf(root, 'entities');
  const edits = [...referencesTo(root, id).map(({ start, end }) => ({ start, end, text: scalar(next) })), ...renamedInPairs(root, id, next)];
  const entry = entries.find((other) => textOf(other, 'id') === id);
  const added = entry ? keep(source, entry, id) : newEntry(source, root, list?.kind === 'list' ? list : undefined, [`id: ${scalar(next)}`, `type: ${scalar(declared.type)}`, `name: ${scalar(declared.name)}`, `was: [${scalar(id)}]`]);
  return [...edits, added];
}

/** Where entries have an id, or refer to it: under `of`, that of an office too. */
export function referencesTo(root: MapPart, id: string): ScalarPart[] {
  return itemsOf(root, 'entities').flatMap((entry) => entry.fields.flatMap(({ key, value }) => (key.text === 'id' || key.text === 'of' ? scalarsOf(value) : holdersIn(value)))).filter(({ text }) => text === id);
}

function scalarsOf(value: Part | undefined): ScalarPart[] {
  return value?.kind === 'scalar' ? [value] : [];
}

/** The scalars under `of` in what an entry holds: its offices are a list of mappings. */
function holdersIn(value: Part | undefined): ScalarPart[] {
  if (value?.kind !== 'list') return [];
  return value.items.flatMap((item) => (item.value?.kind === 'map' ? item.value.fields.flatMap((field) => (field.key.text === 'of' ? scalarsOf(field.value) : [])) : []));
}

/**
 * Takes a former id out of the entry that keeps it, since it stands for something of its own again; the key goes with
 * the last one.
 */
export function withoutFormerId(source: string, root: MapPart, id: string): SourceEdit[] {
  const entry = itemsOf(root, 'entities').find((other) => formerIdsOf(other).includes(id));
  const was = entry && fieldOf(entry, 'was');
  if (!entry || !was?.value) return [];
  const { value } = was;
  const left = formerIdsOf(entry).filter((other) => other !== id);
  if (left.length > 0 && value.kind === 'list' && !value.flow) return value.items.filter((item) => item.value?.kind === 'scalar' && item.value.text === id).map(({ start, end }) => wholeLines(source, start, end));
  if (left.length > 0) return [{ start: value.start, end: value.end, text: `[${left.map(scalar).join(', ')}]` }];
  if (!entry.flow) return [wholeLines(source, was.key.start, value.end)];
  return [{ start: value.start, end: value.end, text: '[]' }];
}

function newEntry(source: string, root: MapPart, list: ListPart | undefined, keys: readonly string[]): SourceEdit {
  const eol = eolOf(source);
  const dash = ' '.repeat(list?.column ?? 2);
  const lines = keys.map((key, index) => `${dash}${index === 0 ? '- ' : '  '}${key}`);
  const field = fieldOf(root, 'entities');
  if (field) return insert(endOfLine(source, list?.end ?? field.key.end), lines.map((line) => eol + line).join(''));
  const gap = source === '' || source.endsWith('\n') ? '' : eol;
  return insert(source.length, `${gap}entities:${eol}${lines.join(eol)}${eol}`);
}

/** Adds the former id to those that an entry has, or makes it the first. */
export function keep(source: string, entry: MapPart, id: string): SourceEdit {
  const was = fieldOf(entry, 'was')?.value;
  const former = `[${[...formerIdsOf(entry), id].map(scalar).join(', ')}]`;
  if (was?.kind === 'list' && !was.flow) return insert(endOfLine(source, was.end), `${eolOf(source)}${' '.repeat(was.column)}- ${scalar(id)}`);
  if (was) return { start: was.start, end: was.end, text: former };
  const last = entry.fields.at(-1)?.value?.end ?? entry.end;
  return entry.flow ? insert(last, `, was: ${former}`) : insert(endOfLine(source, entry.end), `${eolOf(source)}${' '.repeat(entry.column)}was: ${former}`);
}

function insert(at: number, text: string): SourceEdit {
  return { start: at, end: at, text };
}

function eolOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function endOfLine(source: string, from: number): number {
  const at = source.slice(from).search(/\r?\n/);
  return at === -1 ? source.length : from + at;
}
