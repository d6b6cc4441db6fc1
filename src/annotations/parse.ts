import { Composer, isMap, isPair, isSeq, Parser, type CST, type Document, type Node, type Pair } from 'yaml';
import type { SidecarProblem } from './sidecar';

/** Longer sidecars are not read: parsing takes about a hundred times their size, and an editor stands still for it. */
export const longestSidecar = 5_000_000;

/** One slip of the pen makes the parser stumble over every line after it; nobody reads more than this. */
const mostProblems = 100;

/** Sidecars nest five levels deep. */
const deepest = 50;

/**
 * Parses a sidecar into its syntax tree, all scalars as the strings that stand there.
 *
 * @returns the tree, or what makes it none; places are within the source
 */
export function parse(source: string): Document | SidecarProblem[] {
  if (source.length > longestSidecar) return [{ message: `Longer than ${longestSidecar / 1_000_000} million characters.`, start: 0, end: 1 }];
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
function duplicateKeys(root: Node | null): Node[] {
  const found: Node[] = [];
  const left: unknown[] = [root];
  while (left.length > 0) {
    const node = left.pop();
    if (isMap(node)) {
      const seen = new Set<unknown>();
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        const value = (Object(pair.key) as { value?: unknown }).value ?? pair.key;
        if (seen.has(value)) found.push(pair.key);
        seen.add(value);
      }
    }
    if (isMap(node) || isSeq(node)) for (const item of node.items) left.push(...(isPair(item) ? [item.key, item.value] : [item]));
  }
  return found.sort((a, b) => a.range![0] - b.range![0]);
}
