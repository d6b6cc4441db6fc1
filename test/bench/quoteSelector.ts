/**
 * The peer of the anchoring benchmark: a text-quote selector of the W3C Web Annotation model with 32 characters of
 * prefix and suffix, found again as Hypothesis does: the quote exactly where it stands, else with up to half of its
 * characters wrong; of several places the one whose quote, surroundings and position are likest.
 */
import type { Span } from '../../src/text/span';

const context = 32;
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

export interface QuoteSelector {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly hint: number;
}

export function quoteSelector(text: string, { start, end }: Span): QuoteSelector {
  return { quote: text.slice(start, end), prefix: text.slice(Math.max(0, start - context), start), suffix: text.slice(end, end + context), hint: start };
}

/** The best place; `undefined` where nothing is like it. */
export function findQuote(text: string, { quote, prefix, suffix, hint }: QuoteSelector): Span | undefined {
  let best: { span: Span; score: number } | undefined;
  for (const { start, end, errors } of matches(text, quote, Math.min(256, Math.floor(quote.length / 2)))) {
    const score =
      weights.quote * (1 - errors / quote.length) +
      weights.prefix * (prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1) +
      weights.suffix * (suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1) +
      weights.position * (1 - Math.abs(start - hint) / text.length);
    if (!best || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span;
}

interface Match extends Span {
  readonly errors: number;
}

function matches(text: string, quote: string, most: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) exact.push({ start: at, end: at + quote.length, errors: 0 });
  if (exact.length > 0) return exact;
  const ends = distances(text, quote);
  const least = Math.min(most + 1, ...ends.map(({ errors }) => errors));
  return ends.flatMap(({ errors, start }, end) => (errors === least && errors <= most ? [{ start, end, errors }] : []));
}

function likeness(text: string, pattern: string): number {
  return 1 - Math.min(...distances(text, pattern).map(({ errors }) => errors), pattern.length) / pattern.length;
}

/** For each end of a stretch of the text the fewest errors with which it is the pattern, and its start (Sellers, 1980). */
function distances(text: string, pattern: string): { errors: number; start: number }[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, errors) => ({ errors, start: 0 }));
  const ends = [column.at(-1)!];
  for (let at = 0; at < text.length; at++) {
    const next = [{ errors: 0, start: at + 1 }];
    for (let row = 1; row <= pattern.length; row++) {
      const same = column[row - 1]!;
      let best = { errors: same.errors + (text[at] === pattern[row - 1] ? 0 : 1), start: same.start };
      if (column[row]!.errors + 1 < best.errors) best = { errors: column[row]!.errors + 1, start: column[row]!.start };
      if (next[row - 1]!.errors + 1 < best.errors) best = { errors: next[row - 1]!.errors + 1, start: next[row - 1]!.start };
      next.push(best);
    }
    column = next;
    ends.push(column.at(-1)!);
  }
  return ends;
}
