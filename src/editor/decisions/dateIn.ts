import { isEdtf } from '../../annotations/edtf';
import { suggest } from '../../cast/suggest';
import { shortDate } from '../../recognition/shortDate';
import type { ArticleSession } from '../store/session';

/** Longer dates are none. */
const longestDate = 100;

/** The value of a date as a person types it, in EDTF, in figures (`6.5.`) or in words; `undefined` for what is none. */
export function dateIn(session: ArticleSession, typed: string): string | undefined {
  const value = typed.trim();
  if (value === '' || isEdtf(value)) return value;
  if (value.length > longestDate) return undefined;
  const published = session.annotations.published ?? session.suggestions.published;
  const short = shortDate(value, published ?? yearOf(session.text));
  if (short !== undefined) return short;
  const { mentions } = suggest(value, published === undefined ? {} : { published });
  return mentions.find((mention) => mention.date !== undefined && mention.date !== 'unknown')?.date;
}

/** The year that an article states most often: without a date of its own, what is typed without a year is most likely of that one. */
function yearOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [year] of text.matchAll(/(?<!\d)(?:19|2\d)\d\d(?!\d)/gu)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
