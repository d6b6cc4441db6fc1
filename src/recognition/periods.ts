import { monthOf } from '../text/months';
import type { Token } from '../text/tokens';
import { pad, season } from './calendar';
import type { FoundDate } from './foundDate';
import { anyHalf, counts, monthsWords, ordinals, sameStretches, sameWords, seasons, seasonsAlone, yearParts } from './lexicon/periods';
import { turns } from './lexicon/moments';
import { withYear, yearBehind } from './yearBehind';

/** The part of a year that begins at a token: a quarter, a half, its first months, a season. */
export function periodAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const token = tokens[at]!;
  return (token.kind === 'number' ? part(tokens, at) : undefined) ?? (token.kind === 'word' ? seasonAt(tokens, at) ?? part(tokens, at) ?? same(tokens, at) : undefined);
}

/** "Q3 2030", "first quarter of 2032", "4. Quartal 2035", "ersten Halbjahr", "първите девет месеца на годината". */
function part(tokens: readonly Token[], at: number): FoundDate | undefined {
  const token = tokens[at]!;
  if (/^q[1-4]$/.test(token.key)) {
    const last = 3 * Number(token.key[1]);
    const whole = yearBehind(tokens, at + 1);
    return whole && 'year' in whole ? { first: at, end: whole.end, value: `${whole.year}-${pad(last - 2)}/${whole.year}-${pad(last)}` } : undefined;
  }
  const number = token.kind === 'number';
  const nth = number ? (token.text.length === 1 ? Number(token.text) : 0) : ordinals.get(token.key) ?? 0;
  if (nth < 1 || nth > 4) return undefined;
  const next = number || token.text === token.text.toUpperCase() ? at + (tokens[at + 1]?.text === '.' ? 2 : 1) : at + 1;
  if (number && next === at + 1) return undefined;
  const unit = tokens[next];
  const count = unit?.kind === 'number' && unit.text.length < 3 ? Number(unit.text) : counts.get(unit?.key ?? '') ?? 0;
  if (count > 1 && count < 12 && nth === 1 && monthsWords.has(tokens[next + 1]?.key ?? '')) {
    const of = { first: at, end: next + 2, value: `XXXX-01/XXXX-${pad(count)}` };
    const whole = withYear(tokens, of);
    return whole === of ? undefined : whole;
  }
  const length = yearParts.get(unit?.key ?? '');
  if (!length || nth * length > 12) return undefined;
  const value = `XXXX-${pad((nth - 1) * length + 1)}/XXXX-${pad(nth * length)}`;
  const of: FoundDate = { first: at, end: next + 1, value };
  const whole = withYear(tokens, of);
  if (whole !== of) return whole;
  return anyHalf.has(unit!.key) ? undefined : { first: at, end: next + 1, counted: { unit: 'begun', value } };
}

/** "same period of 2031", "истиот период лани": of which months stands elsewhere, so that only the year is known. */
function same(tokens: readonly Token[], at: number): FoundDate | undefined {
  if (!sameWords.has(tokens[at]!.key) || !sameStretches.has(tokens[at + 1]?.key ?? '')) return undefined;
  const year = yearBehind(tokens, at + 2);
  if (!year) return undefined;
  return { first: at, end: year.end, ...('year' in year ? { value: String(year.year) } : { counted: { unit: 'year', by: year.by } }) };
}

const joints = /^(?:-|–|—|to|until|till|through|bis|до)$/;

/** "January to June 2030", "јули–септември 2033", "март до мај": months from one to another, under one year. */
export function monthsAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const token = tokens[at]!;
  if (token.key.includes('-')) {
    const [from, to, more] = token.key.split('-').map((part) => (part.length > 2 && (token.shape !== 'lower' || part.charCodeAt(0) > 0x3ff) ? monthOf(part) : undefined));
    if (from === undefined || to === undefined || more !== undefined) return undefined;
    return withYear(tokens, { first: at, end: at + 1, value: `XXXX-${pad(from)}/XXXX-${pad(to)}` });
  }
  if (!joints.test(tokens[at + 1]?.text ?? '')) return undefined;
  const from = named(token);
  const to = from === undefined ? undefined : named(tokens[at + 2]);
  if (from === undefined || to === undefined || from === to || (tokens[at - 1]?.kind === 'number' && tokens[at - 1]!.text.length < 3)) return undefined;
  const next = tokens[at + 3];
  if (next?.kind === 'number' && next.text.length < 3 && token.key.charCodeAt(0) < 0x400) return undefined;
  return withYear(tokens, { first: at, end: at + 3, value: `XXXX-${pad(from)}/XXXX-${pad(to)}` });
}

/** Months in Latin letters are capitalised, and "May" and "Mar" are no names before a dash. */
function named(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word' || (token.shape === 'lower' && token.key.charCodeAt(0) < 0x400) || token.text.length < 3) return undefined;
  return monthOf(token.key);
}

/** Words between which and a season alone only a season of one year stands: "im Herbst", "by autumn", "од есента". */
const beforeSeasons = /^(?:im|in|by|since|until|till|before|after|during|seit|bis|zum|vom|ab|до|от|од|през|во|за|по|пред|на|this|diesen|dieses|diesem|оваа|ова|тази|това)$/;
/** "for the spring", "bis zum Sommer", "für das Frühjahr". */
const articles = /^(?:the|den|dem|das|der)$/;

/** "autumn 2031", "spring of last year", "im Herbst", "this winter", "миналото лято". */
function seasonAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const token = tokens[at]!;
  const turn = turns.get(token.key);
  if (turn !== undefined) {
    const month = seasons.get(tokens[at + 1]?.key ?? '');
    if (month === undefined || tokens[at + 1]!.shape === 'upper') return undefined;
    const found: FoundDate = { first: at, end: at + 2, value: season(month) };
    return turn === 0 ? found : { first: at, end: at + 2, counted: { unit: 'season', month, turn } };
  }
  const month = seasons.get(token.key);
  if (month === undefined || token.shape === 'upper') return undefined;
  const found: FoundDate = { first: at, end: at + 1, value: season(month) };
  const whole = withYear(tokens, found);
  if (whole !== found) return whole;
  if (seasonsAlone.has(token.key)) return found;
  const slavic = token.key.charCodeAt(0) > 0x3ff;
  if (slavic && !/(?:та|то|ва)$/.test(token.key)) return undefined;
  if (!slavic && token.key !== 'winter' && (token.shape === 'capital') !== german.has(token.key)) return undefined;
  const before = tokens[at - 1]?.key ?? '';
  if (beforeSeasons.test(before)) return found;
  return articles.test(before) && /^(?:in|by|since|until|for|before|after|during|zum|bis|vor|nach|für|seit)$/.test(tokens[at - 2]?.key ?? '') ? found : undefined;
}

const german: ReadonlySet<string> = new Set(['frühjahr', 'frühling', 'sommer', 'herbst']);
