/** What keys an annotator needs, from what stands in the text alone: nothing is asked of the editor here. */
import { likelyDates } from '../../src/recognition/likelyDates';
import { shortDate } from '../../src/recognition/shortDate';
import { mostStatedYear, statedDays } from '../../src/recognition/statedDays';
import { byQuery, type Named } from '../../src/text/nameQuery';
import { nameRun } from '../../src/text/nameRun';
import { movedEnd } from '../../src/text/extent';
import type { Span } from '../../src/text/span';
import type { WordSearch } from '../../src/text/wordSearch';

/** Keys of the annotating mode that move one end of a mention, as the manifest binds them. */
const endKeys = {
  start: [['w', 'word', 'wider'], ['shift+w', 'word', 'narrower'], ['q', 'letter', 'wider'], ['shift+q', 'letter', 'narrower'], ['shift+x', 'phrase', 'wider'], ['shift+c', 'phrase', 'narrower']],
  end: [['e', 'word', 'wider'], ['shift+e', 'word', 'narrower'], ['r', 'letter', 'wider'], ['shift+r', 'letter', 'narrower'], ['shift+b', 'phrase', 'wider'], ['shift+v', 'phrase', 'narrower']],
} as const;

/** More keys than this nobody presses to move an end. */
const mostMoves = 6;

/** The fewest keys that make one span of another; `undefined` where that takes too many. */
export function keysToMove(text: string, from: Span, to: Span): string[] | undefined {
  // Each end by itself, in the widest of both spans, so that the other end is not in the way.
  const start = keysToMoveEnd(text, { start: from.start, end: Math.max(from.end, to.end) }, 'start', to.start);
  const end = start && keysToMoveEnd(text, { start: Math.min(from.start, to.start), end: from.end }, 'end', to.end);
  // What widens comes first: between the keys something must be left too.
  return end && (from.start <= to.start ? [...end, ...start] : [...start, ...end]);
}

function keysToMoveEnd(text: string, from: Span, end: 'start' | 'end', target: number): string[] | undefined {
  const seen = new Set([from[end]]);
  let front: { span: Span; keys: string[] }[] = [{ span: from, keys: [] }];
  for (let depth = 0; depth <= mostMoves && front.length > 0; depth++) {
    const there = front.find(({ span }) => span[end] === target);
    if (there) return there.keys;
    front = front.flatMap(({ span, keys }) => endKeys[end].flatMap(([key, by, way]) => {
      const moved = movedEnd(text, span, end, by, way);
      if (!moved || seen.has(moved[end])) return [];
      seen.add(moved[end]);
      return [{ span: moved, keys: [...keys, key] }];
    }));
  }
  return undefined;
}

/** What is typed to find a word, and the words that are found. */
export interface Way {
  readonly letters: string;
  readonly span: Span;
}

/** The fewest first letters by which a word is found from an offset; `undefined` where others come before it whatever is typed. */
export function lettersTo(search: WordSearch, text: string, target: number, from: number): Way | undefined {
  const word = wordAt(text, target);
  for (let length = 1; length <= word.length; length++) {
    const letters = word.slice(0, length);
    const found = search.after(letters, from);
    if (found?.span.start === target) return { letters, span: found.span };
  }
  return undefined;
}

/** First letters of a word that lead from an offset as near to it as they can, and not beyond; `undefined` where all lead elsewhere. */
export function wordBefore(search: WordSearch, text: string, target: number, from: number): string | undefined {
  const word = wordAt(text, target);
  const found = [...word].map((_, index) => word.slice(0, index + 1)).flatMap((letters) => {
    const start = search.after(letters, from)?.span.start;
    return start !== undefined && start > from && start < target ? [{ letters, start }] : [];
  });
  return found.sort((a, b) => b.start - a.start || a.letters.length - b.letters.length)[0]?.letters;
}

/**
 * What is typed to mark words, without the digit, and the keys that then move their ends; the fewest together. Inside a mention
 * the cursor alone would mean that.
 *
 * @param isInside whether a place is in a mention
 */
export function waysToMark(search: WordSearch, text: string, wanted: Span, from: number, isInside: (at: number) => boolean): { letters: string; moves: string[] } | undefined {
  const all = wordStarts(text, wanted).flatMap((start) => waysFrom(search, text, start, wanted, from, isInside(start)));
  return all.sort((a, b) => a.letters.length + a.moves.length - b.letters.length - b.moves.length)[0];
}

/** Where the words begin that are the first of a span: it may begin inside one, or with a mark before one. */
function wordStarts(text: string, { start, end }: Span): number[] {
  const inside = /[\p{L}\p{N}\p{M}]+$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
  const before = text.slice(start, end).search(/[\p{L}\p{N}]/u);
  return [...new Set([start, start - inside, start + Math.max(0, before)])];
}

function waysFrom(search: WordSearch, text: string, start: number, wanted: Span, from: number, isInside: boolean): { letters: string; moves: string[] }[] {
  const way = lettersTo(search, text, start, from);
  if (!way) return [];
  const ways = [...(isInside ? [] : [{ letters: way.letters, span: nameRun(text, way.span) }]), { letters: `${way.letters} `, span: way.span }];
  const ends = [...text.slice(way.span.end, wanted.end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index }) => way.span.end + index);
  for (const end of ends) {
    // A digit would mark.
    const last = /^\D+/u.exec(wordAt(text, end))?.[0] ?? '';
    for (let length = 1; length <= Math.min(last.length, 3); length++) {
      const letters = `${way.letters} ${last.slice(0, length)}`;
      const found = search.after(letters, from);
      if (found) ways.push({ letters, span: found.span });
    }
  }
  return ways.flatMap(({ letters, span }) => {
    const moves = keysToMove(text, span, wanted);
    return moves ? [{ letters, moves }] : [];
  });
}

function wordAt(text: string, at: number): string {
  return /^[\p{L}\p{N}\p{M}'’-]+/u.exec(text.slice(at, at + 60))?.[0] ?? '';
}

/** How many keys choose one row in a list that letters narrow: letters, the arrow down, and Enter. */
export function keysToPick<T extends Named>(rows: readonly T[], wanted: T): number {
  let fewest = rows.indexOf(wanted) + 1;
  for (const name of wanted.names) for (const word of name.split(/[\s-]+/u)) {
    for (let length = 1; length < Math.min(word.length + 1, fewest); length++) {
      const at = byQuery(rows, word.slice(0, length)).indexOf(wanted);
      if (at !== -1) fewest = Math.min(fewest, length + at + 1);
    }
  }
  return fewest;
}

/** What is typed to give a date another value, and how many keys it takes: the arrow down to a row of the list, or figures, and Enter. */
export function keysToDate(before: string, wanted: string, published: string | undefined, others: readonly string[]): { typed: string; keys: number } {
  return cheapest([...likelyDates(before, published, others), ...(before === 'unknown' ? [] : ['unknown'])], wanted, published);
}

/** The same for the day from which dates count. */
export function keysToPublished(text: string, before: string | undefined, wanted: string): { typed: string; keys: number } {
  return cheapest(statedDays(text).map(({ date }) => date), wanted, before ?? mostStatedYear(text));
}

function cheapest(rows: readonly string[], wanted: string, published: string | undefined): { typed: string; keys: number } {
  const row = rows.indexOf(wanted);
  const [year, month, day] = wanted.split('-').map(Number) as [number, number?, number?];
  const figures = day === undefined || wanted.includes('/') ? [] : [`${day}`, `${day}.${month}`, `${day}.${month}.${year % 100}`];
  const typed = figures.find((each) => shortDate(each, published) === wanted) ?? wanted;
  return row !== -1 && row < typed.length ? { typed: wanted, keys: row + 1 } : { typed, keys: typed.length + 1 };
}

/** Characters of a line of the editor, as long as lines are in books on a wide page. */
const lineLength = 100;

/**
 * The keys for the same mentions in a tool without suggestions, in order of the text, each named entity known by itself:
 * with the keyboard alone, arrows by line and by word, Shift with the arrow by word, a key for the label; and with a mouse,
 * where the drag counts as one and the way to it as nothing.
 */
export function withoutSuggestions(text: string, mentions: readonly Span[]): { keyboard: number; mouse: number } {
  const wordsIn = (from: number, to: number): number => text.slice(from, to).match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
  let keyboard = 0;
  let at = 0;
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    const [from, to] = at < start ? [at, start] : [start, at];
    const lines = Math.floor((to - from) / lineLength);
    const inLines = lines + wordsIn(from + lines * lineLength, to);
    keyboard += Math.min(wordsIn(from, to), inLines) + Math.max(1, wordsIn(start, end)) + 1;
    at = end;
  }
  return { keyboard, mouse: 2 * mentions.length };
}
