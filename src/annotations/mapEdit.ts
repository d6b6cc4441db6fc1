import * as l10n from '../text/l10n';
import type { FieldChange } from './changes';
import { contentStart, editFlow, editLines, editPairs, holdsComment, itemLines, type Page } from './layout';
import { isNothing, LayoutError, type MapNode, type Node, type PairNode } from './nodes';
import { editParts } from './partEdit';
import { blockPair, flowPair, flowValue, hasLines, partLines, type Value } from './render';
import { lineEnd, type TextEdit } from './textEdit';

/**
 * The edits that change keys of one mapping and nothing else of it.
 *
 * @param order the known keys in the order in which new ones are written
 * @throws LayoutError where the mapping is laid out in a way that this cannot follow
 */
export function editMapping(page: Page, map: MapNode, order: readonly string[], changes: readonly FieldChange[]): TextEdit[] {
  const { source, eol } = page;
  const indent = map.flow ? '' : ' '.repeat(map.start - contentStart(source, map.start));
  const edits: TextEdit[] = [];
  const removed = new Set<number>();
  const inserted: { behind: number; text: string }[] = [];
  for (const change of changes) {
    const { key, value } = change;
    const index = map.pairs.findIndex((pair) => pair.key === (change.replaces ?? key));
    const pair = map.pairs[index];
    if (value === undefined) {
      const rest = pair && restOf(page, pair, change);
      if (rest) edits.push(...rest);
      else if (pair) removed.add(index);
    } else if (pair) edits.push(...valueEdits(page, map, indent, pair, change, value));
    else {
      const text = map.flow ? flowPair(key, value) : blockPair(key, value, indent).map((line, at) => (at === 0 ? indent : '') + line + eol).join('');
      inserted.push({ behind: precedingPair(map, order, key), text });
    }
  }
  if (removed.size === 0 && inserted.length === 0) return edits;
  if (!map.flow) return [...edits, ...editPairs(page, map, indent, removed, inserted)];
  const braces = source[map.start] === '{';
  const inside = braces ? { start: map.start + 1, end: map.end - 1 } : map;
  edits.push(...editFlow(page, inside, map.pairs, removed, inserted));
  // A single pair in brackets is a mapping without braces.
  return braces ? edits : [{ start: map.start, end: map.start, text: '{ ' }, ...edits, { start: map.end, end: map.end, text: ' }' }];
}

/** The last pair whose key is written before `key`, -1 for none; unknown keys stay where they are. */
function precedingPair(map: MapNode, order: readonly string[], key: string): number {
  const rank = order.indexOf(key);
  return map.pairs.findLastIndex((pair) => {
    const at = order.indexOf(pair.key ?? '');
    return at !== -1 && at < rank;
  });
}

function valueEdits(page: Page, map: MapNode, indent: string, pair: PairNode, { key, replaces, before }: FieldChange, value: Value): TextEdit[] {
  const { source, eol } = page;
  const { value: node, colon } = pair;
  if (node === undefined || colon === undefined) return [{ start: pair.start, end: pair.end, text: flowPair(key, value) }];
  const edits: TextEdit[] = replaces === undefined ? [] : [{ start: pair.keyStart, end: pair.keyEnd, text: key }];
  if (Array.isArray(value) && value.length > 0) {
    if (node.kind === 'list' && node.items.length > 0) return [...edits, ...editParts(page, node, key, Array.isArray(before) ? before : [], value as readonly (string | object)[])];
    if (!map.flow && hasLines(key, value) && isVoid(node)) {
      // `participants:` or `mentions: []`: the items go below, a comment on the line stays.
      const below = lineEnd(source, pair.end);
      const lines = partLines(key, value, `${indent}  `).map((line) => line + eol).join('');
      return [...edits, { start: colon, end: Math.max(colon, node.end), text: '' }, { start: below, end: below, text: lines }];
    }
  }
  const text = flowValue(key, value);
  if (node.start === node.end) return [...edits, { start: colon, end: colon, text: ` ${text}` }];
  if (node.kind !== 'scalar' && !(node.kind === 'list' && node.flow)) {
    if (holdsComment(source, { start: colon, end: node.end })) throw new LayoutError(l10n.t('Comments stand in the list that goes.'));
    return [...edits, { start: colon, end: node.end, text: ` ${text}` }];
  }
  return [...edits, { start: node.start, end: node.end, text }];
}

function isVoid(node: Node): boolean {
  return isNothing(node) || (node.kind === 'list' && node.items.length === 0);
}

/**
 * The edits that empty a list whose key is to go but cannot, since a comment stands in it or somebody wrote more
 * into it than what Dramatis knows; `undefined` where it can go as a whole.
 */
function restOf(page: Page, { value: list, colon, keyEnd }: PairNode, { before }: FieldChange): TextEdit[] | undefined {
  if (list?.kind !== 'list' || list.items.length === 0 || !Array.isArray(before)) return undefined;
  const { source } = page;
  const known = new Set(before.map((part) => page.nodes.get(part as object)));
  const removed = new Set(list.items.flatMap((item, index) => (item.kind === 'scalar' || known.has(item as MapNode) ? [index] : [])));
  const rest = removed.size < list.items.length;
  const end = lineEnd(source, list.end);
  if (list.flow) {
    const around = source.slice(colon ?? keyEnd, list.start) + source.slice(list.end, end);
    if (!rest && !/(?:^|\s)#/.test(around) && !holdsComment(source, list)) return undefined;
    return editFlow(page, { start: list.start + 1, end: list.end - 1 }, list.items, removed, []);
  }
  const lines = itemLines(page, list);
  let left = source.slice(colon ?? keyEnd, lines[0]!.start);
  lines.forEach((line, index) => (left += source.slice(line.end, lines[index + 1]?.start ?? line.end)));
  return rest || left.trim() !== '' ? editLines(page, lines, removed, []) : undefined;
}
