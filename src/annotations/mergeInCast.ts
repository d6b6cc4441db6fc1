import * as l10n from '../text/l10n';
import { distinctPairs, wholeLines, withoutDistinct } from './distinctPair';
import { formerId, formerIdsOf, keep, referencesTo } from './formerId';
import { fieldOf, itemsOf, textOf } from './ids';
import { LayoutError } from './nodes';
import { scalar } from './scalar';
import { scan, type Field, type MapPart } from './scan';
import { applyEdits, lineBreak, type TextEdit } from './textEdit';

/** The keys of an entry that its other one does not need: the id becomes a former one, and the type is that of what stays. */
const own = ['id', 'type', 'was'];

/**
 * An authority list after two entities have become one: the entry of the one that stays keeps the former id under
 * `was` and takes over what only the other entry says; a name that differs becomes an alias, and what contradicts
 * stays as a comment. Ids that refer to the other one follow. That the two were distinct is taken back.
 *
 * @param declared what the sidecars say of the one that stays, for an entry where there is none
 * @throws LayoutError where the list is laid out in a way that this cannot follow
 */
export function mergeInCast(source: string, from: string, into: string, declared: { readonly type: string; readonly name: string }): string {
  const others = new Set(distinctPairs(scan(source)).filter(({ ids }) => ids.includes(into)).flatMap(({ ids }) => ids));
  let text = withoutDistinct(source, (ids) => ids.includes(from) && ids.some((id) => id === into || (id !== from && others.has(id))));
  const former = entryOf(scan(text), from);
  if (!entryOf(scan(text), into)) return applied(text, formerId(text, scan(text), from, into, declared));
  for (const id of former ? formerIdsOf(former) : []) text = keeping(text, into, id);
  text = keeping(text, into, from);
  if (former) text = withoutEntry(takingOver(text, from, into), from);
  return applied(text, formerReferences(text, from, into));
}

function entryOf(root: MapPart, id: string): MapPart | undefined {
  return itemsOf(root, 'entities').find((entry) => textOf(entry, 'id') === id);
}

function applied(source: string, edits: readonly TextEdit[] | undefined): string {
  if (!edits) throw new LayoutError(l10n.t('The list stands in brackets.'));
  return applyEdits(source, edits);
}

function keeping(source: string, into: string, id: string): string {
  const entry = entryOf(scan(source), into)!;
  return formerIdsOf(entry).includes(id) ? source : applyEdits(source, [keep(source, entry, id)]);
}

function formerReferences(source: string, from: string, into: string): TextEdit[] {
  const root = scan(source);
  const pairs = distinctPairs(root).flatMap(({ scalars }) => scalars.filter(({ text }) => text === from));
  return [...referencesTo(root, from), ...pairs].map(({ start, end }) => ({ start, end, text: scalar(into) }));
}

/** Takes an entry away with its lines; a comment above it stays. */
function withoutEntry(source: string, id: string): string {
  const list = fieldOf(scan(source), 'entities')?.value;
  const item = list?.kind === 'list' && !list.flow ? list.items.find(({ value }) => value?.kind === 'map' && textOf(value, 'id') === id) : undefined;
  if (!item) throw new LayoutError(l10n.t('The list of entities stands in brackets.'));
  return applyEdits(source, [wholeLines(source, item.start, item.end)]);
}

/** Puts into one entry what only the other one says. */
function takingOver(source: string, from: string, into: string): string {
  const gone = entryOf(scan(source), from)!;
  let text = source;
  for (const field of gone.fields) {
    if (own.includes(field.key.text) || !field.value) continue;
    const entry = entryOf(scan(text), into)!;
    const there = fieldOf(entry, field.key.text);
    const said = source.slice(field.value.start, field.value.end);
    if (!there?.value) text = addLines(text, entry, linesOf(source, field, gone.column));
    else if (field.key.text === 'name') text = withAlias(text, into, field.value.kind === 'scalar' ? field.value.text : '');
    else if (said !== text.slice(there.value.start, there.value.end)) text = joined(text, entry, there, source, field, from);
  }
  return text;
}

/** Two values of one key: lists and mappings take up what they do not hold; of other values the one that goes stays as a comment. */
function joined(text: string, entry: MapPart, there: Field, source: string, field: Field, from: string): string {
  const [here, gone] = [there.value!, field.value!];
  const parts = (part: typeof here, of: string): string[] =>
    part.kind === 'list' ? part.items.flatMap(({ value }) => (value ? [of.slice(value.start, value.end)] : []))
    : part.kind === 'map' ? part.fields.map((each) => of.slice(each.key.start, each.value?.end ?? each.key.end))
    : [];
  const kept = parts(here, text);
  const keys = here.kind === 'map' ? new Set(here.fields.map(({ key }) => key.text)) : undefined;
  const fresh = here.kind !== gone.kind ? [] : parts(gone, source).filter((part, index) => !kept.includes(part) && !(gone.kind === 'map' && keys?.has(gone.fields[index]!.key.text)));
  const left = here.kind !== gone.kind || here.kind === 'scalar' || fresh.length < parts(gone, source).filter((part) => !kept.includes(part)).length;
  let next = text;
  // The comment comes first: it stands behind all that is edited above it.
  if (left) next = addLines(next, entry, source.slice(field.key.start, gone.end).split(/\r?\n/).map((line, index) => `# ${index === 0 ? `${from} had ` : ''}${line.trim()}`));
  if (fresh.length === 0 || here.kind === 'scalar') return next;
  if (fresh.some((part) => /[\r\n]/.test(part)) && here.flow) throw new LayoutError(l10n.t('A value of several lines cannot go into brackets.'));
  if (here.flow) {
    const last = here.kind === 'list' ? here.items.at(-1)?.end : here.fields.at(-1)?.value?.end;
    return last === undefined ? applyEdits(next, [{ start: here.start + 1, end: here.start + 1, text: fresh.join(', ') }]) : applyEdits(next, [{ start: last, end: last, text: `, ${fresh.join(', ')}` }]);
  }
  const dash = here.kind === 'list' ? '- ' : '';
  return below(next, here.end, here.column, fresh.map((part) => dash + part));
}

function withAlias(text: string, into: string, name: string): string {
  const entry = entryOf(scan(text), into)!;
  const aliases = fieldOf(entry, 'aliases');
  if (name === '' || textOf(entry, 'name') === name) return text;
  if (!aliases?.value) return addLines(text, entry, [`aliases: [${scalar(name)}]`]);
  if (aliases.value.kind !== 'list' || aliases.value.items.some(({ value }) => value?.kind === 'scalar' && value.text === name)) return text;
  const { value } = aliases;
  const last = value.items.at(-1)?.end ?? value.start + 1;
  if (value.flow) return applyEdits(text, [{ start: last, end: last, text: value.items.length > 0 ? `, ${scalar(name)}` : scalar(name) }]);
  return below(text, value.end, value.column, [`- ${scalar(name)}`]);
}

/** The lines of a field, moved to the left margin. */
function linesOf(source: string, { key, value }: Field, column: number): string[] {
  const margin = new RegExp(`^ {0,${Math.max(0, column)}}`);
  return source.slice(key.start, value!.end).split(/\r?\n/).map((line, index) => (index === 0 ? line : line.replace(margin, '')));
}

/** Adds lines to the end of an entry. */
function addLines(source: string, entry: MapPart, lines: readonly string[]): string {
  if (!entry.flow) return below(source, entry.end, entry.column, lines);
  if (lines.length > 1 || lines[0]!.startsWith('#')) throw new LayoutError(l10n.t('An entry in braces cannot take over several lines.'));
  const last = entry.fields.at(-1)!;
  const at = last.value?.end ?? last.key.end;
  return applyEdits(source, [{ start: at, end: at, text: `, ${lines[0]!}` }]);
}

function below(source: string, after: number, column: number, lines: readonly string[]): string {
  const eol = lineBreak(source);
  const found = source.slice(after).search(/\r?\n/);
  const at = found === -1 ? source.length : after + found;
  return applyEdits(source, [{ start: at, end: at, text: lines.map((line) => eol + ' '.repeat(column) + line).join('') }]);
}
