import { dateAt } from './dayDates';
import { datelineOf } from './datelines';
import { headDate } from './headDates';
import { coverage } from './lexical';
import type { Paragraph } from './paragraph';

/** How many paragraphs from the head a dateline is looked for: above it stand menus, headline and lead. */
const reach = 25;

/**
 * The article's own date: that of its dateline, else one that the page says it was published on, else one that
 * stands by itself, in brackets or behind a place, at the end or under the headline, else what {@link headDate} finds. A
 * date with its weekday or the time, or among a menu, is taken last: it is most often the day on which the page was fetched.
 *
 * @param furniture which paragraphs belong to the page
 */
export function publishedOf(paragraphs: readonly Paragraph[], furniture: readonly boolean[]): string | undefined {
  const own = paragraphs.filter((_, at) => !furniture[at]);
  for (const paragraph of own.slice(0, reach)) {
    const date = paragraph.once(datelineOf)?.date;
    if (date !== undefined && isDay(date)) return date;
  }
  for (const paragraph of paragraphs.slice(0, reach)) {
    const date = paragraph.once(labelled);
    if (date !== undefined) return date;
  }
  for (const paragraph of own.slice(-2).reverse()) {
    const date = paragraph.once(bracketed) ?? (paragraph === own[own.length - 1] ? paragraph.once(alone) : undefined);
    if (date !== undefined) return date;
  }
  const last = Math.min(paragraphs.length, headEnd);
  for (let at = 1; at < last; at++) {
    const date = furniture[at] || furniture[at - 1] ? undefined : paragraphs[at]!.once(alone);
    if (date !== undefined) return date;
  }
  return headDate(paragraphs, furniture);
}

/** How many paragraphs from the head a date under the headline is looked for. */
const headEnd = 8;
const label = /(?:^|\s)(?:published|posted|veröffentlicht|erschienen|објавено|публикувано)(?:\s(?:on|am|на))?\s?[:|]?\s/iu;

/** "Published: 27 May 2031", "Објавено: 27.05.2031 во 08:15". */
function labelled({ text, tokens }: Paragraph): string | undefined {
  if (text.length > 300) return undefined;
  const from = label.exec(text);
  if (!from) return undefined;
  const behind = from.index + from[0].length;
  for (let at = 0; at < tokens.length && tokens[at]!.start < behind + 14; at++) {
    if (tokens[at]!.start < behind) continue;
    const value = dateAt(tokens, at)?.value;
    if (value !== undefined && isDay(value)) return value;
  }
  return undefined;
}

/** "4 юни 2031 г.", "Wien, am 3. Juni 2031": nothing but a date, perhaps with a place before it. */
function alone(paragraph: Paragraph): string | undefined {
  const { tokens } = paragraph;
  if (tokens.length > 14) return undefined;
  let at = 0;
  const place = paragraph.once(coverage)[0];
  if (place) at = place.end;
  while (/^(?:,|am|den|на|on)$/.test(tokens[at]?.key ?? '')) at++;
  const found = tokens[at] && dateAt(tokens, at);
  if (!found || !isDay(found.value)) return undefined;
  for (let behind = found.end; behind < tokens.length; behind++) if (!/^(?:г|год|година|\.)$/.test(tokens[behind]!.key)) return undefined;
  return found.value;
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
