import { isEdtf } from '../edtf';

/** The days that a date may mean, as days since 1970-01-01 of the proleptic Gregorian calendar. */
export interface DaySpan {
  readonly start: number;
  /** The day behind the last. */
  readonly end: number;
  /** Whether the date is marked as uncertain or approximate, has digits left open, or is one of several. */
  readonly doubt: boolean;
  /** Whether it goes back, or on, without an end that is known. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const day = 86_400_000;

/** First month and number of months of the seasons, quarters, quadrimesters and semestrals of ISO 8601-2, table 2. */
const seasons: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3], 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3], 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3], 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6],
};

/**
 * The days of a date in EDTF; `undefined` for what is no date, and for years of more than four digits, which no
 * timeline of news shows.
 */
export function daySpan(value: string): DaySpan | undefined {
  if (!isEdtf(value)) return undefined;
  const set = /^([[{])(.+)[\]}]$/.exec(value);
  if (set) {
    const parts = set[2]!.split(/,|\.\./).map((part) => part.trim()).filter((part) => part !== '').map(oneDate);
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length || known.length === 0) return undefined;
    return { ...around(known), doubt: set[1] === '[' || known.some(({ doubt }) => doubt), openStart: /^.\.\./.test(value), openEnd: /\.\..$/.test(value) };
  }
  const [from = '', to] = value.split('/');
  if (to === undefined) return oneDate(from);
  const [first, last] = [oneDate(from), oneDate(to)];
  const ends = [first, last].filter((end) => end !== undefined);
  if (ends.length === 0) return undefined;
  // An empty end is not known, two full stops mean that there is none.
  return { ...around(ends), doubt: from === '' || to === '' || ends.some(({ doubt }) => doubt), openStart: !first, openEnd: !last };
}

function around(spans: readonly DaySpan[]): { start: number; end: number } {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function oneDate(value: string): DaySpan | undefined {
  const found = /^(-?[\dX]{4})(S\d+)?(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T.*)?$/.exec(value.replace(/[?~%]/g, ''));
  if (!found) return undefined;
  const [, year = '', significant, month, date] = found;
  const [first, last] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  const doubt = /[?~%X]/.test(value) || significant !== undefined;
  const span = { doubt, openStart: false, openEnd: false };
  const season = month === undefined ? undefined : seasons[Number(month)];
  if (season) return { ...span, start: dayNumber(first, season[0], 1), end: dayNumber(last, season[0] + season[1], 1) };
  const months = month === undefined ? [1, 12] : fitting(month, 12);
  if (date === undefined) return { ...span, start: dayNumber(first, months[0]!, 1), end: dayNumber(last, months.at(-1)! + 1, 1) };
  // Of a month that is left open, only those count that have such a day.
  const days = months.flatMap((each) => fitting(date, 31).flatMap((number) => [[first, each, number], [last, each, number]] as const)).filter(exists).map(([y, m, d]) => dayNumber(y, m, d));
  return days.length === 0 ? undefined : { ...span, start: Math.min(...days), end: Math.max(...days) + 1 };
}

/** The numbers from 1 that two digits, of which some are left open, may stand for. */
function fitting(pattern: string, most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1).filter((number) => [...String(number).padStart(2, '0')].every((digit, at) => pattern[at] === 'X' || pattern[at] === digit));
}

function exists([year, month, date]: readonly [number, number, number]): boolean {
  return dayNumber(year, month, date) < dayNumber(year, month + 1, 1);
}

/** Days since 1970-01-01; months beyond the twelfth are those of the next year. */
function dayNumber(year: number, month: number, date: number): number {
  // `Date.UTC` takes the years before 100 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, date) / day;
}

/** A day in the form that sidecars have. */
export function dayName(number: number): string {
  return new Date(number * day).toISOString().replace(/T.*/, '');
}
