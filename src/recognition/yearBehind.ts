import type { Token } from '../text/tokens';
import { inYear } from './calendar';
import { stretches, stretchWords, turns } from './lexicon/moments';
import type { FoundDate } from './foundDate';

/** The year that stands behind a date: its number, or how far it is off; `end` is the index behind it. */
export type YearBehind = { readonly end: number } & ({ readonly year: number } | { readonly by: number; readonly named: boolean });

const joints = /^(?:of|von|des|der|im|in|на|од|от|во|през)$/;
const yearWords = /^(?:year|jahres|jahrs|jahr|годината|година)$/;

/** "2031", "of 2031", "des Jahres 2031", "last year", "of this year", "на миналата година", "годинава", "of the year" at a token. */
export function yearBehind(tokens: readonly Token[], from: number): YearBehind | undefined {
  const joined = joints.test(tokens[from]?.key ?? '');
  let at = joined ? from + 1 : from;
  if (joined && tokens[at]?.key === 'the') at++;
  const token = tokens[at];
  if (!token?.spaced) return undefined;
  const year = yearAt(token);
  if (year !== undefined) return { end: at + 1, year };
  if (token.kind !== 'word') return undefined;
  const stretch = stretchWords.get(token.key);
  if (stretch?.[0] === 'year') return { end: at + 1, by: stretch[1], named: true };
  const next = tokens[at + 1];
  // Bulgarian "м. г." and "т. г.": last year and this year.
  if (/^[мт]$/.test(token.key) && next?.text === '.' && tokens[at + 2]?.key === 'г') return { end: at + (tokens[at + 3]?.text === '.' ? 4 : 3), by: token.key === 'м' ? -1 : 0, named: true };
  const turn = turns.get(token.key);
  if (turn !== undefined) return next && stretches.get(next.key) === 'year' ? { end: at + 2, by: turn, named: true } : undefined;
  if (!yearWords.test(token.key) || !joined) return undefined;
  const named = next && yearAt(next);
  return named === undefined ? { end: at + 1, by: 0, named: false } : { end: at + 2, year: named };
}

function yearAt(token: Token): number | undefined {
  const number = token.kind === 'number' && token.text.length === 4 ? Number(token.text) : 0;
  return number >= 1900 && number <= 2099 ? number : undefined;
}

/** A date without a year, completed by the year behind it; without one as it is. */
export function withYear(tokens: readonly Token[], found: FoundDate): FoundDate {
  if (!found.value?.startsWith('XXXX')) return found;
  const whole = yearBehind(tokens, found.end);
  const { first, value } = found;
  // "May of the year" is of some year; "the first months of the year" are of this one.
  if (!whole || ('named' in whole && !whole.named && !value.includes('/'))) return found;
  if ('year' in whole) return { first, end: whole.end, value: inYear(value, whole.year) };
  return { first, end: whole.end, counted: { unit: 'in-year', by: whole.by, value } };
}
