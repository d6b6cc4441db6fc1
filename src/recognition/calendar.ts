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
  if (day > daysIn(nearest, month)) return 'unknown';
  return value.replace(unknownYear, String(nearest).padStart(4, '0'));
}
