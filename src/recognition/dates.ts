import type { Token } from '../text/tokens';
import { monthKeys } from '../text/months';
import { monthAt } from './bareMonths';
import { yearAt } from './bareYears';
import { dateAt } from './dayDates';
import { edgeAt } from './edges';
import { feastAt } from './feasts';
import { yearless } from './figureDates';
import type { FoundDate } from './foundDate';
import type { RecognizedMention } from './mention';
import { feasts } from './lexicon/feasts';
import { dayAdjectives, days, shortWeekdays, stretchWords, toldDays, turns, weekdayKeys, weekdayOf } from './lexicon/moments';
import { edges, edgeWords, ordinals, sameWords, seasons } from './lexicon/periods';
import { momentAt } from './moments';
import type { Paragraph } from './paragraph';
import { monthsAt, periodAt } from './periods';
import type { Recognizer } from './recognizer';
import { toldOpeners } from './toldMoments';
import { looksAhead } from './tense';
import { withYear } from './yearBehind';

/**
 * Dates in figures and in words. One without a year has the value `XXXX-05-03` (EDTF level 2: any year) until the
 * article's date completes it.
 */
export const dates: Recognizer = {
  name: 'dates',
  *paragraph(paragraph) {
    const { tokens } = paragraph;
    for (let at = 0; at < tokens.length; at++) {
      if (!mayOpen(tokens[at]!)) continue;
      const found = foundAt(paragraph, at);
      if (!found) continue;
      yield mention(paragraph, found);
      at = found.end - 1;
    }
  },
};

/** The words with which a date can begin; most words of a text are none, and asking once is cheap. */
const openers: ReadonlySet<string> = new Set(
  [monthKeys, days, dayAdjectives, toldDays, turns, stretchWords, weekdayKeys, shortWeekdays, seasons, edges, edgeWords, ordinals, sameWords, feasts].flatMap((words) => [...words.keys()]).concat(toldOpeners, 'tag', 'tags', 'q1', 'q2', 'q3', 'q4', 'weekend', 'wochenende', 'викендот', 'уикенда'),
);

function mayOpen(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'word' && (openers.has(token.key) || compound(token.key)));
}

/** "mid-April", "јануари-јуни": one word for the tokens. */
function compound(key: string): boolean {
  const hyphen = key.indexOf('-');
  return hyphen > 0 && openers.has(key.slice(0, hyphen));
}

function foundAt(paragraph: Paragraph, at: number): FoundDate | undefined {
  const { tokens } = paragraph;
  const day = dayAt(tokens, at) ?? withDay(tokens, at);
  if (day) return day;
  return feastAt(tokens, at) ?? edgeAt(tokens, at) ?? periodAt(tokens, at) ?? momentAt(paragraph, at) ?? partAt(paragraph, at);
}

function partAt(paragraph: Paragraph, at: number): FoundDate | undefined {
  const { tokens } = paragraph;
  const month = monthAt(paragraph, at);
  return month ? withYear(tokens, month) : yearAt(paragraph, at);
}

/** A day or a month with its year, the year and the weekday behind it included: "16 май миналата година", "17.09.2031, сряда". */
function dayAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const period = tokens[at]!.kind === 'word' ? monthsAt(tokens, at) : undefined;
  if (period) return period;
  const found = dateAt(tokens, at) ?? (tokens[at]!.kind === 'number' ? yearless(tokens, at) : undefined);
  if (!found) return undefined;
  const whole = withYear(tokens, { first: at, ...found });
  const comma = tokens[whole.end]?.text === ',';
  const weekday = comma ? tokens[whole.end + 1] : undefined;
  return weekday && weekdayOf(weekday.key) !== undefined && whole.value !== undefined && /-\d\d-\d\d$/.test(whole.value) ? { ...whole, end: whole.end + 2 } : whole;
}

/** A day behind its weekday or "yesterday": "Mi, 15. Juni 2033", "Dienstag (24. Oktober)", "Вчера, 29 септември". */
function withDay(tokens: readonly Token[], at: number): FoundDate | undefined {
  const { key, text } = tokens[at]!;
  // In Cyrillic they are small letters.
  const short = shortWeekdays.has(key) && (text !== text.toLowerCase() || key.charCodeAt(0) > 0x3ff);
  // "last Monday, 6 September": the day says which.
  if (turns.has(key) && weekdayOf(tokens[at + 1]?.key ?? '') !== undefined && tokens[at + 2]?.text === ',') {
    const named = withDay(tokens, at + 1);
    return named && { ...named, first: at };
  }
  if (weekdayOf(key) === undefined && !days.has(key) && !short) return undefined;
  let next = at + 1;
  // "Monday morning, 5 May"
  if (!short && /^(?:morning|afternoon|evening|night)$/.test(tokens[next]?.key ?? '')) next++;
  if (short && tokens[next]?.text === '.') next++;
  const mark = tokens[next]?.text;
  if (mark === ',' || mark === '(') next++;
  if (/^(?:den|dem|the|на|am|on)$/.test(tokens[next]?.key ?? '')) next++;
  // "heute 3. Mai" without a comma is something else; a weekday needs none.
  if (!tokens[next] || (days.has(key) && mark !== ',' && mark !== '(')) return undefined;
  if (short && tokens[next]!.kind !== 'number' && key.charCodeAt(0) > 0x3ff) return undefined;
  const day = dayAt(tokens, next);
  if (!day || (day.value !== undefined && !/-\d\d-\d\d$/.test(day.value))) return undefined;
  // "in the week (3–9 May)" has one word for Sunday and week in Macedonian.
  if (mark === '(') {
    const close = tokens[day.end]?.text === '.' ? day.end + 1 : day.end;
    return tokens[close]?.text === ')' && !day.value?.includes('/') ? { ...day, first: at, end: close + 1 } : undefined;
  }
  return { ...day, first: at };
}

function mention(paragraph: Paragraph, found: FoundDate): RecognizedMention {
  const { first, end, value = 'unknown' } = found;
  // What has gone on since then has begun.
  const since = /^(?:since|seit)$/.test(paragraph.tokens[first - 1]?.key ?? '');
  const counted = found.counted ?? (!value.startsWith('XXXX') ? undefined : since ? { unit: 'begun' as const, value } : looksAhead(paragraph, first) ? { unit: 'coming' as const, value } : undefined);
  const evidence = paragraph.slice(first, end);
  const score = value === 'unknown' && !counted ? 0.6 : /^\d{4}-/.test(value) ? 0.95 : 0.85;
  return { start: paragraph.tokens[first]!.start, end: paragraph.tokens[end - 1]!.end, type: 'date', score, why: { rule: 'date', evidence }, date: value, ...(counted ? { counted } : {}) };
}
