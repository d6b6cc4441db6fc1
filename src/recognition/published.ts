import { dateAt } from './dates';
import { datelineOf } from './datelines';
import type { Paragraph } from './paragraph';

/** How many paragraphs from the head a dateline is looked for: above it stand menus, headline and lead. */
const reach = 25;

/**
 * The article's own date: that of its dateline, else one in brackets at the very end. A date alone in the
 * page's header is not taken, since it is most often the day on which the page was fetched.
 */
export function publishedOf(paragraphs: readonly Paragraph[]): string | undefined {
  for (const paragraph of paragraphs.slice(0, reach)) {
    const date = paragraph.once(datelineOf)?.date;
    if (date !== undefined && isDay(date)) return date;
  }
  for (const paragraph of paragraphs.slice(-2).reverse()) {
    const date = bracketed(paragraph);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The date in brackets with which a paragraph ends: "(MIA, 5 May 2031)". */
function bracketed({ tokens }: Paragraph): string | undefined {
  let close = tokens.length - 1;
  if (tokens[close]?.text === '.') close--;
  if (tokens[close]?.text !== ')') return undefined;
  let found: string | undefined;
  for (let at = close - 1; at >= 0 && at > close - 16 && tokens[at]!.text !== '('; at--) {
    const value = dateAt(tokens, at)?.value;
    // The longest reading begins furthest left: "15 May 2031" before "5 May 2031" cannot arise, tokens are whole.
    if (value !== undefined && isDay(value)) found = value;
  }
  return found;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}
