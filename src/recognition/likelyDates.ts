import { counted, daysIn, edtf } from './calendar';

const dayLength = 86_400_000;

/**
 * What a date may be instead of what it was read as, the likeliest first: the same weekday a week later or before, the
 * same month, season or year a year later or before; then the article's day with the days around it, and what else the
 * article states; in the end the month alone, or its end. On the training articles, of 100 dates that were read wrongly with the
 * right date of the article 34 were a week off and 26 a year.
 *
 * @param value what it was read as, EDTF or `unknown`
 * @param published the article's date
 * @param others the values of other dates of the article
 */
export function likelyDates(value: string, published: string | undefined, others: readonly string[]): string[] {
  const off = (days: number): string[] => (isDay(value) ? [moved(value, days)] : []);
  const near = [0, -1, 1].map((by) => counted({ unit: 'day', by }, published));
  const around = value === 'unknown' ? [] : [...off(7), ...off(-7), ...[1, -1].flatMap((by) => yearsOff(value, by))];
  const coarser = isDay(value) ? [value.slice(0, 7)] : /^\d{4}$/.test(value) ? [`${value}-12`, `${value}-01/${value}-06`] : [];
  const all = [...around, ...near, ...byCount(others), ...coarser];
  return [...new Set(all)].filter((date) => date !== value && date !== 'unknown');
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

function moved(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** A value, or both ends of an interval, so many years off; nothing where such a day does not exist. */
function yearsOff(value: string, by: number): string[] {
  const ends = value.split('/').map((end) => {
    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(end);
    if (!parts) return undefined;
    const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part))) as [number, number?, number?];
    return month !== undefined && day !== undefined && day > daysIn(year + by, month) ? undefined : edtf(year + by, month, day);
  });
  return ends.includes(undefined) ? [] : [ends.join('/')];
}

/** Each once, those that are stated most often first. */
function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
