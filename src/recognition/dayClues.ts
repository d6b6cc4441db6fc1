import { dates } from './dates';
import { weekdayOf } from './lexicon/moments';
import type { Paragraph } from './paragraph';
import { looksAhead } from './tense';

/** A date of a paragraph as it stands there, before anything is counted. */
export interface NotedDate {
  /** The index of its first token. */
  readonly first: number;
  /** EDTF; without a year `XXXX-05-03`. */
  readonly value: string;
  /** The weekday that stands in it, Monday as 1. */
  readonly weekday?: number;
  /** So many days from the article's day, where it only says that: "gestrigen Montag". */
  readonly by?: number;
  /** Whether it is nothing but a weekday. */
  readonly alone: boolean;
  /** Whether it is told of as still to come. */
  readonly ahead: boolean;
}

/** The dates of a paragraph; asked for by `once`. */
export function notedDates(paragraph: Paragraph): readonly NotedDate[] {
  const { tokens } = paragraph;
  let first = 0;
  return [...dates.paragraph!(paragraph)].map(({ start, end, date = 'unknown', counted }): NotedDate => {
    while (first < tokens.length && tokens[first]!.start < start) first++;
    let weekday: number | undefined;
    for (let at = first; at < tokens.length && tokens[at]!.start < end; at++) weekday ??= weekdayOf(tokens[at]!.key);
    if (counted?.unit === 'weekday') weekday = counted.day;
    return {
      first,
      value: counted?.unit === 'coming' ? counted.value : date,
      ...(weekday === undefined ? {} : { weekday }),
      ...(counted?.unit === 'day' ? { by: counted.by } : {}),
      alone: counted?.unit === 'weekday' && counted.turn !== -1 && counted.turn !== 0,
      ahead: counted?.unit === 'coming' || (counted?.unit === 'weekday' && counted.turn === 1) || (/^\d{4}$/.test(date) && looksAhead(paragraph, first)),
    };
  });
}

/** What the dates of an article say of the day on which it was written. */
export interface DayClues {
  /** The years that are stated, how often, and whether as what is still to come. */
  readonly years: ReadonlyMap<number, { readonly times: number; readonly ahead: boolean }>;
  /** Days that are stated in full. */
  readonly days: readonly string[];
  /** Days without a year, as month and day: those with their weekday, and those told of as past or as still to come. */
  readonly paired: readonly { readonly day: string; readonly weekday: number }[];
  readonly yearless: readonly { readonly day: string; readonly ahead: boolean }[];
  /** Weekdays by themselves, in the order of the text. */
  readonly weekdays: readonly { readonly weekday: number; readonly ahead: boolean }[];
  /** The years in which the article was written by what it says of last year, this year and the next: "Лани, во 2035 година". */
  readonly ownYears: readonly number[];
  /** What weekday the article's own day is by what it says of yesterday, today and tomorrow. */
  readonly own: readonly number[];
}

/** So many dates say enough; a table of a thousand says no more. */
const most = 120;

/** @param paragraphs those of the article, without the page around it */
export function dayClues(paragraphs: readonly Paragraph[]): DayClues {
  const years = new Map<number, { times: number; ahead: boolean }>();
  const clues = { years, days: [] as string[], paired: [] as { day: string; weekday: number }[], yearless: [] as { day: string; ahead: boolean }[], weekdays: [] as { weekday: number; ahead: boolean }[], ownYears: paragraphs.flatMap((paragraph) => paragraph.once(ownYearsIn)).slice(0, most), own: [] as number[] };
  let count = 0;
  for (const paragraph of paragraphs) {
    for (const year of paragraph.once(yearsIn)) if (years.size < most) years.set(year, { times: (years.get(year)?.times ?? 0) + 1, ahead: false });
  }
  const told = new Set<number>();
  for (const paragraph of paragraphs) {
    for (const { value, weekday, by, alone, ahead } of paragraph.once(notedDates)) {
      if (++count > most) return clues;
      const year = /^(?:199|20\d)\d/.exec(value)?.[0];
      if (year !== undefined) {
        const known = years.get(Number(year));
        if (known && (!ahead || !told.has(Number(year)))) years.set(Number(year), { times: known.times, ahead });
        told.add(Number(year));
      }
      if (isDay(value)) clues.days.push(value);
      else if (/^XXXX-\d\d-\d\d/.test(value)) {
        const day = value.slice(5, 10);
        if (weekday !== undefined && value.length === 10) clues.paired.push({ day, weekday });
        clues.yearless.push({ day, ahead });
      } else if (by !== undefined && weekday !== undefined) clues.own.push(((weekday - by + 6) % 7) + 1);
      else if (alone && weekday !== undefined) clues.weekdays.push({ weekday, ahead });
    }
  }
  return clues;
}

/** Numbers that are most likely years, whether a date or a part of a name. */
function yearsIn({ text }: Paragraph): number[] {
  return [...text.matchAll(/(?<!\d)(?:199|20\d)\d(?!\d)/gu)].map(([year]) => Number(year));
}

/** How many years before or behind the article's own a year is that such words stand next to. */
const turnsOfYears: readonly (readonly [number, RegExp])[] = [
  [1, /(?:лани|ланската|минатата|миналата|изминатата|(?:vor|vorige[nms]?\s|vergangene[nms]?\s|letzte[nms]?\s)jahr(?:es)?|(?:last|previous)\syear)(?:\s?[,(–-])?\s(?:во\s|през\s|in\s|im\sjahr\s)?(20\d\d)(?!\d)/giu],
  [1, /(?<!\d)(20\d\d),?\s(?:also\s)?im\s(?:vergangenen|letzten|vorigen)\sjahr(?!\p{L})/giu],
  [0, /(?:годинава|оваа|тази|тазгодишната|heuer|(?:diesem|laufenden)\sjahr|(?:this|current)\syear)(?:\s?[,(–-])?\s(?:во\s|през\s|in\s)?(20\d\d)(?!\d)/giu],
  [-1, /(?:догодина|наредната|идната|следната|следващата|идващата|(?:nächsten|kommenden)\sjahr(?:es)?|next\syear)(?:\s?[,(–-])?\s(?:во\s|през\s|in\s)?(20\d\d)(?!\d)/giu],
];

function ownYearsIn({ text }: Paragraph): number[] {
  return turnsOfYears.flatMap(([by, pattern]) => [...text.matchAll(pattern)].map(([, year]) => Number(year) + by));
}

export function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

const dayLength = 86_400_000;

/** Monday is 1. */
export function weekdayOn(day: string): number {
  return ((new Date(day).getUTCDay() + 6) % 7) + 1;
}

/** How many days the second is behind the first. */
export function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
