import { monthOf } from '../text/months';
import type { Token } from '../text/tokens';
import { edtf, pad } from './calendar';
import type { FoundDate } from './foundDate';
import { stretches, stretchWords, turns } from './lexicon/moments';
import { edges, edgeWords } from './lexicon/periods';
import { withYear } from './yearBehind';

const joints = /^(?:of|на|од|от|des|der)$/;

/**
 * "end of June", "Anfang 2035", "края на годината", "mid-April", "Jahresbeginn". The value is the month or the year that
 * it is the edge of: how far from the edge is left open. Of a year without its number it is the first or last month.
 */
export function edgeAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const token = tokens[at]!;
  const word = edgeWords.get(token.key);
  if (word) return ofStretch(at, at + 1, word[0], word[1], 0);
  const inner = /^(?:early|mid|late)-(.+)$/.exec(token.key);
  if (inner) {
    if (/^(?:19|20)\d\d$/.test(inner[1]!)) return { first: at, end: at + 1, value: inner[1]! };
    const month = monthOf(inner[1]!);
    return month === undefined ? undefined : withYear(tokens, { first: at, end: at + 1, value: `XXXX-${pad(month)}` });
  }
  const edge = edges.get(token.key);
  if (edge === undefined) return undefined;
  let next = at + 1;
  const bare = /^(?:early|mid|late|anfang|mitte|ende)$/.test(token.key);
  if (joints.test(tokens[next]?.key ?? '')) next++;
  else if (tokens[next]?.text === '-') next++;
  else if (!bare) return undefined;
  if (tokens[next]?.key === 'the') next++;
  const of = tokens[next];
  if (!of) return undefined;
  if (of.kind === 'number') {
    const year = of.text.length === 4 ? Number(of.text) : 0;
    // "Anfang der 2020er"
    const behind = tokens[next + 1];
    if (behind && !behind.spaced && behind.kind === 'word' && behind.key !== 'г') return undefined;
    return year >= 1900 && year <= 2099 ? { first: at, end: next + 1, value: edtf(year) } : undefined;
  }
  if (of.kind !== 'word') return undefined;
  const month = of.shape === 'lower' && of.key.charCodeAt(0) < 0x400 ? undefined : monthOf(of.key);
  if (month !== undefined) {
    if (of.text.length < 3 || (tokens[next + 1]?.kind === 'number' && tokens[next + 1]!.text.length < 3)) return undefined;
    return withYear(tokens, { first: at, end: next + 1, value: `XXXX-${pad(month)}` });
  }
  const stretch = stretchWords.get(of.key);
  if (stretch && next > at + 1) return ofStretch(at, next + 1, stretch[0], edge, stretch[1]);
  const turn = turns.get(of.key);
  const unit = stretches.get(tokens[turn === undefined ? next : next + 1]?.key ?? '');
  if (!unit || (next === at + 1 && turn === undefined)) return undefined;
  const end = turn === undefined ? next + 1 : next + 2;
  // "началото на 2031 година" has its number before the word; "года" without an article is any.
  if (turn === undefined && tokens[next]!.key === 'година') return undefined;
  return ofStretch(at, end, unit, edge, turn ?? 0);
}

function ofStretch(first: number, end: number, unit: 'week' | 'weekend' | 'month' | 'year', edge: -1 | 0 | 1, by: number): FoundDate {
  if (unit !== 'year') return { first, end, counted: { unit, by } };
  return { first, end, counted: edge === 0 ? { unit, by } : { unit: 'in-year', by, value: edge < 0 ? 'XXXX-01' : 'XXXX-12' } };
}
