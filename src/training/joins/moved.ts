import { dayFrom } from '../../recognition/calendar';

/** So many days people meet again later; by hand. */
const days = [12, 25, 60, 60, 150, 372];

/**
 * An EDTF value with its days moved to a later time.
 *
 * @param at which of the distances; any whole number
 * @returns nothing of a value that has no day
 */
export function movedBy(date: string | undefined, at: number): string | undefined {
  if (date === undefined || !/^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(date)) return undefined;
  return date.split('/').map((part) => dayFrom(part, days[at % days.length]!)).join('/');
}
