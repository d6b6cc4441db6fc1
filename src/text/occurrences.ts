/**
 * The start of the `nth` occurrence (counted from 1) of exactly `quote` in `text`, overlapping occurrences
 * and those inside longer words included; `undefined` where there is none. UTF-16 code units.
 */
export function startOfOccurrence(text: string, quote: string, nth: number): number | undefined {
  if (quote === '') return undefined;
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(quote, at + 1);
    if (at === -1) return undefined;
  }
  return at;
}

/** Which occurrence (counted from 1) of `quote` begins at `start`; `undefined` where `quote` does not stand there. */
export function occurrenceAt(text: string, quote: string, start: number): number | undefined {
  if (quote === '' || !text.startsWith(quote, start)) return undefined;
  let count = 0;
  for (let at = text.indexOf(quote); at !== -1 && at <= start; at = text.indexOf(quote, at + 1)) count++;
  return count;
}

/** The starts of all occurrences of `quote`, overlapping ones included, in order. */
export function* occurrences(text: string, quote: string): Generator<number> {
  if (quote === '') return;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) yield at;
}

/** The starts of the occurrences of `quote` that are not part of a longer word. */
export function* wholeOccurrences(text: string, quote: string): Generator<number> {
  for (const at of occurrences(text, quote)) if (!isLetter(text[at - 1]) && !isLetter(text[at + quote.length])) yield at;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}
