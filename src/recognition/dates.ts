import { monthOf } from '../text/months';
import type { Token } from '../text/tokens';
import { partAt } from './bareDates';
import { daysIn, edtf, pad } from './calendar';
import type { RecognizedMention } from './mention';
import { weekdayOf } from './lexicon/moments';
import { momentAt } from './moments';
import type { Paragraph } from './paragraph';
import type { Recognizer } from './recognizer';

/**
 * Dates with a day or a month, in figures and in words. One without a year has the value `XXXX-05-03` (EDTF
 * level 2: any year) until the article's date completes it.
 */
export const dates: Recognizer = {
  name: 'dates',
  *paragraph(paragraph) {
    for (let at = 0; at < paragraph.tokens.length; at++) {
      const found = dateAt(paragraph.tokens, at);
      if (found) {
        yield mention(paragraph, at, found);
        at = found.end - 1;
        continue;
      }
      const whole = weekdayOf(paragraph.tokens[at]!.key) === undefined ? undefined : at + (paragraph.tokens[at + 1]?.text === ',' ? 2 : 1);
      const day = whole !== undefined && paragraph.tokens[whole] ? dateAt(paragraph.tokens, /^(?:den|dem|the|на)$/.test(paragraph.tokens[whole].key) && paragraph.tokens[whole + 1] ? whole + 1 : whole) : undefined;
      if (day) {
        yield mention(paragraph, at, day);
        at = day.end - 1;
        continue;
      }
      const moment = momentAt(paragraph, at) ?? partAt(paragraph, at);
      if (!moment) continue;
      yield { ...mention(paragraph, moment.first, moment), ...('counted' in moment ? { counted: moment.counted } : {}) };
      at = moment.end - 1;
    }
  },
};

/** A date among tokens: the index behind its last one and its value. */
export interface FoundDate {
  readonly end: number;
  readonly value: string;
}

function mention(paragraph: Paragraph, first: number, found: { end: number; value?: string }): RecognizedMention {
  const evidence = paragraph.slice(first, found.end);
  const { value = 'unknown' } = found;
  const score = /^\d{4}-/.test(value) ? 0.95 : 0.85;
  return { start: paragraph.tokens[first]!.start, end: paragraph.tokens[found.end - 1]!.end, type: 'date', score, why: { rule: 'date', evidence }, date: value };
}

/** The date that begins at a token. */
export function dateAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.kind === 'number') {
    // Not inside longer numbers, paths or version numbers: 1.2.2031.5, 12/2031-05-03.
    if (before && !token.spaced && /^[./:-]$/.test(before.text) && tokens[at - 2]?.kind === 'number') return undefined;
    return inFigures(tokens, at) ?? dayFirst(tokens, at);
  }
  if (token.kind !== 'word') return undefined;
  // What follows a day that fits no month is no date: "30. Februar 2031".
  const day = before?.text === '.' ? tokens[at - 2] : before;
  if (day?.kind === 'number' && day.text.length < 3) return undefined;
  return token.shape !== 'lower' ? monthFirst(tokens, at) : slavicMonth(tokens, at);
}

/** 2031-05-03, 03.05.2031, 3. 5. 2031, 03/05/2031. */
function inFigures(tokens: readonly Token[], at: number): FoundDate | undefined {
  const first = tokens[at]!.text;
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  const third = tokens[at + 4];
  if (!mark || second?.kind !== 'number' || third?.kind !== 'number' || mark.spaced || tokens[at + 3]?.text !== mark.text || tokens[at + 3]!.spaced) return undefined;
  const after = tokens[at + 5];
  if (after && !after.spaced && /^[-:/.]$/.test(after.text) && tokens[at + 6]?.kind === 'number' && !tokens[at + 6]!.spaced) return undefined;
  if (first.length === 4 && mark.text === '-' && second.text.length === 2 && third.text.length === 2) {
    return exact(at + 5, first, Number(second.text), Number(third.text));
  }
  if (first.length > 2 || second.text.length > 2 || third.text.length !== 4) return undefined;
  if (mark.text !== '.' && mark.text !== '/') return undefined;
  // With slashes only where the order cannot be American.
  if (mark.text === '/' && Number(first) <= 12 && first !== second.text) return undefined;
  return exact(at + 5, third.text, Number(second.text), Number(first));
}

/** "3. Mai 2031", "3 May", "3rd of May 2031", "3-4 May 2031", "3. und 4. Mai 2031", "3 мај 2031". */
function dayFirst(tokens: readonly Token[], at: number): FoundDate | undefined {
  const from = day(tokens, at);
  if (!from) return undefined;
  const open = month(tokens, from.end);
  if (open) {
    const whole = year(tokens, open.end);
    const across = whole ? undefined : spanning(tokens, open.end, from.day, open.month);
    if (across) return across;
    return value(whole, open, from.day);
  }
  const joint = tokens[from.end];
  if (!joint || !/^(?:-|–|—|\/|and|und|bis|to|и|до)$/.test(joint.text)) return undefined;
  const to = day(tokens, from.end + 1);
  const named = to && month(tokens, to.end);
  if (!named || to.day <= from.day) return undefined;
  return value(year(tokens, named.end), named, from.day, to.day);
}

/** "30 April – 2 May 2031": two months under one year. */
function spanning(tokens: readonly Token[], at: number, fromDay: number, fromMonth: number): FoundDate | undefined {
  if (!/^(?:-|–|—|to|bis|до)$/.test(tokens[at]?.text ?? '')) return undefined;
  const to = day(tokens, at + 1);
  const named = to && month(tokens, to.end);
  const whole = named && year(tokens, named.end);
  if (!whole || named.month <= fromMonth || fromDay > daysIn(whole.year, fromMonth) || to.day > daysIn(whole.year, named.month)) return undefined;
  return { end: whole.end, value: `${edtf(whole.year, fromMonth, fromDay)}/${edtf(whole.year, named.month, to.day)}` };
}

/** "May 3, 2031", "May 3-4, 2031", "May 3 and 4, 2031", "May 2031", "Mai 2031". */
function monthFirst(tokens: readonly Token[], at: number): FoundDate | undefined {
  const named = month(tokens, at);
  if (!named) return undefined;
  const whole = year(tokens, named.end, false);
  if (whole) return { end: whole.end, value: edtf(whole.year, named.month) };
  const from = day(tokens, named.end, false);
  if (!from || tokens[from.end]?.key === 'uhr' || !tokens[named.end]!.spaced) return undefined;
  const joint = tokens[from.end]?.text ?? '';
  const to = /^(?:-|–|—|and|to)$/.test(joint) ? day(tokens, from.end + 1, false) : undefined;
  if (to && to.day > from.day && !month(tokens, to.end)) return value(year(tokens, to.end), { month: named.month, end: to.end }, from.day, to.day);
  return value(year(tokens, from.end), { month: named.month, end: from.end }, from.day);
}

/** "мај 2031": months are small letters in Cyrillic. */
function slavicMonth(tokens: readonly Token[], at: number): FoundDate | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.key.charCodeAt(0) < 0x400) return undefined;
  const named = month(tokens, at);
  const whole = named && year(tokens, named.end, false);
  return whole ? { end: whole.end, value: edtf(whole.year, named.month) } : undefined;
}

function day(tokens: readonly Token[], at: number, ordinal = true): { day: number; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const number = Number(token.text);
  if (number < 1 || number > 31) return undefined;
  const next = tokens[at + 1];
  if (next && !next.spaced && ((ordinal && next.text === '.') || /^(?:st|nd|rd|th|ти|ми|ри|ви|и|и|то)$/.test(next.key))) return { day: number, end: at + 2 };
  return { day: number, end: at + 1 };
}

function month(tokens: readonly Token[], at: number): { month: number; end: number } | undefined {
  const skip = tokens[at]?.key === 'of' ? at + 1 : at;
  const token = tokens[skip];
  if (token?.kind !== 'word') return undefined;
  const number = monthOf(token.key);
  // "may", "mai" in small letters is a verb, or a month only in Cyrillic.
  if (number === undefined || (token.shape === 'lower' && token.key.charCodeAt(0) < 0x400)) return undefined;
  const stop = tokens[skip + 1];
  const short = token.text.length <= 4 && stop?.text === '.' && !stop.spaced && tokens[skip + 2]?.kind === 'number';
  return { month: number, end: skip + (short ? 2 : 1) };
}

function year(tokens: readonly Token[], at: number, comma = true): { year: number; end: number } | undefined {
  const place = comma && tokens[at]?.text === ',' && tokens[at + 1]?.text.length === 4 ? at + 1 : at;
  const token = tokens[place];
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const number = Number(token.text);
  if (number < 1000 || number > 2999) return undefined;
  return { year: number, end: place + 1 };
}

function value(whole: { year: number; end: number } | undefined, named: { month: number; end: number }, from: number, to = from): FoundDate | undefined {
  if (to > daysIn(whole?.year ?? 2000, named.month)) return undefined;
  const prefix = whole ? String(whole.year).padStart(4, '0') : 'XXXX';
  const one = (dayOfMonth: number): string => `${prefix}-${pad(named.month)}-${pad(dayOfMonth)}`;
  return { end: whole?.end ?? named.end, value: to === from ? one(from) : `${one(from)}/${one(to)}` };
}

function exact(end: number, yearText: string, monthNumber: number, dayNumber: number): FoundDate | undefined {
  const number = Number(yearText);
  if (number < 1000 || monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > daysIn(number, monthNumber)) return undefined;
  return { end, value: edtf(number, monthNumber, dayNumber) };
}
