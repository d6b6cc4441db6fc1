import { firstAtLeast } from './firstAtLeast';
import type { Span } from './span';

/** The words, numbers and marks of a text, in order, with the lines that they stand in. Offsets are UTF-16 code units. */
export interface Words {
  readonly count: number;
  readonly texts: readonly string[];
  readonly starts: Int32Array;
  /** The number of the first word at or behind an offset. */
  at(offset: number): number;
  /** The words that a span holds a part of, half-open. */
  within(span: Span): Span;
  /** The numbers of the first word of a word's line, and of the first word behind that line. */
  lineStart(word: number): number;
  lineEnd(word: number): number;
  /** Whether a run of words is one line or several, whole. */
  isLines(first: number, length: number): boolean;
}

const pattern = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]/gu;

/** A text cut into words and marks for comparing; white space stands between them and counts for nothing. */
export function wordsOf(text: string): Words {
  const texts: string[] = [];
  const places: number[] = [];
  // For each line that holds a word the first one.
  const lines: number[] = [];
  let newline = -1;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (newline !== Infinity && index > newline) {
      lines.push(texts.length);
      const next = text.indexOf('\n', index);
      newline = next === -1 ? Infinity : next;
    }
    texts.push(word);
    places.push(index);
  }
  const starts = Int32Array.from(places);
  const at = (offset: number): number => firstAtLeast(starts, offset);
  const lineAfter = (word: number): number => firstAtLeast(lines, word + 1);
  const lineStart = (word: number): number => lines[lineAfter(word) - 1] ?? 0;
  const lineEnd = (word: number): number => lines[lineAfter(word)] ?? texts.length;
  return {
    count: texts.length,
    texts,
    starts,
    at,
    within: ({ start, end }) => {
      const next = at(start);
      const before = next > 0 && starts[next - 1]! + texts[next - 1]!.length > start ? next - 1 : next;
      return { start: before, end: Math.max(before, at(end)) };
    },
    lineStart,
    lineEnd,
    isLines: (first, length) => lineStart(first) === first && lineEnd(first + length - 1) === first + length,
  };
}
