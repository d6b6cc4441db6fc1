import { firstAtLeast } from '../text/firstAtLeast';
import type { Span } from '../text/span';
import type { Resolver } from './resolve';

export interface CandidateOptions {
  /** Whether a place is known to be something else: words that stood elsewhere before. */
  readonly taken?: (place: Span) => boolean;
  /** About where the words would be. */
  readonly expected?: number;
  /** Where they stood in the text from before: what is alike around a candidate speaks for it. */
  readonly around?: { readonly text: string; readonly span: Span };
}

/** As many as a person can look through. */
const most = 9;

/** Of a quote that stands in thousands of places only these many, around where it is expected, are compared. */
const compared = 200;

/** So many characters on each side are compared; as many as text-quote selectors keep (W3C Web Annotation; Hypothesis). */
const context = 32;

/** The free places of a quote in a text, the likeliest first. */
export function candidatesIn(resolver: Resolver, quote: string, { taken = () => false, expected = 0, around }: CandidateOptions = {}): Span[] {
  const all = resolver.all(quote);
  const near = firstAtLeast(all, expected);
  const from = Math.max(0, Math.min(near - compared / 2, all.length - compared));
  const scored: { place: Span; score: number; far: number }[] = [];
  for (const start of all.slice(from, from + compared)) {
    const place = { start, end: start + quote.length };
    if (taken(place)) continue;
    scored.push({ place, score: around ? alike(around.text, around.span, resolver.text, place) : 0, far: Math.abs(start - expected) });
  }
  return scored.sort((a, b) => b.score - a.score || a.far - b.far).slice(0, most).map(({ place }) => place);
}

/** How many characters on both sides of two places are the same, counted from the places outwards. */
function alike(text: string, a: Span, other: string, b: Span): number {
  let count = 0;
  for (let step = 1; step <= context && a.start >= step && text[a.start - step] === other[b.start - step]; step++) count++;
  for (let step = 0; step < context && a.end + step < text.length && text[a.end + step] === other[b.end + step]; step++) count++;
  return count;
}
