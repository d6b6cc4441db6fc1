/** Marks of doubt and approximation. */
const mark = '[?~%]?';

const date = new RegExp(`^${mark}(?:Y-?(?:\\d{5,}|\\d+E\\d{1,3})|(-?[\\dX]{4}))(?:S\\d{1,9})?${mark}(?:-${mark}([\\dX]{2})${mark}(?:-${mark}([\\dX]{2})${mark})?)?$`);

const time = /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** Seasons, quarters, quadrimesters and semestrals stand where months do. */
const seasons = Array.from({ length: 21 }, (_, index) => 21 + index);
const months = Array.from({ length: 12 }, (_, index) => 1 + index);

/**
 * Whether a string is a date of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2): a day, month,
 * season or year, with digits left open, marks of doubt, as an interval, or a set; and such a day exists.
 */
export function isEdtf(value: string): boolean {
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(value);
  if (set) return (set[1] ?? set[2]!).split(',').map((part) => part.trim()).every(isSetPart);
  const parts = value.split('/');
  if (parts.length === 1) return isDate(value);
  return parts.length === 2 && parts.some((part) => part !== '' && part !== '..') && parts.every((part) => part === '' || part === '..' || isDate(part));
}

function isSetPart(part: string): boolean {
  const ends = part.split('..');
  return ends.length <= 2 && ends.some((end) => end !== '') && ends.every((end) => (end === '' && ends.length === 2) || isDate(end));
}

function isDate(value: string): boolean {
  const moment = time.exec(value);
  if (moment) return isDay(moment[1]!, moment[2]!, moment[3]!);
  const found = date.exec(value);
  if (!found) return false;
  const [, year, month, day] = found;
  // Long and exponential years have no months.
  if (month === undefined) return true;
  if (year === undefined) return false;
  return day === undefined ? [...months, ...seasons].some((number) => fits(month, number)) : isDay(year, month, day);
}

/** Whether some day has these digits. */
function isDay(year: string, month: string, day: string): boolean {
  return months.some((number) => fits(month, number) && Array.from({ length: daysIn(year, number) }, (_, index) => index + 1).some((other) => fits(day, other)));
}

function fits(pattern: string, number: number): boolean {
  const digits = String(number).padStart(2, '0');
  return [...pattern].every((digit, index) => digit === 'X' || digit === digits[index]);
}

/** A year of which digits are left open may be a leap year. */
function daysIn(year: string, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const number = Number(year);
  const leap = Number.isNaN(number) || (number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0));
  return leap ? 29 : 28;
}
