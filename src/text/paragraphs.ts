import type { Span } from './span';

/** Lines up to this many code units are one paragraph; longer ones are cut, so that one edit costs little. */
const longest = 6000;
/** How far into a long line a cut is looked for first: about what a long paragraph of prose has. */
const usual = 3000;

/**
 * The paragraphs of a text: its lines that hold more than white space, without the white space at their ends.
 * A very long line is cut behind ends of sentences, at white space where it has none, and anywhere at worst.
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    cut(text, start, end, found);
    start = end + 1;
  }
  return found;
}

function cut(text: string, from: number, to: number, found: Span[]): void {
  let start = skipSpace(text, from, to);
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (end - start > longest) {
    const at = cutPlace(text, start + usual, start + longest);
    let stop = at;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    found.push({ start, end: stop });
    start = skipSpace(text, at, end);
  }
  if (start < end) found.push({ start, end });
}

/** Where to cut a line between two offsets: the first end of a sentence, else the first white space, else the last offset. */
function cutPlace(text: string, from: number, to: number): number {
  let space = -1;
  for (let at = from; at < to; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    if (space === -1) space = at;
    if ('.!?'.includes(text.charAt(at - 1)) && /\p{Ll}/u.test(text.charAt(at - 2)) && /\p{Lu}/u.test(text.charAt(at + 1))) return at;
  }
  if (space !== -1) return space;
  const code = text.charCodeAt(to);
  // Never between the two halves of a character beyond the Basic Multilingual Plane.
  return code >= 0xdc00 && code < 0xe000 ? to - 1 : to;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code > 8 && code < 14) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}
