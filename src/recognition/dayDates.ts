import { monthOf } from '../text/months';
import type { Token } from '../text/tokens';
import { daysIn, edtf, pad } from './calendar';
import { inFigures } from './figureDates';
import { foreignDate } from './foreignDates';
import { ordinals } from './lexicon/periods';

/** A date among tokens: the index behind its last one and its value. */
export interface DayDate {
  readonly end: number;
  readonly value: string;
}

/** The date that begins at a token. */
export function dateAt(tokens: readonly Token[], at: number): DayDate | undefined {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.kind === 'number') {
    // Not inside longer numbers, paths or version numbers: 1.2.2031.5, 12/2031-05-03.
    if (before && !token.spaced && /^[./:-]$/.test(before.text) && tokens[at - 2]?.kind === 'number') return undefined;
    return figures(tokens, at) ?? dayFirst(tokens, at) ?? foreignDate(tokens, at);
  }
  if (token.kind !== 'word') return undefined;
  // What follows a day that fits no month is no date: "30. Februar 2031".
  const day = before?.text === '.' ? tokens[at - 2] : before;
  if (day?.kind === 'number' && day.text.length < 3) return undefined;
  const ordinal = token.key.charCodeAt(0) > 0x3ff ? ordinals.get(token.key) : undefined;
  if (ordinal !== undefined) return inWords(tokens, at, ordinal);
  return token.key.charCodeAt(0) < 0x400 ? (token.shape === 'lower' ? undefined : monthFirst(tokens, at)) : slavicMonth(tokens, at);
}

/** "првиот јануари 2029", "на първи май" */
function inWords(tokens: readonly Token[], at: number, ordinal: number): DayDate | undefined {
  const named = /(?:и|иот|ият|ия)$/.test(tokens[at]!.key) ? month(tokens, at + 1) : undefined;
  return named && value(year(tokens, named.end), named, ordinal);
}

/** A date in figures, or from one to another: "01.06.2028 – 31.05.2031", "15.09.–16.09.2034". */
function figures(tokens: readonly Token[], at: number): DayDate | undefined {
  const from = inFigures(tokens, at) ?? withoutYear(tokens, at);
  if (!from || from.value.includes('/') || !/^(?:-|–|—)$/.test(tokens[from.end]?.text ?? '')) return from;
  const to = tokens[from.end + 1] && inFigures(tokens, from.end + 1);
  return to && to.value.length === from.value.length && to.value > from.value ? { end: to.end, value: `${from.value}/${to.value}` } : from;
}

/** "15.09.–16.09.2034": from a day whose year stands with the last one. */
function withoutYear(tokens: readonly Token[], at: number): DayDate | undefined {
  const [day, stop, month, second, dash] = tokens.slice(at, at + 5);
  if (stop?.text !== '.' || month?.kind !== 'number' || second?.text !== '.' || !/^[-–—]$/.test(dash?.text ?? '') || !/^\d{1,2}$/.test(day!.text) || !/^\d{1,2}$/.test(month.text)) return undefined;
  const to = tokens[at + 5] && inFigures(tokens, at + 5);
  const from = to && `${to.value.slice(0, 4)}-${pad(Number(month.text))}-${pad(Number(day!.text))}`;
  return from && from < to.value && Number(month.text) <= 12 && Number(day!.text) <= daysIn(Number(to.value.slice(0, 4)), Number(month.text)) ? { end: to.end, value: `${from}/${to.value}` } : undefined;
}

/** "3. Mai 2031", "3 May", "3rd of May 2031", "3-4 May 2031", "3. und 4. Mai 2031", "3 мај 2031". */
function dayFirst(tokens: readonly Token[], at: number): DayDate | undefined {
  const from = day(tokens, at);
  if (!from) return undefined;
  const open = month(tokens, from.end);
  if (open) {
    const whole = year(tokens, open.end);
    return spanning(tokens, whole?.end ?? open.end, from.day, open.month, whole?.year) ?? value(whole, open, from.day);
  }
  const joint = tokens[from.end];
  if (!joint || !/^(?:-|–|—|\/|and|und|bis|to|и|до)$/.test(joint.text)) return undefined;
  const to = day(tokens, /^(?:zum|the)$/.test(tokens[from.end + 1]?.key ?? '') ? from.end + 2 : from.end + 1);
  const named = to && month(tokens, to.end);
  if (!named || to.day <= from.day) return undefined;
  return value(year(tokens, named.end), named, from.day, to.day);
}

/**
 * "30 April – 2 May 2031", "10 July to 14 July", "1 September 2031 – 31 August 2034": from one day with its month to another.
 * Where both years stand only a dash makes them one; "and" only where the second day follows the first.
 */
function spanning(tokens: readonly Token[], at: number, fromDay: number, fromMonth: number, fromYear: number | undefined): DayDate | undefined {
  const joint = tokens[at]?.text ?? '';
  if (!/^(?:-|–|—|to|bis|до|and|und|и)$/.test(joint)) return undefined;
  const to = day(tokens, /^(?:zum|the)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1);
  const named = to && month(tokens, to.end);
  if (!named) return undefined;
  const whole = year(tokens, named.end);
  const dashed = /^[-–—]$/.test(joint);
  // A life is two dates.
  if (fromYear !== undefined && (!whole || !dashed || whole.year > fromYear + 15)) return undefined;
  const toYear = whole?.year ?? 2000;
  if (fromDay > daysIn(fromYear ?? toYear, fromMonth) || to.day > daysIn(toYear, named.month)) return undefined;
  const prefix = (its: number | undefined): string => (its === undefined ? 'XXXX' : edtf(its));
  const from = `${prefix(fromYear ?? whole?.year)}-${pad(fromMonth)}-${pad(fromDay)}`;
  const until = `${prefix(whole?.year)}-${pad(named.month)}-${pad(to.day)}`;
  if (until <= from) return undefined;
  const follows = to.day === 1 && named.month === fromMonth + 1 && fromDay === daysIn(toYear, fromMonth);
  if (/^(?:and|und|и)$/.test(joint) && !follows && !(named.month === fromMonth && to.day === fromDay + 1)) return undefined;
  return { end: whole?.end ?? named.end, value: `${from}/${until}` };
}

const germanMonth = /^(?:januar|jänner|februar|feber|märz|maerz|mai|juni|juli|oktober|dezember)$/;

/** "May 3, 2031", "May 3-4, 2031", "May 3 and 4, 2031", "May 2031", "Mai 2031". */
function monthFirst(tokens: readonly Token[], at: number): DayDate | undefined {
  const named = month(tokens, at);
  if (!named) return undefined;
  const whole = year(tokens, named.end, false);
  if (whole) return whole.year < 1900 && tokens[whole.end]?.shape === 'lower' ? undefined : { end: whole.end, value: edtf(whole.year, named.month) };
  // German never sets the day behind: "im Januar 31 Anträge".
  if (germanMonth.test(tokens[at]!.key) || tokens[at - 1]?.key === 'im') return undefined;
  const from = day(tokens, named.end, false);
  if (!from || tokens[from.end]?.key === 'uhr' || !tokens[named.end]!.spaced) return undefined;
  const joint = tokens[from.end]?.text ?? '';
  const to = /^(?:-|–|—|and|to)$/.test(joint) ? day(tokens, from.end + 1, false) : undefined;
  if (to && to.day > from.day && !month(tokens, to.end)) return value(year(tokens, to.end), { month: named.month, end: to.end }, from.day, to.day);
  return value(year(tokens, from.end), { month: named.month, end: from.end }, from.day);
}

/** "мај 2031": months are small letters in Cyrillic. */
function slavicMonth(tokens: readonly Token[], at: number): DayDate | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.key.charCodeAt(0) < 0x400) return undefined;
  const named = month(tokens, at);
  const whole = named && year(tokens, named.end, false);
  if (whole) return whole.year >= 1900 || tokens[whole.end]?.shape !== 'lower' ? { end: whole.end, value: edtf(whole.year, named.month) } : undefined;
  // "мај 12, 2031", as pages made of American ones have it.
  const number = named && day(tokens, named.end, false);
  const behind = number && tokens[number.end]?.text === ',' ? year(tokens, number.end) : undefined;
  return named && number && behind && value(behind, named, number.day);
}

function day(tokens: readonly Token[], at: number, ordinal = true): { day: number; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const number = Number(token.text);
  if (number < 1 || number > 31) return undefined;
  const next = tokens[at + 1];
  // "1.890", "11:30" and "5%" are no days.
  if (next && !next.spaced && /^[.,:]$/.test(next.text) && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]!.spaced) return undefined;
  if (next?.text === '-' && !next.spaced && /^(?:ти|ви|ри|ми|ма|то|и)$/.test(tokens[at + 2]?.key ?? '') && !tokens[at + 2]!.spaced) return { day: number, end: at + 3 };
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

function value(whole: { year: number; end: number } | undefined, named: { month: number; end: number }, from: number, to = from): DayDate | undefined {
  if (to > daysIn(whole?.year ?? 2000, named.month)) return undefined;
  const prefix = whole ? String(whole.year).padStart(4, '0') : 'XXXX';
  const one = (dayOfMonth: number): string => `${prefix}-${pad(named.month)}-${pad(dayOfMonth)}`;
  return { end: whole?.end ?? named.end, value: to === from ? one(from) : `${one(from)}/${one(to)}` };
}
