import { Composer, isAlias, isMap, isPair, isScalar, isSeq, Parser, type CST, type Document, type Node as YamlNode, type Pair } from 'yaml';
import * as l10n from '../text/l10n';
import type { ListNode, MapNode, Node, PairNode } from './nodes';
import type { Tree } from './parse';
import type { SidecarProblem } from './sidecar';

/** Longer sidecars are not read: parsing takes about a hundred times their size, and an editor stands still for it. */
export const longestSidecar = 5_000_000;

export function tooLong(source: string): boolean {
  return source.length > longestSidecar;
}

/** One slip of the pen makes the parser stumble over every line after it; nobody reads more than this. */
const mostProblems = 100;

/** Sidecars nest five levels deep. */
const deepest = 50;

/**
 * Parses any YAML document that can be a sidecar.
 *
 * @returns the tree, or what makes it none; places are within the source
 */
export function parseYaml(source: string): Tree | SidecarProblem[] {
  const document = parseDocument(source);
  if (Array.isArray(document)) return document;
  return { root: document.contents === null ? undefined : nodeOf(document.contents, source) };
}

/**
 * Parses a YAML document into the yaml library's own tree, all scalars as the strings that stand there.
 *
 * @returns the tree, or what makes it none; places are within the source
 */
export function parseDocument(source: string): Document | SidecarProblem[] {
  if (tooLong(source)) return [{ message: l10n.t('Longer than {0} million characters.', longestSidecar / 1_000_000), start: 0, end: 1 }];
  const tokens: CST.Token[] = [];
  for (const token of new Parser().parse(source)) {
    // The next step recurses, and a regular expression that is compiled at the end of the stack takes the whole process down.
    const deep = tooDeep(token);
    if (deep !== undefined) return [within(source, 'Nested too deeply.', deep, deep + 1)];
    tokens.push(token);
  }
  // yaml compares each key with all before it, so that a mapping of 20,000 keys takes seconds: duplicates are found below.
  const composer = new Composer({ schema: 'failsafe', keepSourceTokens: true, uniqueKeys: false, prettyErrors: false });
  const [document, another] = [...composer.compose(tokens, true, source.length)] as [Document.Parsed, Document.Parsed?];
  const problems: SidecarProblem[] = document.errors.map(({ message, pos: [start, end] }) => within(source, message.split('\n', 1)[0]!, start, end));
  if (another) problems.push(within(source, 'One file is one YAML document.', another.range[0], another.range[1]));
  for (const { range } of problems.length > 0 ? [] : duplicateKeys(document.contents)) problems.push(within(source, 'This key stands here twice.', range![0], range![1]));
  return problems.length > 0 ? problems.slice(0, mostProblems) : document;
}

function within(source: string, message: string, start: number, end: number): SidecarProblem {
  return { message, start: Math.min(start, source.length), end: Math.min(Math.max(start, end), source.length) };
}

/** Where a token stands that is nested too deeply, if any; without recursion. */
function tooDeep(root: CST.Token): number | undefined {
  const left: { token: CST.Token; depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { token, depth } = next;
    if (depth > deepest) return (token as { offset?: number }).offset ?? 0;
    const inside = token.type === 'document' ? [token] : 'items' in token ? (token.items as readonly { key?: CST.Token | null; value?: CST.Token }[]) : [];
    for (const { key, value } of inside as readonly { key?: CST.Token | null; value?: CST.Token }[]) {
      if (key) left.push({ token: key, depth: depth + 1 });
      if (value) left.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}

/** The keys that stand in a mapping for the second time, in any mapping of the tree, in order; in one pass without recursion. */
function duplicateKeys(root: YamlNode | null): YamlNode[] {
  const found: YamlNode[] = [];
  const left: unknown[] = [root];
  while (left.length > 0) {
    const node = left.pop();
    if (isMap(node)) {
      const seen = new Set<unknown>();
      for (const pair of node.items as Pair<YamlNode, YamlNode | null>[]) {
        const value = (Object(pair.key) as { value?: unknown }).value ?? pair.key;
        if (seen.has(value)) found.push(pair.key);
        seen.add(value);
      }
    }
    if (isMap(node) || isSeq(node)) for (const item of node.items) left.push(...(isPair(item) ? [item.key, item.value] : [item]));
  }
  return found.sort((a, b) => a.range![0] - b.range![0]);
}

function nodeOf(node: YamlNode, source: string): Node {
  const [start, end] = node.range!;
  if (isAlias(node)) return { kind: 'alias', start, end };
  if (isMap(node)) {
    const pairs = (node.items as Pair<YamlNode, YamlNode | null>[]).map((pair) => pairOf(pair, source));
    const flow = node.flow === true;
    return { kind: 'map', flow, start, end: flow ? end : (pairs.at(-1)?.end ?? end), pairs } satisfies MapNode;
  }
  if (isSeq(node)) {
    const items = (node.items as YamlNode[]).map((item) => nodeOf(item, source));
    const flow = node.flow === true;
    const tokens = (node as unknown as { srcToken?: { items: { start: CST.SourceToken[] }[] } }).srcToken?.items ?? [];
    const dashes = flow ? [] : items.map((item, at) => tokens[at]?.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? item.start);
    return { kind: 'list', flow, start, end: flow ? end : (items.at(-1)?.end ?? end), items, dashes } satisfies ListNode;
  }
  if (!isScalar(node)) throw new Error('Not a YAML node.');
  // Where a tag makes something else of it, its string still stands there.
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  return { kind: 'scalar', start, end: contentEnd(start, end, source), text, plain: node.type === 'PLAIN' };
}

/** Without the last line end of a block scalar; the empty lines at the end of one that keeps them are its content. */
function contentEnd(start: number, end: number, source: string): number {
  if (/^[|>][1-9]?\+/.test(source.slice(start, start + 3))) return source.endsWith('\n', end) ? end - (source[end - 2] === '\r' ? 2 : 1) : end;
  let at = end;
  while (at > start && /[\r\n]/.test(source[at - 1]!)) at--;
  return at;
}

function pairOf(pair: Pair<YamlNode, YamlNode | null>, source: string): PairNode {
  const { start: before = [], sep = [] } = (pair as unknown as { srcToken?: { start?: CST.SourceToken[]; sep?: CST.SourceToken[] } }).srcToken ?? {};
  const [keyStart, keyEnd] = pair.key.range!;
  const start = Math.min(before.find(({ type }) => type === 'explicit-key-ind')?.offset ?? keyStart, keyStart);
  const token = sep.find(({ type }) => type === 'map-value-ind');
  const colon = token && token.offset + 1;
  const { value } = pair;
  const nothing = value === null || (isScalar(value) && value.range![0] === value.range![1]);
  const node: Node | undefined = !nothing ? nodeOf(value, source) : colon === undefined ? undefined : { kind: 'scalar', start: colon, end: colon, text: '', plain: true };
  return { start, end: node?.end ?? keyEnd, key: isScalar(pair.key) ? String(pair.key.value) : undefined, keyStart, keyEnd, colon, value: node };
}
