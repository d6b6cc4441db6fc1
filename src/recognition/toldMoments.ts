import type { Token } from '../text/tokens';
import type { FoundDate } from './foundDate';
import { toldDays } from './lexicon/moments';

/** Numbers that are written as words; higher ones stand in figures. One stands for no number at all as well: "a day later", "ден подоцна". */
const numbers: ReadonlyMap<string, number> = new Map(
  [
    [1, 'a one ein eine einen einem einer еден една един'], [2, 'two zwei два две'], [3, 'three drei три'], [4, 'four vier четири'], [5, 'five fünf пет'], [6, 'six sechs шест'],
    [7, 'seven sieben седум седем'], [8, 'eight acht осум осем'], [9, 'nine neun девет'], [10, 'ten zehn десет'], [12, 'twelve zwölf дванаесет дванайсет дванадесет'],
  ].flatMap(([number, words]) => String(words).split(' ').map((word): [string, number] => [word, Number(number)])),
);

/** How many a number word or a number in figures says, up to 99. */
export function numberOf(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined;
  return token && numbers.get(token.key);
}

type Unit = 'day' | 'week' | 'month' | 'year';

/** Words for stretches of time behind a number. */
const units: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['day', 'day days tag tage tagen ден дена дни дня'],
      ['week', 'week weeks woche wochen недела недели седмица седмици'],
      ['month', 'month months monat monate monaten месец месеци месеца'],
      ['year', 'year years jahr jahre jahren година години'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word): [string, Unit] => [word, unit])),
);

/** What stretch of time a word names. */
export function unitOf(key: string): Unit | undefined {
  return units.get(key);
}

/** What behind a stretch of time says that it counts from a day that the text has told of, and in which direction. */
const behind: ReadonlyMap<string, 1 | -1> = new Map([...'later später danach darauf подоцна потоа по-късно'.split(' ').map((word): [string, 1] => [word, 1]), ...'earlier früher zuvor davor порано претходно по-рано'.split(' ').map((word): [string, -1] => [word, -1])]);

/** Words for a day, or a part of it, that "the following", "the same" and "the previous" stand before. */
const dayWords = /^(?:day|morning|afternoon|evening|night|tag|tages|morgen|vormittag|nachmittag|abend|nacht|ден|утро|претпладне|попладне|вечер|ноќ|следобед|сутрин|вечерта|нощ)$/;

/** German days are nouns. */
const germanDays = /^(?:tag|tages|morgen|vormittag|nachmittag|abend|nacht)$/;

/** Words before a day or a part of it, and how many days off the day told of last that is. */
const turns: ReadonlyMap<string, number> = new Map(
  [
    [0, 'same selben gleichen истиот истата истото същия същата същото'],
    [1, 'following next nächsten folgenden darauffolgenden следниот следната следното наредниот наредното следния следващия следващата другиот другия'],
    [-1, 'previous претходниот претходната предишния предишната предния предната'],
  ].flatMap(([by, words]) => String(words).split(' ').map((word): [string, number] => [word, Number(by)])),
);

const told = (first: number, end: number, by: number): FoundDate => ({ first, end, counted: { unit: 'told', by } });

/** Words with which such a day can begin. */
export const toldOpeners: readonly string[] = [...numbers.keys(), ...turns.keys(), ...'утредента day vor пред преди ден недела седмица'.split(' ')];

/** A day that counts from one that the text has told of: "the following day", "tags darauf", "two days later", "истата вечер". */
export function toldAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const { key } = tokens[at]!;
  const next = tokens[at + 1]?.key ?? '';
  if (toldDays.has(key)) return told(at, at + 1, key.startsWith('vor') ? -1 : 1);
  if (key === 'утредента') return told(at, at + 1, 1);
  if (/^tags?$/.test(key) && /^(?:darauf|danach)$/.test(next)) return told(at, at + 2, 1);
  if (/^tags?$/.test(key) && /^(?:zuvor|davor)$/.test(next)) return told(at, at + 2, -1);
  const by = turns.get(key);
  if (by !== undefined && dayWords.test(next) && (!germanDays.test(next) || tokens[at + 1]!.shape === 'capital')) return told(at, at + 2, by);
  // "the day after", where nothing is said after what.
  if (key === 'day' && /^(?:before|after)$/.test(next) && tokens[at - 1]?.key === 'the' && (!tokens[at + 2] || /^[,.;:)]$/.test(tokens[at + 2]!.text))) return told(at, at + 2, next === 'after' ? 1 : -1);
  return later(tokens, at);
}

/** "two days later", "eine Woche zuvor", "ден подоцна". */
function later(tokens: readonly Token[], at: number): FoundDate | undefined {
  const many = numberOf(tokens[at]);
  const place = many === undefined ? at : at + 1;
  const unit = units.get(tokens[place]?.key ?? '');
  if (unit !== 'day' && unit !== 'week') return undefined;
  const way = behind.get(tokens[place + 1]?.key ?? '');
  if (way === undefined || (many === undefined && numberOf(tokens[at - 1]) !== undefined) || (many === undefined && tokens[at]!.key.charCodeAt(0) < 0x400)) return undefined;
  return told(at, place + 2, way * (many ?? 1) * (unit === 'week' ? 7 : 1));
}

/** "two days ago", "vor drei Jahren", "пред две години", "преди три месеца": from the article's own day. */
export function agoAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const { key } = tokens[at]!;
  const before = /^(?:vor|пред|преди)$/.test(key);
  const from = before ? at + 1 : at;
  const many = numberOf(tokens[from]);
  const unit = many === undefined ? undefined : units.get(tokens[from + 1]?.key ?? '');
  if (many === undefined || many === 0 || !unit) return undefined;
  if (!before && tokens[from + 2]?.key !== 'ago') return undefined;
  // "vor einem Jahr" is about so long ago; "vor zwei Tagen" is told exactly.
  return { first: at, end: before ? from + 2 : from + 3, counted: { unit, by: -many } };
}
