import type { Span } from './span';

export type End = 'start' | 'end';
export type Unit = 'word' | 'letter';

/** Words as people count them: what hyphens and apostrophes join is one. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * A span with one of its ends moved by a word or a letter, within its line.
 *
 * @param text in UTF-16 code units, like the span
 * @returns `undefined` where there is no further word or letter, or nothing would be left
 */
export function movedEnd(text: string, span: Span, end: End, by: Unit, way: 'wider' | 'narrower'): Span | undefined {
  const forwards = (end === 'end') === (way === 'wider');
  const at = by === 'word' ? wordBoundary(text, span[end], end, forwards) : letterBoundary(text, span[end], forwards);
  if (at === undefined) return undefined;
  const moved = { ...span, [end]: at };
  return moved.start < moved.end && text.slice(moved.start, moved.end).trim() !== '' ? { start: moved.start, end: moved.end } : undefined;
}

/** The nearest place before or behind `from` where a word begins or ends, as the end of a span that is meant. */
function wordBoundary(text: string, from: number, end: End, forwards: boolean): number | undefined {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', from);
  const line = text.slice(lineStart, newline === -1 ? text.length : newline);
  const places = [...line.matchAll(word)].map(({ index, 0: { length } }) => lineStart + index + (end === 'end' ? length : 0));
  return forwards ? places.find((place) => place > from) : places.findLast((place) => place < from);
}

/** The next letter with the marks that stand on it. */
function letterBoundary(text: string, from: number, forwards: boolean): number | undefined {
  const letter = forwards ? /^[^\n]\p{M}*/u.exec(text.slice(from, from + 20)) : /[^\n\p{M}]\p{M}*$/u.exec(text.slice(Math.max(0, from - 20), from));
  return letter ? from + (forwards ? letter[0].length : -letter[0].length) : undefined;
}
