import { suggest } from '../../src/cast/suggest';

/** The dates that are suggested in a text of Tuesday, 6 May 2031: the words and the value of each. */
export function datesIn(text: string, published = '2031-05-06'): [string, string | undefined][] {
  return suggest(text, { published }).mentions.filter(({ type }) => type === 'date').map(({ start, end, date }) => [text.slice(start, end), date]);
}
