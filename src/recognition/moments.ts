import { monthOf } from '../text/months';
import type { Token } from '../text/tokens';
import type { FoundDate } from './foundDate';
import { dayAdjectives, dayParts, days, habits, partsAlone, stretches, stretchWords, turns, weekdayOf } from './lexicon/moments';
import type { Paragraph } from './paragraph';
import { looksAhead } from './tense';
import { agoAt, toldAt } from './toldMoments';

/** The date relative to the article's that begins at a token: "yesterday", "next Monday", "минатата недела", "am Dienstag". */
export function momentAt(paragraph: Paragraph, at: number): FoundDate | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  if (token.kind === 'number') return toldAt(tokens, at) ?? agoAt(tokens, at);
  if (token.kind !== 'word') return undefined;
  const day = days.get(token.key);
  if (day !== undefined) return dayWord(paragraph, at, day);
  if (stretches.get(token.key) === 'weekend') return weekend(tokens, at);
  const after = toldAt(tokens, at) ?? agoAt(tokens, at);
  if (after) return after;
  const turn = turns.get(token.key);
  if (turn !== undefined) return turned(tokens, at, turn);
  const stretch = stretchWords.get(token.key);
  if (stretch) return { first: at, end: at + 1, counted: { unit: stretch[0], by: stretch[1] } };
  const adjective = dayAdjectives.get(token.key);
  if (adjective !== undefined) return weekdayOf(tokens[at + 1]?.key ?? '') === undefined ? undefined : { first: at, end: at + 2, counted: { unit: 'day', by: adjective } };
  return weekday(paragraph, at);
}

/** "am Wochenende", "over the weekend", "за викендот"; a "weekend house" is none. */
function weekend(tokens: readonly Token[], at: number): FoundDate | undefined {
  const before = tokens[at - 1]?.key ?? '';
  const next = tokens[at + 1];
  if (!/^(?:am|the|за|през|во|zum|vom|seit)$/.test(before) || (before === 'the' && next?.kind === 'word' && !/^(?:and|in|by|when|as|with|that|to)$/.test(next.key))) return undefined;
  return { first: at, end: at + 1, counted: { unit: 'weekend', by: 0 } };
}

/** Whether a part of the day belongs to the word before it: "gestern Abend", "Tuesday evening". In Cyrillic texts it stands by itself. */
function partBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.key.charCodeAt(0) < 0x400 && dayParts.has(next?.key ?? '') && (next!.shape === 'capital' || /^(?:früh|morning|afternoon|evening|night)$/.test(next!.key));
}

/** "heute", "gestern Abend", "the day before yesterday". */
function dayWord(paragraph: Paragraph, at: number, by: number): FoundDate | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  // "der Morgen", "Guten Morgen"
  if (token.key === 'morgen' && (token.shape !== 'lower' || /^(?:jeden|am|guten|den|der)$/.test(tokens[at - 1]?.key ?? ''))) return undefined;
  if (by === 0 && nowadays(tokens, at)) return undefined;
  const beyond = tokens[at - 1]?.key === (by < 0 ? 'before' : 'after') && tokens[at - 2]?.key === 'day' && by !== 0;
  const first = beyond ? at - 2 : at;
  const part = partBehind(tokens, at) && !(by === 1 && token.shape === 'capital') ? 1 : 0;
  return { first, end: at + 1 + part, counted: { unit: 'day', by: beyond ? 2 * by : by } };
}

/** "heute lebt er in Hall", "днес уважаван хирург", "today's smugglers": these days, no day. */
function nowadays(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  const next = tokens[at + 1];
  switch (tokens[at]!.key) {
    case 'heute':
      if (/^(?:lebt|leben|lebe|wohnt|wohnen|arbeitet|heißt|noch)$/.test(before)) return true;
      return (before === ',' && next?.shape === 'lower' && /(?:bt|et|rt|eht|st|hört)$/.test(next.key)) || /^(?:lebt|leben|halten|wohnt|heißt|gilt)$/.test(next?.key ?? '');
    case 'today':
      return /^['’]$/.test(next?.text ?? '') && tokens[at + 2]?.key === 's' && /s$/.test(tokens[at + 3]?.key ?? '');
    case 'днес':
      return before === ',' && next?.shape === 'lower' && !/(?:а|и|е|ха|ва|яха|ха|ат)$/.test(next.key);
    default:
      return false;
  }
}

/** "next Monday", "vergangene Woche", "минатиот месец", "this morning", "last May". */
function turned(tokens: readonly Token[], at: number, turn: -1 | 0 | 1): FoundDate | undefined {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !next.spaced) return undefined;
  const end = at + 2;
  const unit = stretches.get(next.key);
  // "its last week", "the last year of …" count from something else.
  if (turn === -1 && /^(?:the|its|their|his|her)$/.test(tokens[at - 1]?.key ?? '')) return undefined;
  if (unit && !/^последн/.test(tokens[at]!.key)) return { first: at, end, counted: { unit, by: turn } };
  const named = weekdayOf(next.key);
  if (named !== undefined) return { first: at, end: end, counted: { unit: 'weekday', day: named, turn } };
  if (turn !== 1 && partsAlone.has(next.key)) {
    return turn === 0 || /^(?:night|nacht|ноќ|нощ)$/.test(next.key) ? { first: at, end, counted: { unit: 'day', by: turn } } : undefined;
  }
  const month = next.shape !== 'lower' || next.key.charCodeAt(0) > 0x3ff ? monthOf(next.key) : undefined;
  if (month !== undefined && next.text.length > 2) return { first: at, end, counted: { unit: 'named-month', month, turn } };
  return undefined;
}

const slavicPreposition = /^(?:во|до|од|за|меѓу|на|по|пред|и|в|във|от|за|след|преди|между)$/;

/** A weekday without "next" or "last": the last one in a report, the next one in a clause that looks ahead. */
function weekday(paragraph: Paragraph, at: number): FoundDate | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  const day = weekdayOf(token.key);
  if (day === undefined) return undefined;
  const before = tokens[at - 1]?.key ?? '';
  if (habits.has(before)) return undefined;
  // "СРЕДА", "Сряда. На среща в …": at the head of a paragraph it is the day that this is about.
  if (at === 0 && (!tokens[1] || /^[.:|•–]$/.test(tokens[1].text)) && token.shape !== 'lower') return { first: at, end: at + 1, counted: { unit: 'weekday', day, ...(looksAhead(paragraph, at) ? { turn: 1 } : {}) } };
  if (token.key.charCodeAt(0) < 0x400) {
    if (token.shape !== 'capital' || (tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.shape === 'capital' && !dayParts.has(tokens[at + 1]!.key) && paragraph.language === 'en')) return undefined;
  } else if (/^(?:сред|недела)/.test(token.key)) {
    // "среда" is an environment in Bulgarian, "недела" a week in Macedonian.
    if (/^средата?$/.test(token.key) && paragraph.language === 'bg') return undefined;
    if (!/^(?:во|меѓу|до|од)$/.test(before) && !(before === 'и' && weekdayOf(tokens[at - 2]?.key ?? '') !== undefined) && !(before === ',' && tokens[at - 2] && days.has(tokens[at - 2]!.key))) return undefined;
    if (/та$/.test(token.key) && before !== 'во') return undefined;
  } else if (/(?:от|та|а|ка)$/.test(token.key) && !/^(?:сабота|събота)$/.test(token.key) && !slavicPreposition.test(before)) return undefined;
  // "утре, во вторник": the same day twice.
  const range = weekdayRange(tokens, at, day);
  if (range) return { ...range, counted: { unit: 'weekdays', from: day, to: range.to, ...(looksAhead(paragraph, at) ? { turn: 1 } : {}) } };
  const same = days.get(tokens[at - (slavicPreposition.test(before) || /^(?:on|am)$/.test(before) ? 3 : 2)]?.key ?? '');
  const comma = tokens[at - (slavicPreposition.test(before) || /^(?:on|am)$/.test(before) ? 2 : 1)]?.text === ',';
  if (same !== undefined && comma) return { first: at, end: at + 1, counted: { unit: 'day', by: same } };
  const end = partBehind(tokens, at) ? at + 2 : at + 1;
  // "Freitag vergangener Woche"
  const turn = turns.get(tokens[end]?.key ?? '');
  if (turn !== undefined && stretches.get(tokens[end + 1]?.key ?? '') === 'week') return { first: at, end: end + 2, counted: { unit: 'day-of-week', day, by: turn } };
  return { first: at, end, counted: { unit: 'weekday', day, ...(looksAhead(paragraph, at) ? { turn: 1 } : {}) } };
}

/** "вторник до четврток", "Monday to Wednesday" */
function weekdayRange(tokens: readonly Token[], at: number, day: number): { first: number; end: number; to: number } | undefined {
  if (!/^(?:to|through|bis|до|–)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  const to = weekdayOf(tokens[at + 2]?.key ?? '');
  return to === undefined || to === day ? undefined : { first: at, end: at + 3, to };
}
