import { dateAt } from './dayDates';
import { datelineOf } from './datelines';
import { headDate } from './headDates';
import { coverage } from './lexical';
import { likeliest, ownDays } from './ownDay';
import type { Paragraph } from './paragraph';

/** How many paragraphs from the head a dateline is looked for: above it stand menus, headline and lead. */
const reach = 25;

/**
 * The article's own day: of those that it states near its head or end the one that rules and all other dates of the
 * article speak for most, by weights that are learnt; see `src/training/ownDay.ts`. None where it states none, or
 * where it cannot be told of which year one is.
 *
 * @param furniture which paragraphs belong to the page
 */
export function publishedOf(paragraphs: readonly Paragraph[], furniture: readonly boolean[]): string | undefined {
  return likeliest(ownDays(paragraphs, furniture, ruledDays(paragraphs, furniture)));
}

/**
 * What each rule takes for the article's own day: that of its dateline; one that the page says it was published on; one
 * that stands by itself, in brackets or behind a place, at the end or under the headline; what {@link headDate} finds.
 */
export function ruledDays(paragraphs: readonly Paragraph[], furniture: readonly boolean[]): ReadonlyMap<string, string> {
  const own = paragraphs.filter((_, at) => !furniture[at]);
  const end = own.slice(-2).reverse();
  const underHead = paragraphs.slice(0, headEnd).filter((_, at) => at > 0 && !furniture[at] && !furniture[at - 1]);
  const days: Readonly<Record<string, string | undefined>> = {
    dateline: firstDay(own.slice(0, reach), (paragraph) => paragraph.once(datelineOf)?.date),
    label: firstDay(paragraphs.slice(0, reach), (paragraph) => paragraph.once(labelled)),
    brackets: firstDay(end, (paragraph) => paragraph.once(bracketed)),
    end: firstDay(end.slice(0, 1), (paragraph) => paragraph.once(alone)),
    line: firstDay(underHead, (paragraph) => paragraph.once(alone)),
    head: headDate(paragraphs, furniture),
  };
  return new Map(Object.entries(days).flatMap(([rule, day]): [string, string][] => (day === undefined ? [] : [[rule, day]])));
}

function firstDay(paragraphs: readonly Paragraph[], dateOf: (paragraph: Paragraph) => string | undefined): string | undefined {
  for (const paragraph of paragraphs) {
    const date = dateOf(paragraph);
    if (date !== undefined && isDay(date)) return date;
  }
  return undefined;
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
