import { firstAtLeast } from '../text/firstAtLeast';
import { occurrences } from '../text/occurrences';
import type { Span } from '../text/span';
import { nthOf, selector, type Selector } from './model';

/**
 * Finds selectors in a text, remembering where each quote occurs so that thousands of mentions cost one
 * search a quote. Offsets are UTF-16 code units of the normalised text.
 */
export class Resolver {
  private readonly starts = new Map<string, number[]>();

  constructor(readonly text: string) {}

  /** Where a selector stands; `undefined` where the text has no such occurrence. */
  resolve(selected: Selector): Span | undefined {
    const start = this.all(selected.quote)[nthOf(selected) - 1];
    return start === undefined ? undefined : { start, end: start + selected.quote.length };
  }

  /** How often exactly this quote occurs, overlapping occurrences and those inside longer words included. */
  count(quote: string): number {
    return this.all(quote).length;
  }

  /** The selector of a span of this text, which must not be empty. */
  selectorOf(span: Span): Selector {
    const quote = this.text.slice(span.start, span.end);
    return selector(quote, firstAtLeast(this.all(quote), span.start) + 1);
  }

  /** The starts of all occurrences of a quote, in order. */
  all(quote: string): readonly number[] {
    let starts = this.starts.get(quote);
    if (starts === undefined) this.starts.set(quote, (starts = [...occurrences(this.text, quote)]));
    return starts;
  }
}

/** Where selectors stand in a text, as writers of sidecars ask it for the order of mentions. */
export function placeIn(text: string): (selected: Selector) => number | undefined {
  const resolver = new Resolver(text);
  return (selected) => resolver.resolve(selected)?.start;
}

/**
 * The SHA-256 of a text's UTF-8 bytes, in hexadecimal. Of the normalised text of an article it is what a
 * sidecar keeps under `sha256`.
 */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
