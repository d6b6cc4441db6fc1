/** What keys an annotator needs, from what stands in the text alone: nothing is asked of the editor here. */
import { byQuery, type Named } from '../../src/text/nameQuery';
import { nameRun } from '../../src/text/nameRun';
import { movedEnd } from '../../src/text/extent';
import type { Span } from '../../src/text/span';
import type { WordSearch } from '../../src/text/wordSearch';

/** Keys of the annotating mode that move one end of a mention, as the manifest binds them. */
const endKeys = [
  ['w', 'start', 'word', 'wider'], ['shift+w', 'start', 'word', 'narrower'], ['q', 'start', 'letter', 'wider'], ['shift+q', 'start', 'letter', 'narrower'],
  ['e', 'end', 'word', 'wider'], ['shift+e', 'end', 'word', 'narrower'], ['r', 'end', 'letter', 'wider'], ['shift+r', 'end', 'letter', 'narrower'],
] as const;

/** More keys than this nobody presses to move an end. */
const mostMoves = 8;

/** The fewest keys that make one span of another; `undefined` where that takes too many. */
export function keysToMove(text: string, from: Span, to: Span): string[] | undefined {
  const seen = new Set<string>();
  let front: { span: Span; keys: string[] }[] = [{ span: from, keys: [] }];
  for (let depth = 0; depth <= mostMoves && front.length > 0; depth++) {
    const next: typeof front = [];
    for (const { span, keys } of front) {
      if (span.start === to.start && span.end === to.end) return keys;
      for (const [key, end, by, way] of endKeys) {
        // An end that is right stays where it is.
        if (span[end] === to[end]) continue;
        const moved = movedEnd(text, span, end, by, way);
        const place = moved && `${moved.start} ${moved.end}`;
        if (!moved || seen.has(place!)) continue;
        seen.add(place!);
        next.push({ span: moved, keys: [...keys, key] });
      }
    }
    front = next;
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

/** What is typed to mark words, without the digit, and the keys that then move their ends; the fewest together. Inside a mention the cursor alone would mean that. */
export function waysToMark(search: WordSearch, text: string, wanted: Span, from: number, inside: boolean): { letters: string; moves: string[] } | undefined {
  const way = lettersTo(search, text, wanted.start, from);
  if (!way) return undefined;
  const ways = [...(inside ? [] : [{ letters: way.letters, span: nameRun(text, way.span) }]), { letters: `${way.letters} `, span: way.span }];
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
  const all = ways.flatMap(({ letters, span }) => {
    const moves = keysToMove(text, span, wanted);
    return moves ? [{ letters, moves }] : [];
  });
  return all.sort((a, b) => a.letters.length + a.moves.length - b.letters.length - b.moves.length)[0];
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
