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

const unknownYear = /XXXX/g;

/**
 * A value without a year (`XXXX-05-03`) completed so that it comes as near as possible to the article's date: in
 * January, "28 December" is of the year before. Without a full date to count from it is `unknown`.
 */
export function completed(value: string, published: string | undefined): string {
  if (!value.startsWith('XXXX')) return value;
  const origin = /^(\d{4})(?:-(\d\d))?/.exec(published ?? '');
  if (!origin) return 'unknown';
  const year = Number(origin[1]);
  const month = Number(value.slice(5, 7));
  const apart = month - Number(origin[2] ?? month);
  const nearest = apart > 6 ? year - 1 : apart < -6 ? year + 1 : year;
  const day = Number(value.slice(8, 10));
  if (value.length > 7 && day > daysIn(nearest, month)) return 'unknown';
  return value.replace(unknownYear, String(nearest).padStart(4, '0'));
}

/** A date that counts from the article's: so many days, weeks, months or years off, a weekday, a month by its name. */
export type Counted =
  | { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number }
  /** Monday is 1; without a turn it is the last such day, the article's own included. */
  | { readonly unit: 'weekday'; readonly day: number; readonly turn?: -1 | 0 | 1 }
  | { readonly unit: 'named-month'; readonly month: number; readonly turn: -1 | 0 | 1 };

const dayLength = 86_400_000;

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
    case 'weekday':
      if (how.turn === 0) return off(how.day - today);
      if (how.turn === 1) return off((how.day - today + 6) % 7 + 1);
      return off(how.turn === -1 ? -((today - how.day + 6) % 7) - 1 : -((today - how.day + 7) % 7));
  }
}
