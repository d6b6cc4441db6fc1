import type { Extent } from './nodes';
import { lineEnd, lineStart } from './textEdit';

/**
 * The line of an offset, where the same line stands above it in the same mapping and the source has fewer problems
 * without it: then nothing that was said is lost with it.
 *
 * @param problems how many problems a source has
 */
export function withoutRepeatedLine(source: string, offset: number, problems: (source: string) => number): Extent | undefined {
  const start = lineStart(source, offset);
  const end = lineEnd(source, offset);
  const line = source.slice(start, end).trimEnd();
  const indent = indentOf(line);
  // A dash begins another mapping, and what is indented further below belongs to the line.
  if (line.trim() === '' || line.trimStart().startsWith('-') || hasMore(source, end, indent)) return undefined;
  for (let at = start; at > 0;) {
    const above = lineStart(source, at - 1);
    const other = source.slice(above, at).trimEnd();
    at = above;
    if (other.trim() === '') continue;
    if (other === line) return problems(source.slice(0, start) + source.slice(end)) < problems(source) ? { start, end } : undefined;
    if (indentOf(other) < indent) return undefined;
  }
  return undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function hasMore(source: string, below: number, indent: number): boolean {
  const next = source.slice(below, lineEnd(source, below));
  return next.trim() !== '' && (indentOf(next) > indent || (indentOf(next) === indent && next.trimStart().startsWith('- ')));
}
