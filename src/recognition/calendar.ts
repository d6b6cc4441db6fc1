import { feastDay } from './feastDay';
import type { Feast } from './lexicon/feasts';

/** The number of days of a month, 1 to 12, of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A year, month or day in EDTF. */
export function edtf(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(pad(month));
  if (day !== undefined) parts.push(pad(day));
  return parts.join('-');
}

/** A number with two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** A value without a year (`XXXX-05-03`, `XXXX-12/XXXX-02`) in a year; an interval whose end comes first in the year ends in the next. */
export function inYear(value: string, year: number): string {
  const [from, to] = value.split('/') as [string, string?];
  const of = (part: string, its: number): string => part.replace('XXXX', edtf(its));
  return to === undefined ? of(from, year) : `${of(from, year)}/${of(to, to < from ? year + 1 : year)}`;
}

/** How many months before and after the article a date without a year lies; news tell more of what was than of what comes. Set by the values of annotated articles. */
const furthest = { back: 9, ahead: 6 };

/**
 * A value without a year (`XXXX-05-03`) completed from the article's date: in January, "28 December" is of the year
 * before, in December "3 January" of the next. Without a date to count from it is `unknown`.
 */
export function completed(value: string, published: string | undefined): string {
  if (!value.startsWith('XXXX')) return value;
  const origin = /^(\d{4})(?:-(\d\d))?/.exec(published ?? '');
  if (!origin) return 'unknown';
  const year = Number(origin[1]);
  const month = Number(value.slice(5, 7));
  const apart = month - Number(origin[2] ?? month);
  const nearest = apart > furthest.ahead ? year - 1 : apart < -furthest.back ? year + 1 : year;
  return existing(inYear(value, nearest));
}

/** A value, or `unknown` where it begins with a day that its year has not. */
function existing(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  return day && Number(day[3]) > daysIn(Number(day[1]), Number(day[2])) ? 'unknown' : value;
}

/** The months of a season that begins with `month`, without a year. */
export function season(month: number): string {
  return `XXXX-${pad(month)}/XXXX-${pad(((month + 1) % 12) + 1)}`;
}

/** A date that counts from the article's: so many days, weeks, months or years off, a weekday, a month by its name. */
export type Counted =
  | { readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year'; readonly by: number }
  /** So many days from the day that the text has told of last; by itself it is unknown. */
  | { readonly unit: 'told'; readonly by: number }
  /** A weekday of a week that is so many off. */
  | { readonly unit: 'day-of-week'; readonly day: number; readonly by: number }
  /** Monday is 1; without a turn it is the last such day, the article's own included. */
  | { readonly unit: 'weekday'; readonly day: number; readonly turn?: -1 | 0 | 1 }
  /** From one weekday to a later one. */
  | { readonly unit: 'weekdays'; readonly from: number; readonly to: number; readonly turn?: -1 | 0 | 1 }
  /** A value without a year in the year that is so many off. */
  | { readonly unit: 'in-year'; readonly by: number; readonly value: string }
  /** A value without a year of which is told as of what is still to come. */
  | { readonly unit: 'coming'; readonly value: string }
  /** A value without a year in the last year in which it has begun: quarters and halves are reported afterwards. */
  | { readonly unit: 'begun'; readonly value: string }
  /** A season by its first month. */
  | { readonly unit: 'season'; readonly month: number; readonly turn: -1 | 1 }
  /** A feast: the next one, the last one, or the one that is nearest to the article's date. */
  | { readonly unit: 'feast'; readonly feast: Feast; readonly turn: -1 | 0 | 1 }
  | { readonly unit: 'named-month'; readonly month: number; readonly turn: -1 | 0 | 1 };

const dayLength = 86_400_000;

/** So many days from a day; from an interval before its first or behind its last one. */
export function dayFrom(value: string, by: number): string {
  const [first, last = first] = value.split('/') as [string, string?];
  return new Date(Date.parse(`${by < 0 ? first : last}T00:00:00Z`) + by * dayLength).toISOString().slice(0, 10);
}

/** The value of a counted date, EDTF; weeks are intervals from Monday to Sunday. `unknown` without a full date to count from. */
export function counted(how: Counted, published: string | undefined): string {
  const origin = /^(\d{4})-(\d\d)-(\d\d)$/.exec(published ?? '');
  if (!origin) return 'unknown';
  const [year, month, day] = [Number(origin[1]), Number(origin[2]), Number(origin[3])];
  const time = Date.UTC(year, month - 1, day);
  // Monday is 1, Sunday 7.
  const today = ((new Date(time).getUTCDay() + 6) % 7) + 1;
  const off = (days: number): string => new Date(time + days * dayLength).toISOString().slice(0, 10);
  switch (how.unit) {
    case 'day':
      return off(how.by);
    case 'told':
      return 'unknown';
    case 'weekend':
      return `${off(6 - today + 7 * how.by)}/${off(7 - today + 7 * how.by)}`;
    case 'day-of-week':
      return off(how.day - today + 7 * how.by);
    case 'week':
      return `${off(1 - today + 7 * how.by)}/${off(7 - today + 7 * how.by)}`;
    case 'month': {
      const months = year * 12 + month - 1 + how.by;
      return edtf(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'year':
      return edtf(year + how.by);
    case 'named-month': {
      const apart = how.turn === 0 ? 0 : how.turn < 0 ? (how.month >= month ? -1 : 0) : how.month <= month ? 1 : 0;
      return edtf(year + apart, how.month);
    }
    case 'in-year':
      return existing(inYear(how.value, year + how.by));
    case 'coming':
      return existing(inYear(how.value, Number(how.value.slice(5, 7)) < month - 1 ? year + 1 : year));
    case 'begun':
      return inYear(how.value, Number(how.value.slice(5, 7)) > month ? year - 1 : year);
    case 'season': {
      // The last one is over, the next one has not begun.
      const apart = how.turn < 0 ? (how.month + 2 < month ? 0 : -1) : how.month > month ? 0 : 1;
      return inYear(season(how.month), year + apart);
    }
    case 'feast': {
      const near = [year - 1, year, year + 1].map((one) => feastDay(how.feast, one)).filter((one) => (how.turn === 0 ? true : how.turn > 0 ? one >= published! : one <= published!));
      return near.reduce((best, one) => (Math.abs(Date.parse(one) - time) < Math.abs(Date.parse(best) - time) ? one : best));
    }
    case 'weekdays': {
      const from = counted({ unit: 'weekday', day: how.from, ...(how.turn === undefined ? {} : { turn: how.turn }) }, published);
      const length = (how.to - how.from + 7) % 7;
      return `${from}/${new Date(Date.parse(from) + length * dayLength).toISOString().slice(0, 10)}`;
    }
    case 'weekday':
      if (how.turn === 0) return off(how.day - today);
      if (how.turn === 1) return off((how.day - today + 6) % 7 + 1);
      return off(how.turn === -1 ? -((today - how.day + 6) % 7) - 1 : -((today - how.day + 7) % 7));
  }
}
