import { completed, counted, daysIn, edtf, pad } from './calendar';

/**
 * A date as people type it who know what it counts from: `6` or `6.` for the sixth nearest to the article's date, `6.5.`
 * for the sixth of May of the year that is near, `6.5.31`, and `+1` or `-7` for days off; `undefined` for anything else.
 *
 * @param published what it counts from: a day, a month or a year in EDTF
 */
export function shortDate(typed: string, published: string | undefined): string | undefined {
  const off = /^([+-]\d{1,3})$/.exec(typed);
  if (off) return known(counted({ unit: 'day', by: Number(off[1]) }, published));
  if (!/^\d{1,2}(?:\.\d{1,2}(?:\.(?:\d\d|\d{4}))?)?\.?$/.test(typed)) return undefined;
  const [day, month, year] = typed.split('.').filter((part) => part !== '').map(Number) as [number, number?, number?];
  if (month === undefined) return nearest(day, published);
  if (year !== undefined) return existing(year < 100 ? 2000 + year : year, month, day);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const value = known(completed(`XXXX-${pad(month)}-${pad(day)}`, published));
  return value && existing(Number(value.slice(0, 4)), month, day);
}

/** The day of a month that is nearest to a day. */
function nearest(day: number, published: string | undefined): string | undefined {
  const time = Date.parse(/^\d{4}-\d\d-\d\d$/.exec(published ?? '')?.[0] ?? '');
  if (Number.isNaN(time)) return undefined;
  const [year, month] = published!.split('-').map(Number) as [number, number];
  const days = [-1, 0, 1].flatMap((by) => {
    const months = year * 12 + month - 1 + by;
    return existing(Math.floor(months / 12), (months % 12) + 1, day) ?? [];
  });
  return days.sort((a, b) => Math.abs(Date.parse(a) - time) - Math.abs(Date.parse(b) - time))[0];
}

function existing(year: number, month: number, day: number): string | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? edtf(year, month, day) : undefined;
}

function known(value: string): string | undefined {
  return value === 'unknown' ? undefined : value;
}
