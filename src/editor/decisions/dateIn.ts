import { isEdtf } from '../../annotations/edtf';
import { suggest } from '../../cast/suggest';
import { shortDate } from '../../recognition/shortDate';
import { mostStatedYear } from '../../recognition/statedDays';
import type { ArticleSession } from '../store/session';

/** Longer dates are none. */
const longestDate = 100;

/** The value of a date as a person types it, in EDTF, in figures (`6.5.`) or in words; `undefined` for what is none. */
export function dateIn(session: ArticleSession, typed: string): string | undefined {
  const value = typed.trim();
  if (value === '' || isEdtf(value)) return value;
  if (value.length > longestDate) return undefined;
  const published = session.annotations.published ?? session.suggestions.published;
  const short = shortDate(value, published ?? mostStatedYear(session.text));
  if (short !== undefined) return short;
  const { mentions } = suggest(value, published === undefined ? {} : { published });
  return mentions.find((mention) => mention.date !== undefined && mention.date !== 'unknown')?.date;
}
