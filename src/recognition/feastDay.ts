import { orthodoxEaster, westernEaster } from './easter';
import type { Feast } from './lexicon/feasts';

/** The day of a feast in a year, EDTF. */
export function feastDay(feast: Feast, year: number): string {
  const on = (month: number, day: number): string => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  if ('easter' in feast) {
    const easter = feast.easter === 'western' ? westernEaster(year) : orthodoxEaster(year);
    return on(easter.month, easter.day + feast.off);
  }
  if ('day' in feast) return on(feast.month, feast.day);
  // Sunday is 0 for Date, 7 here.
  const first = new Date(Date.UTC(year, feast.month - 1, 1)).getUTCDay() || 7;
  return on(feast.month, 1 + ((feast.weekday - first + 7) % 7) + 7 * (feast.nth - 1));
}
