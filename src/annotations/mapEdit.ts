import { isMap, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyOf, LayoutError, pairExtent, pairsOf } from './nodes';
import { blockPair, flowValue, type Value } from './render';
import { lineEnd, lineStart, type TextEdit } from './textEdit';

/**
 * Changes keys of one mapping and nothing else of it. `text` holds the mapping from its first key or brace
 * on, to the end of its last line without the line end; `column` is where it begins in its own first line.
 *
 * @param changes each a key, the key that takes its place, and the value; without a value the key goes
 * @throws LayoutError where the mapping is laid out in a way that this cannot follow
 */
export function editMapping(text: string, column: number, order: readonly string[], changes: readonly FieldChange[], eol: string): string {
  // Parsed anew for each change: mappings are small, and edits of one cannot then collide with another's.
  return changes.reduce((current, change) => {
    const padding = ' '.repeat(column);
    const source = padding + current;
    const map = parseDocument(source, { schema: 'failsafe', keepSourceTokens: true, logLevel: 'silent' }).contents;
    if (!isMap(map)) throw new LayoutError('Not a mapping.');
    const old = pairsOf(map).find((pair) => keyOf(pair) === change.key)?.value;
    if (isSeq(old) && holdsMore(old, source)) throw new LayoutError('Somebody wrote more there than Dramatis knows.');
    const edit = map.flow ? flowEdit(source, map, order, change) : blockEdit(source, map, order, change, column, eol);
    return (source.slice(0, edit.start) + edit.text + source.slice(edit.end)).slice(column);
  }, text);
}

/** Whether a list inside an item, which is only ever written as a whole, holds a comment or what would not be written again. */
function holdsMore(list: YAMLSeq, source: string): boolean {
  const [start, , end] = list.range!;
  const strings = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
  if (/(?:^|\s)#/.test(source.slice(start, end).replace(strings, ''))) return true;
  return (list.items as Node[]).some((part) => {
    const keys = isMap(part) ? pairsOf(part).map((pair) => keyOf(pair) ?? '') : [];
    return keys.some((key) => !/^(?:entity|role|quote|nth)$/.test(key)) || !keys.some((key) => key === 'entity' || key === 'quote');
  });
}

/** One key of a mapping to be set, renamed with a new value, or taken away. */
export interface FieldChange {
  readonly key: string;
  /** The key whose place this one takes. */
  readonly replaces?: string;
  readonly value: Value | undefined;
}

function blockEdit(source: string, map: YAMLMap, order: readonly string[], change: FieldChange, column: number, eol: string): TextEdit {
  const pairs = pairsOf(map);
  const index = pairs.findIndex((pair) => keyOf(pair) === (change.replaces ?? change.key));
  const indent = ' '.repeat(column);
  if (change.value !== undefined) {
    const text = blockPair(change.key, change.value, indent).join(eol);
    if (index !== -1) return { ...pairExtent(pairs[index]!, source), text };
    const before = precedingPair(pairs, order, change.key);
    if (!before) return { start: column, end: column, text: text + eol + indent };
    const end = lineEnd(source, pairExtent(before, source).end);
    const line = source[end - 1] === '\n' ? { start: end, text: indent + text + eol } : { start: end, text: eol + indent + text };
    return { ...line, end };
  }
  if (index === -1) return { start: column, end: column, text: '' };
  const extent = pairExtent(pairs[index]!, source);
  const next = pairs[index + 1];
  if (index === 0) {
    if (!next) throw new LayoutError('The only key of a mapping.');
    return { start: extent.start, end: pairExtent(next, source).start, text: '' };
  }
  const start = lineStart(source, extent.start);
  const end = lineEnd(source, extent.end);
  // The last line of the mapping has no line end of its own here: the one before it goes instead.
  if (source[end - 1] !== '\n') return { start: start - eol.length, end, text: '' };
  return { start, end, text: '' };
}

function flowEdit(source: string, map: YAMLMap, order: readonly string[], change: FieldChange): TextEdit {
  const pairs = pairsOf(map);
  const index = pairs.findIndex((pair) => keyOf(pair) === (change.replaces ?? change.key));
  if (change.value !== undefined) {
    const text = `${change.key}: ${flowValue(change.value)}`;
    if (index !== -1) return { ...pairExtent(pairs[index]!, source), text };
    const before = precedingPair(pairs, order, change.key);
    if (before) {
      const { end } = pairExtent(before, source);
      return { start: end, end, text: `, ${text}` };
    }
    if (pairs.length === 0) return { start: map.range![0], end: map.range![1], text: `{ ${text} }` };
    const { start } = pairExtent(pairs[0]!, source);
    return { start, end: start, text: `${text}, ` };
  }
  if (index === -1) return { start: 0, end: 0, text: '' };
  const { start, end } = pairExtent(pairs[index]!, source);
  if (index > 0) return { start: pairExtent(pairs[index - 1]!, source).end, end, text: '' };
  return { start, end: pairs[1] ? pairExtent(pairs[1], source).start : end, text: '' };
}

/** The last pair whose key is written before `key`; unknown keys stay where they are. */
export function precedingPair(pairs: readonly Pair<Node, Node | null>[], order: readonly string[], key: string): Pair<Node, Node | null> | undefined {
  const rank = order.indexOf(key);
  return pairs.findLast((pair) => {
    const at = order.indexOf(keyOf(pair) ?? '');
    return at !== -1 && at < rank;
  });
}
