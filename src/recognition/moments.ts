import { monthOf } from '../text/months';
import type { Token } from '../text/tokens';
import type { Counted } from './calendar';
import { dayParts, days, futureWords, habits, partsAlone, stretches, stretchWords, turns, weekdayOf } from './lexicon/moments';
import type { Paragraph } from './paragraph';

/** A date that counts from the article's: the index behind its last token, and how it counts. */
export interface Moment {
  readonly first: number;
  readonly end: number;
  readonly counted: Counted;
}

/** The date relative to the article's that begins at a token: "yesterday", "next Monday", "минатата недела", "am Dienstag". */
export function momentAt(paragraph: Paragraph, at: number): Moment | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  const day = days.get(token.key);
  if (day !== undefined) return dayWord(paragraph, at, day);
  const turn = turns.get(token.key);
  if (turn !== undefined) return turned(tokens, at, turn);
  const stretch = stretchWords.get(token.key);
  if (stretch) return { first: at, end: at + 1, counted: { unit: stretch[0], by: stretch[1] } };
  return weekday(paragraph, at);
}

/** "heute", "the day before yesterday"; a part of the day behind it ("gestern Abend") is none of the date. */
function dayWord(paragraph: Paragraph, at: number, by: number): Moment | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  // "der Morgen", "Guten Morgen"
  if (token.key === 'morgen' && (token.shape !== 'lower' || /^(?:jeden|am|guten|den|der)$/.test(tokens[at - 1]?.key ?? ''))) return undefined;
  const beyond = tokens[at - 1]?.key === (by < 0 ? 'before' : 'after') && tokens[at - 2]?.key === 'day' && by !== 0;
  const first = beyond ? at - 2 : at;
  return { first, end: at + 1, counted: { unit: 'day', by: beyond ? 2 * by : by } };
}

/** "next Monday", "vergangene Woche", "минатиот месец", "this morning", "last May". */
function turned(tokens: readonly Token[], at: number, turn: -1 | 0 | 1): Moment | undefined {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !next.spaced) return undefined;
  const end = at + 2;
  const unit = stretches.get(next.key);
  // "its last week", "the last year of …" count from something else.
  if (turn === -1 && /^(?:the|its|their|his|her)$/.test(tokens[at - 1]?.key ?? '')) return undefined;
  if (unit) return { first: at, end, counted: { unit, by: turn } };
  const named = weekdayOf(next.key);
  if (named !== undefined) return { first: at, end: end, counted: { unit: 'weekday', day: named, turn } };
  if (turn !== 1 && partsAlone.has(next.key) && /^(?:this|last|тази|този)$/.test(tokens[at]!.key)) {
    return turn === 0 || next.key === 'night' ? { first: at, end, counted: { unit: 'day', by: turn } } : undefined;
  }
  const month = next.shape !== 'lower' || next.key.charCodeAt(0) > 0x3ff ? monthOf(next.key) : undefined;
  if (month !== undefined && next.text.length > 2) return { first: at, end, counted: { unit: 'named-month', month, turn } };
  return undefined;
}

const slavicPreposition = /^(?:во|до|од|за|меѓу|на|по|пред|и|в|във|от|за|след|преди|между)$/;

/** A weekday without "next" or "last": the last one in a report, the next one in a clause that looks ahead. */
function weekday(paragraph: Paragraph, at: number): Moment | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  const day = weekdayOf(token.key);
  if (day === undefined) return undefined;
  const before = tokens[at - 1]?.key ?? '';
  if (habits.has(before)) return undefined;
  if (token.key.charCodeAt(0) < 0x400) {
    if (token.shape !== 'capital' || (tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.shape === 'capital' && !dayParts.has(tokens[at + 1]!.key) && paragraph.language === 'en')) return undefined;
  } else if (/^(?:сред|недела)/.test(token.key)) {
    // "среда" is an environment in Bulgarian, "недела" a week in Macedonian.
    if (/^средата?$/.test(token.key) && paragraph.language === 'bg') return undefined;
    if (!/^(?:во|меѓу|до|од)$/.test(before) && !(before === 'и' && weekdayOf(tokens[at - 2]?.key ?? '') !== undefined) && !(before === ',' && tokens[at - 2] && days.has(tokens[at - 2]!.key))) return undefined;
    if (/та$/.test(token.key) && before !== 'во') return undefined;
  } else if (/(?:от|та|а|ка)$/.test(token.key) && !/^(?:сабота|събота)$/.test(token.key) && !slavicPreposition.test(before)) return undefined;
  // "утре, во вторник": the same day twice.
  const same = days.get(tokens[at - (slavicPreposition.test(before) || /^(?:on|am)$/.test(before) ? 3 : 2)]?.key ?? '');
  const comma = tokens[at - (slavicPreposition.test(before) || /^(?:on|am)$/.test(before) ? 2 : 1)]?.text === ',';
  if (same !== undefined && comma) return { first: at, end: at + 1, counted: { unit: 'day', by: same } };
  return { first: at, end: at + 1, counted: { unit: 'weekday', day, ...(looksAhead(paragraph, at) ? { turn: 1 } : {}) } };
}

const clauseWords = new Set('that which who when while after before dass die der das wenn nachdem während дека што која кој кое кои кога откако че която който което които когато след'.split(' '));

/** Whether the clause around a token tells of what is still to come. */
function looksAhead(paragraph: Paragraph, at: number): boolean {
  const { tokens } = paragraph;
  const sentence = paragraph.sentenceAt(tokens[at]!.start);
  const ends = (token: Token | undefined): boolean => !token || token.start < sentence.start || token.end > sentence.end || /^[,;:–—()„“"]$/.test(token.text);
  let first = at;
  while (!ends(tokens[first - 1]) && !clauseWords.has(tokens[first]!.key)) first--;
  let end = at + 1;
  while (!ends(tokens[end]) && !clauseWords.has(tokens[end]!.key)) end++;
  for (let one = first; one < end; one++) if (futureWords.has(tokens[one]!.key)) return true;
  return false;
}
