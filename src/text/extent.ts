import type { Span } from './span';

export type End = 'start' | 'end';
export type Unit = 'phrase' | 'word' | 'letter';

/** Words as people count them: what hyphens and apostrophes join is one. Who narrows a span means what a hyphen joins too. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** Words that join the parts of a name: prepositions, articles and conjunctions of the four languages, as they are written inside one. */
const joining = new Set(
  'of for on in at to from with by and or the a an von vom für im am an auf beim bei zur zum zu aus mit gegen über zwischen unter und oder der die das des dem den на за во в въ във од от по при до кон към со с със и или меѓу между против под над из о без'.split(' '),
);

/**
 * A span with one of its ends moved by a word or a letter, within its line.
 *
 * @param text in UTF-16 code units, like the span
 * @returns `undefined` where there is no further word or letter, or nothing would be left
 */
export function movedEnd(text: string, span: Span, end: End, by: Unit, way: 'wider' | 'narrower'): Span | undefined {
  const forwards = (end === 'end') === (way === 'wider');
  const at = by === 'letter' ? letterBoundary(text, span[end], forwards) : boundary(text, span, end, forwards, by);
  if (at === undefined) return undefined;
  const moved = { ...span, [end]: at };
  return moved.start < moved.end && text.slice(moved.start, moved.end).trim() !== '' ? { start: moved.start, end: moved.end } : undefined;
}

/** The nearest place before or behind `from` where a word, or a phrase, begins or ends, as the end of a span that is meant. */
function boundary(text: string, span: Span, end: End, forwards: boolean, by: 'phrase' | 'word'): number | undefined {
  const from = span[end];
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', from);
  const line = text.slice(lineStart, newline === -1 ? text.length : newline);
  const words = [...line.matchAll(word)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const edges = by === 'word' ? words : words.filter((_, index) => isEdge(line, words, index, end));
  const places = edges.map((each) => lineStart + each[end]).map((place) => (by === 'phrase' && end === 'end' && closes(text, span.start, place) ? place + 1 : place));
  if (by === 'word' && forwards === (end === 'start')) places.push(...hyphens(line, words).map((hyphen) => lineStart + hyphen + Number(end === 'start')));
  const ahead = places.filter((place) => (forwards ? place > from : place < from));
  return ahead.length === 0 ? undefined : ahead.reduce((nearest, place) => (Math.abs(place - from) < Math.abs(nearest - from) ? place : nearest));
}

/** Where hyphens stand inside words. */
function hyphens(line: string, words: readonly Span[]): number[] {
  return words.flatMap(({ start, end }) => [...line.slice(start, end).matchAll(/-/gu)].map(({ index }) => start + index));
}

/** Whether a phrase begins, or ends, with a word: it joins nothing itself, and what is beyond it is a joining word, punctuation or nothing. */
function isEdge(line: string, words: readonly Span[], index: number, end: End): boolean {
  const here = words[index]!;
  const next = words[end === 'end' ? index + 1 : index - 1];
  if (isJoining(line, here)) return false;
  if (!next || isJoining(line, next)) return true;
  // In Latin letters a name that goes on without a joining word goes on with a capital.
  if (end === 'end' && latinCapital.test(line.slice(here.start, here.end)) && latinLower.test(line.slice(next.start, next.end))) return true;
  return line.slice(Math.min(here.end, next.end), Math.max(here.start, next.start)).trim() !== '';
}

const latinCapital = /^(?=\p{Script=Latin})\p{Lu}/u;
const latinLower = /^(?=\p{Script=Latin})\p{Ll}/u;

/** Marks that end what others begin. */
const closing: Readonly<Record<string, string>> = { '“': '„', '”': '“„', '»': '«', ')': '(', ']': '[' };

/** Whether a quotation mark or bracket at a place closes one that stands behind `start`. */
function closes(text: string, start: number, place: number): boolean {
  const mark = text[place] ?? '';
  const before = text.slice(start, place);
  if (mark === '"') return before.split(mark).length % 2 === 0;
  return [...(closing[mark] ?? '')].some((opening) => before.lastIndexOf(opening) > before.lastIndexOf(mark));
}

function isJoining(line: string, { start, end }: Span): boolean {
  return joining.has(line.slice(start, end));
}

/** The next letter with the marks that stand on it. */
function letterBoundary(text: string, from: number, forwards: boolean): number | undefined {
  const letter = forwards ? /^[^\n]\p{M}*/u.exec(text.slice(from, from + 20)) : /[^\n\p{M}]\p{M}*$/u.exec(text.slice(Math.max(0, from - 20), from));
  return letter ? from + (forwards ? letter[0].length : -letter[0].length) : undefined;
}
