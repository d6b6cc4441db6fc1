import { dateAt } from './dayDates';
import type { Paragraph } from './paragraph';
import { weekdayOf } from './lexicon/moments';

/** How many paragraphs from the head, and from the end, a day is looked for, and among how many tokens of one. */
const reach = { head: 12, end: 3, tokens: 24 };

/** A line by itself, as a byline or the page's head has it. */
const shortLine = 160;

/** Words in small letters that stand before the date of a dateline or in a byline. */
const small = /^(?:am|den|vom|des|der|von|aus|by|from|on|of|the|for|and|und|for|на|од|от|за|и|во|във|в|г|год|година|година|correspondent|комуникат|press|release|news|service|dpa|apa|unserem|unserer|korrespondent|korrespondentin|пратеника|дописник|кореспондент)$/;

/**
 * The day on which an article without a plain dateline says it was written: the first that only names, marks and words of
 * a byline stand before; else one in a short line at the head, there one with its weekday or the time last, since that is
 * often the day on which the page was fetched; else one in a short line at the very end.
 */
export function headDate(paragraphs: readonly Paragraph[], furniture: readonly boolean[]): string | undefined {
  const own = paragraphs.filter((_, at) => !furniture[at]);
  for (const paragraph of own.slice(0, reach.head)) {
    const date = paragraph.once(opening);
    if (date !== undefined) return date;
  }
  const lines = [...paragraphs.slice(0, reach.head), ...paragraphs.slice(-reach.end).reverse()].filter(({ text }) => text.length <= shortLine);
  const days = lines.flatMap((paragraph) => paragraph.once(inLine) ?? []);
  return (days.find(({ fetched }) => !fetched) ?? days[0])?.date;
}

function opening({ tokens }: Paragraph): string | undefined {
  for (let at = 0; at < tokens.length && at < reach.tokens; at++) {
    const value = dayAt(tokens, at);
    if (value !== undefined) return value;
    const { kind, shape, key } = tokens[at]!;
    if (kind === 'word' && shape === 'lower' && !small.test(key)) return undefined;
  }
  return undefined;
}

function inLine({ tokens }: Paragraph): { date: string; fetched: boolean } | undefined {
  let date: string | undefined;
  let fetched = false;
  for (let at = 0; at < tokens.length; at++) {
    date ??= dayAt(tokens, at);
    if (tokens[at]!.kind === 'word' && weekdayOf(tokens[at]!.key) !== undefined) fetched = true;
    if (tokens[at]!.text === ':' && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && !tokens[at]!.spaced) fetched = true;
  }
  return date === undefined ? undefined : { date, fetched };
}

function dayAt(tokens: Parameters<typeof dateAt>[0], at: number): string | undefined {
  const value = dateAt(tokens, at)?.value;
  return value !== undefined && /^(?:199|2\d\d)\d-\d\d-\d\d$/.test(value) ? value : undefined;
}
