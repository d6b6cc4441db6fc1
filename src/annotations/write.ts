import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { editList, isList, leavesNothing, type Order } from './listEdit';
import { precedingPair } from './mapEdit';
import { keyOrder, lists, targetOf, type Annotations, type Items, type ListName, type Mention, type Selector } from './model';
import { keyOf, LayoutError, pairExtent, pairsOf } from './nodes';
import { readSidecar } from './read';
import { fieldsOf, flowMap, renderHead, renderItem, topLevelPair, type Value } from './render';
import type { Sidecar } from './sidecar';
import { applyEdits, lineBreak, lineEnd, lineStart, type TextEdit } from './textEdit';

export { LayoutError } from './nodes';

/** Where in the text a selector stands, for the order of mentions; `undefined` where it stands nowhere. */
export type PlaceOf = (selector: Selector) => number | undefined;

/** The source of a new sidecar. */
export function createSidecar(annotations: Annotations, placeOf: PlaceOf): string {
  const head = renderHead(annotations);
  return lists.reduce((source, list) => {
    const items = [...annotations[list]].sort(orderOf(list, placeOf));
    return items.length === 0 ? source : source + sectionText(list, items as never, '\n');
  }, head);
}

/**
 * The source of a sidecar with its annotations changed to `next`, all lines kept that say nothing of what
 * changed. Only lists and the keys of the article are compared, not the order of items.
 *
 * @throws LayoutError where a hand-made layout is beyond what edits can follow; nothing is lost then, since
 *   nothing is written
 */
export function writeSidecar(sidecar: Sidecar, next: Annotations, placeOf: PlaceOf): string {
  return editSidecar(sidecar, next, placeOf).source;
}

/** {@link writeSidecar}, with the result as it reads back, since it has been read for certainty anyway. */
export function editSidecar(sidecar: Sidecar, next: Annotations, placeOf: PlaceOf): Sidecar {
  const edited = applyEdits(sidecar.source, editsOf(sidecar, next, placeOf));
  // An edit that reads back as anything else must never reach a file: a person's decisions are in it.
  const result = readSidecar(edited);
  if (!result.readable || meaning(result.annotations) !== meaning(next)) {
    throw new LayoutError('This sidecar is laid out in a way that Dramatis cannot edit.');
  }
  return result;
}

function editsOf(sidecar: Sidecar, next: Annotations, placeOf: PlaceOf): TextEdit[] {
  const { source } = sidecar;
  const eol = lineBreak(source);
  const root = sidecar.document.contents;
  if (!isMap(root)) {
    const ending = source === '' || source.endsWith('\n') ? '' : eol;
    return [{ start: source.length, end: source.length, text: ending + createSidecar(next, placeOf).replace(/\n/g, eol) }];
  }
  const edits: TextEdit[] = [];
  const before = sidecar.annotations as unknown as Record<string, Value | undefined>;
  for (const key of keyOrder.sidecar) {
    const list = lists.find((name) => name === key);
    if (list !== undefined) edits.push(...listEdits(sidecar, root, list, next, placeOf, eol));
    else {
      const value = (next as unknown as Record<string, Value | undefined>)[key];
      if (JSON.stringify(before[key]) !== JSON.stringify(value)) edits.push(...fieldEdit(source, root, key, value, eol));
    }
  }
  return edits;
}

function listEdits<L extends ListName>(sidecar: Sidecar, root: YAMLMap, list: L, next: Annotations, placeOf: PlaceOf, eol: string): TextEdit[] {
  const { source } = sidecar;
  const items = next[list] as readonly Items[L][];
  const order = orderOf(list, placeOf);
  const pair = pairsOf(root).find((candidate) => keyOf(candidate) === list);
  if (isList(pair?.value) && (pair.value.items.length > 0 || (root.flow && items.length > 0))) {
    const edits = editList(sidecar, list, pair.value, items, order, eol);
    return leavesNothing(edits) ? emptied(source, pair.value, pairExtent(pair, source)) : edits;
  }
  if (items.length === 0) return [];
  const sorted = [...items].sort(order);
  if (root.flow) return [insertPair(source, root, list, `${list}: [${sorted.map((item) => flowMap(fieldsOf(list, item))).join(', ')}]`, eol)];
  if (!pair) return [insertPair(source, root, list, sectionText(list, sorted, eol).replace(/\r?\n$/, ''), eol)];
  // `mentions:` or `mentions: []`: the items go below, a comment on the line stays.
  const key = pair.key.range![1];
  const extent = pairExtent(pair, source);
  const colon = source.indexOf(':', key) + 1;
  const below = lineEnd(source, extent.end);
  const text = sorted.flatMap((item) => renderItem(list, item, '  ')).join(eol);
  const lines = source[below - 1] === '\n' ? text + eol : eol + text;
  return [{ start: colon, end: Math.max(colon, extent.end), text: '' }, { start: below, end: below, text: lines }];
}

/** Takes a list away whose last item goes, unless a comment stands in it: then the key stays for its sake. */
function emptied(source: string, node: YAMLSeq, pair: { start: number; end: number }): TextEdit[] {
  const start = lineStart(source, pair.start);
  const end = lineEnd(source, pair.end);
  if (!node.flow && !/(?:^|\s)#/.test(source.slice(start, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, ''))) return [{ start, end, text: '' }];
  if (node.flow) return [{ start: node.range![0], end: node.range![1], text: '[]' }];
  throw new LayoutError('Comments stand between the items that go.');
}

function fieldEdit(source: string, root: YAMLMap, key: string, value: Value | undefined, eol: string): TextEdit[] {
  const pair = pairsOf(root).find((candidate) => keyOf(candidate) === key);
  if (value !== undefined) {
    const text = topLevelPair(key, value);
    return [pair ? { ...pairExtent(pair, source), text } : insertPair(source, root, key, text, eol)];
  }
  if (!pair) return [];
  const extent = pairExtent(pair, source);
  if (root.flow) throw new LayoutError('Keys of a sidecar in braces cannot be taken away.');
  return [{ start: lineStart(source, extent.start), end: lineEnd(source, extent.end), text: '' }];
}

function insertPair(source: string, root: YAMLMap, key: string, text: string, eol: string): TextEdit {
  const before = precedingPair(pairsOf(root), keyOrder.sidecar, key);
  if (root.flow) {
    if (!before) throw new LayoutError('A sidecar in braces without a known key.');
    const { end } = pairExtent(before, source);
    return { start: end, end, text: `, ${text}` };
  }
  if (!before) {
    // A byte-order mark stays in front.
    const start = Math.max(lineStart(source, pairExtent(pairsOf(root)[0]!, source).start), source.startsWith('\ufeff') ? 1 : 0);
    return { start, end: start, text: text + eol };
  }
  const at = lineEnd(source, pairExtent(before, source).end);
  return source[at - 1] === '\n' ? { start: at, end: at, text: text + eol } : { start: at, end: at, text: eol + text };
}

function sectionText<L extends ListName>(list: L, items: readonly Items[L][], eol: string): string {
  return [`${list}:`, ...items.flatMap((item) => renderItem(list, item, '  '))].map((line) => line + eol).join('');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which the items of a list are written. */
export function orderOf<L extends ListName>(list: L, placeOf: PlaceOf): Order<Items[L]> {
  const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);
  const place = (item: Selector): number => placeOf(item) ?? Number.MAX_SAFE_INTEGER;
  const rank = (mention: Mention): number => (mention.entity !== undefined ? 0 : mention.event !== undefined ? 1 : 2);
  const byPlace = (a: Selector, b: Selector): number => place(a) - place(b) || compare(a.quote, b.quote);
  const orders: { [K in ListName]: Order<Items[K]> } = {
    entities: byId,
    events: byId,
    mentions: (a: Mention, b: Mention) => rank(a) - rank(b) || compare(targetOf(a), targetOf(b)) || byPlace(a, b),
    rejected: byPlace,
  };
  return orders[list];
}

/** What annotations say, whatever the schema's name and the order of their items, as one comparable string. */
export function meaning(annotations: Annotations): string {
  const canonical = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(canonical)
    : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => compare(a, b)).map(([k, v]) => [k, canonical(v)]))
    : value;
  const sorted = { ...annotations, schema: undefined, ...Object.fromEntries(lists.map((list) => [list, annotations[list].map((item) => JSON.stringify(canonical(item))).sort()])) };
  return JSON.stringify(canonical(sorted));
}
