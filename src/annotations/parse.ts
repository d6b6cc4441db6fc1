import { isMap, isPair, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { SidecarProblem } from './sidecar';

/** Longer sidecars are not read: parsing takes about a hundred times their size, and an editor stands still for it. */
export const longestSidecar = 5_000_000;

/** One slip of the pen makes the parser stumble over every line after it; nobody reads more than this. */
const mostProblems = 100;

/**
 * Parses a sidecar into its syntax tree, all scalars as the strings that stand there.
 *
 * @returns the tree, or what makes it none; places are within the source
 */
export function parse(source: string): Document | SidecarProblem[] {
  if (source.length > longestSidecar) return [{ message: `Longer than ${longestSidecar / 1_000_000} million characters.`, start: 0, end: 1 }];
  // yaml compares each key with all before it, so that a mapping of 20,000 keys takes seconds: duplicates are found below.
  const document = parseDocument(source, { schema: 'failsafe', keepSourceTokens: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const problems: SidecarProblem[] = document.errors.map(({ message, pos: [start, end] }) => within(source, messageOf(message), start, end));
  for (const { range } of problems.length > 0 ? [] : duplicateKeys(document.contents)) problems.push(within(source, 'This key stands here twice.', range![0], range![1]));
  return problems.length > 0 ? problems.slice(0, mostProblems) : document;
}

function within(source: string, message: string, start: number, end: number): SidecarProblem {
  return { message, start: Math.min(start, source.length), end: Math.min(Math.max(start, end), source.length) };
}

function messageOf(message: string): string {
  if (message.includes('call stack')) return 'Nested too deeply.';
  if (message.includes('multiple documents')) return 'A sidecar is one YAML document.';
  return message.split('\n', 1)[0]!;
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
