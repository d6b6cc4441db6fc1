/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly month: number;
  readonly day: number;
}

/**
 * Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Nature, 20 April 1876, p. 487; also
 * Meeus, Astronomical Algorithms, 2nd ed. 1998, chapter 8).
 */
export function westernEaster(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return { month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/**
 * Easter Sunday of the Orthodox churches as a Gregorian date: the Julian algorithm of Meeus (as above, chapter 8) and
 * the distance of the two calendars, which is 13 days from 1900 to 2099 (and 10 in 1582).
 */
export function orthodoxEaster(year: number): CalendarDay {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const days = d + e + 114;
  const apart = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  const date = new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1 + apart));
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
