import { completed, dayFrom, inYear } from '../../recognition/calendar';
import { notedDates, type NotedDate } from '../../recognition/dayClues';
import type { Relation } from './relation';
import type { Placed } from './scene';
import { daysBetween, firstDay, isDay } from './spans';

/** What a mention of a date may mean as well, and how that is read. */
export interface Reading {
  readonly value: string;
  readonly how: string;
}

/** Years are off by more only where they are stated. */
const furthest = 330;

/** The date as it stands in the text, before anything is counted. */
export function notedAt({ paragraph, first }: Placed): NotedDate | undefined {
  return paragraph.once(notedDates).find((one) => one.first === first);
}

/**
 * What a date may mean besides what it is taken for: the same day in the year before or after, the weekday of the week
 * before or after, the year of a season or month, a day that counts from the one told of before.
 *
 * @param date what it is taken for, EDTF
 * @param told the day that the text told of last before it
 */
export function otherReadings({ other }: Relation, date: string | undefined, published: string | undefined, told: string | undefined): Reading[] {
  const { counted: how } = other.mention;
  const readings: Reading[] = [];
  const noted = notedAt(other);
  const raw = noted?.value ?? '';
  if (date !== undefined && date !== 'unknown' && published !== undefined) {
    if (/^XXXX-\d\d/.test(raw)) {
      for (const by of [firstDay(date) > published ? -1 : 1]) {
        const value = completed(inYear(raw, Number(date.slice(0, 4)) + by), published);
        if (value !== 'unknown' && Math.abs(daysBetween(published, firstDay(value))) < furthest) readings.push({ value, how: by < 0 ? 'year before' : 'year after' });
      }
    }
    if ((how?.unit === 'weekday' || how?.unit === 'weekend' || how?.unit === 'weekdays') && isDay(date.slice(0, 10))) {
      for (const by of [date > published ? -7 : 7]) readings.push({ value: date.split('/').map((day) => dayFrom(day, by)).join('/'), how: by < 0 ? 'week before' : 'week after' });
    }
  }
  if (date !== undefined && /^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/.test(date)) readings.push({ value: date.slice(0, 4), how: 'its year' });
  if (told !== undefined && how?.unit === 'told') readings.push({ value: dayFrom(told, how.by), how: `told ${Math.max(-3, Math.min(3, how.by))}` });
  return readings;
}

/** Longer intervals of days have no day that is told by its number. */
const longestCounted = 14;

/** The days of an interval that are told as its first, second and last. */
export function daysWithin(value: string): Reading[] {
  const [from, to] = value.split('/') as [string, string?];
  if (to === undefined || !isDay(from) || !isDay(to)) return [];
  const length = daysBetween(from, to);
  if (length < 1 || length > longestCounted) return [];
  return [{ value: from, how: 'first of interval' }, { value: to, how: 'last of interval' }, ...(length > 1 ? [{ value: dayFrom(from, 1), how: 'second of interval' }] : [])];
}
