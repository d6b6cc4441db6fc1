import * as l10n from '../text/l10n';
import { fieldOf, listOf } from './ids';
import { LayoutError } from './nodes';
import { scalar } from './scalar';
import { scan, type ListItem, type MapPart, type ScalarPart } from './scan';
import { applyEdits, lineBreak, lineEnd, lineStart, type TextEdit } from './textEdit';

/** Two ids of an authority list that are not one, with the scalars in which they stand. */
export interface DistinctPair {
  readonly ids: readonly string[];
  readonly scalars: readonly ScalarPart[];
  readonly item: ListItem;
}

/** The pairs under `distinct`, in their order; what is no list of ids is left out. */
export function distinctPairs(root: MapPart): DistinctPair[] {
  return (listOf(root, 'distinct')?.items ?? []).flatMap((item) => {
    if (item.value?.kind !== 'list') return [];
    const scalars = item.value.items.flatMap(({ value }) => (value?.kind === 'scalar' ? [value] : []));
    return scalars.length < 2 ? [] : [{ ids: scalars.map(({ text }) => text), scalars, item }];
  });
}

/** Whether an authority list says that two ids are not one. */
export function isDistinct(root: MapPart, a: string, b: string): boolean {
  return distinctPairs(root).some(({ ids }) => ids.includes(a) && ids.includes(b));
}

/**
 * An authority list that says that two ids are not one; every other line stays.
 *
 * @throws LayoutError where it is laid out in a way that this cannot follow
 */
export function withDistinct(source: string, a: string, b: string): string {
  const root = scan(source);
  if (isDistinct(root, a, b)) return source;
  if (root.flow) throw new LayoutError(l10n.t('The list stands in braces.'));
  const eol = lineBreak(source);
  // In one order, so that two people who say the same write the same line.
  const pair = `[${[a, b].sort().map(scalar).join(', ')}]`;
  const field = fieldOf(root, 'distinct');
  const value = field?.value;
  if (!field) return `${source}${source === '' || source.endsWith('\n') ? '' : eol}distinct:${eol}  - ${pair}${eol}`;
  if (value?.kind === 'list' && value.items.length > 0) {
    const last = value.items.at(-1)!;
    if (value.flow) return applyEdits(source, [insert(last.end, `, ${pair}`)]);
    const at = endOfLine(source, last.end);
    return applyEdits(source, [insert(at, `${eol}${' '.repeat(value.column)}- ${pair}`)]);
  }
  if (value?.kind === 'list') return applyEdits(source, [{ start: value.start, end: value.end, text: `[${pair}]` }]);
  if (value) throw new LayoutError(l10n.t('What stands under distinct is no list.'));
  return applyEdits(source, [insert(endOfLine(source, field.colon! + 1), `${eol}  - ${pair}`)]);
}

/** An authority list without some of its pairs, and without the key where none is left. */
export function withoutDistinct(source: string, goes: (ids: readonly string[]) => boolean): string {
  const root = scan(source);
  const list = listOf(root, 'distinct');
  const going = new Set(distinctPairs(root).filter(({ ids }) => goes(ids)).map(({ item }) => item));
  if (!list || going.size === 0) return source;
  const left = list.items.filter((item) => !going.has(item));
  if (left.length === 0) return applyEdits(source, [wholeLines(source, fieldOf(root, 'distinct')!.key.start, list.end)]);
  if (list.flow) return applyEdits(source, [{ start: list.start, end: list.end, text: `[${left.map(({ start, end }) => source.slice(start, end)).join(', ')}]` }]);
  return applyEdits(source, [...going].map(({ start, end }) => wholeLines(source, start, end)));
}

/** The edits that put another id into the pairs. */
export function renamedInPairs(root: MapPart, id: string, next: string): TextEdit[] {
  return distinctPairs(root).flatMap(({ scalars }) => scalars.filter(({ text }) => text === id)).map(({ start, end }) => ({ start, end, text: scalar(next) }));
}

/** Takes lines away as a whole. */
export function wholeLines(source: string, start: number, end: number): TextEdit {
  return { start: lineStart(source, start), end: lineEnd(source, end), text: '' };
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function endOfLine(source: string, from: number): number {
  const at = source.slice(from).search(/\r?\n/);
  return at === -1 ? source.length : from + at;
}
