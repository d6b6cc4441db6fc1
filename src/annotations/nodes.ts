import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineEnd, lineStart } from './textEdit';

/** A place in the source, UTF-16 offsets, half-open. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Thrown where a hand-made layout is beyond what edits can do without touching anything else. */
export class LayoutError extends Error {}

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source?: string;
}

/** Where the content of a node ends, without comments and the line end behind it. */
export function contentEnd(node: Node, source: string): number {
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1) as Node | Pair;
    return isPair(last) ? pairExtent(last as Pair<Node, Node | null>, source).end : contentEnd(last, source);
  }
  let end = node.range![1];
  // The range of a block scalar (| or >) takes its last line end in.
  while (end > node.range![0] && /[\r\n]/.test(source[end - 1]!)) end--;
  return end;
}

/** A key with its value. */
export function pairExtent(pair: Pair<Node, Node | null>, source: string): Extent {
  const start = pair.key.range![0];
  const colon = ((pair as unknown as { srcToken?: { sep?: Token[] } }).srcToken?.sep ?? []).find((token) => token.type === 'map-value-ind');
  const afterKey = colon ? colon.offset + 1 : pair.key.range![1];
  const empty = pair.value === null || (isScalar(pair.value) && pair.value.range![0] === pair.value.range![1]);
  return { start, end: empty ? afterKey : contentEnd(pair.value!, source) };
}

export function pairsOf(map: YAMLMap): Pair<Node, Node | null>[] {
  return map.items as Pair<Node, Node | null>[];
}

export function keyOf(pair: Pair<Node, Node | null>): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/** The whole lines of each item of a block list, comments above it left out, one behind it on its line taken in. */
export function itemLines(list: YAMLSeq, source: string): Extent[] {
  const token = (list as unknown as { srcToken?: { items: { start: Token[] }[] } }).srcToken;
  return (list.items as Node[]).map((node, index) => {
    const dash = token?.items[index]?.start.find((part) => part.type === 'seq-item-ind');
    if (!dash) throw new LayoutError('A list item without a dash.');
    const start = lineStart(source, dash.offset);
    if (source.slice(start, dash.offset).trim() !== '') throw new LayoutError('A list item that does not begin its line.');
    return { start, end: lineEnd(source, contentEnd(node, source)) };
  });
}

/** The column of the dashes of a block list, as spaces. */
export function itemIndent(list: YAMLSeq, source: string): string {
  const first = itemLines(list, source)[0];
  return first ? /^[ \t]*/.exec(source.slice(first.start, first.end))![0] : '  ';
}
