import type { Token } from '../text/tokens';
import { completed } from './calendar';
import { dayClues, daysApart, isDay, notedDates, weekdayOn, type DayClues, type NotedDate } from './dayClues';
import { menuShare } from './furniture';
import { shortLine, small } from './headDates';
import { ownDayWeights } from './lexicon/ownDayWeights';
import { datelineOf } from './datelines';
import type { Paragraph } from './paragraph';
import { copyrightYear, stampedDays } from './stampedDays';

/** One that may be the article's own day; without a value, that it states none. */
export interface OwnDay {
  readonly value: string | undefined;
  readonly features: readonly string[];
}

/** In how many paragraphs from the head, and from the end, it is looked for. */
const reach = { head: 25, end: 3 };

/** A day without a year may be of one so near to a year that is stated. */
const yearsOff = [-1, 0, 1, 2, 3];
const mostYears = 30;

/**
 * The days that an article states near its head or end as those that may be its own, with what speaks for each: how it
 * stands there, and how weekdays and other dates of the article fit it. A day without a year may be of several.
 *
 * @param ruled the day that each rule takes, by its name
 */
export function ownDays(paragraphs: readonly Paragraph[], furniture: readonly boolean[], ruled: ReadonlyMap<string, string>): OwnDay[] {
  const clues = dayClues(paragraphs.filter((_, at) => !furniture[at]));
  const copyright = paragraphs.map((paragraph) => paragraph.once(copyrightYear)).filter((year) => year !== undefined).at(-1);
  const found = new Map<string, Set<string>>();
  const pages = new Set<string>();
  const elsewhere = new Set<string>();
  let order = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at >= reach.head && at < paragraphs.length - reach.end) continue;
    const { text } = paragraph;
    const dates = paragraph.once(notedDates);
    const stamps = paragraph.once(stampedDays).filter(({ value }) => !dates.some((one) => one.value === value));
    for (const noted of [...dates, ...stamps.map((stamp): NotedDate => ({ ...stamp, alone: false, ahead: false }))]) {
      if (!/^(?:XXXX|199\d|2\d{3})-\d\d-\d\d$/.test(noted.value)) continue;
      if (inProse(paragraph, noted)) continue;
      const features = placeFeatures(paragraphs, furniture, at, noted);
      features.push(`order ${Math.min(4, order++)}`, ...(stamps.some(({ value }) => value === noted.value) ? ['stamp'] : []));
      const all = found.get(noted.value) ?? new Set();
      for (const one of features) all.add(one);
      found.set(noted.value, all);
      if (text.length <= shortLine && besideMenu(paragraphs, at)) {
        if (!elsewhere.has(noted.value)) pages.add(noted.value);
      } else {
        elsewhere.add(noted.value);
        pages.delete(noted.value);
      }
    }
  }
  const rules = new Map<string, string[]>();
  for (const [rule, value] of ruled) rules.set(value, [...(rules.get(value) ?? []), `rule ${rule}`]);
  const candidates: OwnDay[] = [];
  for (const [value, features] of found) {
    const whole = isDay(value);
    const own = [...features, ...(rules.get(value) ?? []), ...(whole ? ['whole'] : ['without year'])];
    for (const day of whole ? [value] : inYears(value, clues, copyright)) {
      const told = clueFeatures(day, whole, clues);
      if (copyright !== undefined) told.push(`copyright ${Math.max(-1, Math.min(1, Number(day.slice(0, 4)) - copyright))} ${whole}`);
      // The day on which a page was fetched stands among its menus as well.
      if (pages.has(value) && ![...own, ...told].some((feature) => supporting.has(feature))) continue;
      candidates.push({ value: day, features: [...own, ...told] });
    }
  }
  const whole = [...found.keys()].filter(isDay).length;
  const dateline = paragraphs.slice(0, reach.head).some((paragraph) => paragraph.once(datelineOf)?.date !== undefined);
  candidates.push({ value: undefined, features: ['none', `none dateline ${dateline}`, `none whole ${Math.min(3, whole)}`, `none without year ${Math.min(3, found.size - whole)}`, `none rules ${Math.min(2, ruled.size)}`, ...[...ruled.keys()].map((rule) => `none ${rule}`)] });
  return candidates;
}

/** What speaks for a day by what the article tells of, or the word before it. */
const supporting: ReadonlySet<string> = new Set(['label published', 'label date', 'first weekday 0', 'first weekday 1', 'own weekday true', 'implied year true', 'paired true', 'told day 0', 'told day 1', 'told day week', 'whole day 0', 'whole day 1', 'whole day week', 'coming day soon']);

function inYears(value: string, { years }: DayClues, copyright: number | undefined): string[] {
  const near = new Set([...years.keys()].flatMap((year) => yearsOff.map((by) => year + by)));
  if (copyright !== undefined) near.add(copyright);
  return [...near].sort((a, b) => a - b).slice(-mostYears).flatMap((year) => {
    const day = completed(value, String(year));
    return day === 'unknown' ? [] : [day];
  });
}

/** Whether a line is a menu, or stands next to one: at least a third of its words are those of menus. */
function besideMenu(paragraphs: readonly Paragraph[], at: number): boolean {
  return [at - 1, at, at + 1].some((near) => paragraphs[near] !== undefined && paragraphs[near].once(menuShare) >= 1 / 3);
}

/** A line in brackets: "(drawn up on 2 April 2032)". */
const bracketed = /^\([^()]{1,60}\)\s*$/u;

/** A day within a sentence, which is that of what the sentence tells: words of it stand before the day, and not in brackets. */
function inProse(paragraph: Paragraph, { first }: NotedDate): boolean {
  const { text, tokens } = paragraph;
  if (bracketed.test(text) || !/[.!?…]["“”»)]*\s*$/u.test(text.replace(/\d\s?(?:г|год)\.\s*$/u, ''))) return false;
  for (let at = first - 1; at >= 0 && !/^[(/|·•.]$/.test(tokens[at]!.text); at--) {
    const { kind, shape, key } = tokens[at]!;
    if (kind === 'word' && shape === 'lower' && !small.test(key)) return true;
  }
  return false;
}

/** How a date stands in its paragraph, and that in the article. */
function placeFeatures(paragraphs: readonly Paragraph[], furniture: readonly boolean[], at: number, { first, value, weekday, ahead }: NotedDate): string[] {
  const paragraph = paragraphs[at]!;
  const { text, tokens } = paragraph;
  const behind = paragraphs.length - 1 - at;
  const place = at < 2 ? `head ${at}` : behind < 2 ? `end ${behind}` : at < 5 ? 'head 2' : at < 12 ? 'head 5' : 'head 12';
  const length = text.length <= 30 ? 30 : text.length <= 80 ? 80 : text.length <= 160 ? 160 : text.length <= 400 ? 400 : 1000;
  const strokes = /[|·•]/.test(text);
  const time = /(?<!\d)\d{1,2}[:.]\d\d(?!\d)(?!\.\d)/.test(text.slice(tokens[first]!.end));
  const before = tokens[first - 1];
  const sentence = first < 12 ? 'opens' : 'inside';
  const page = furniture[at]!;
  return [
    `${place} ${length}`, `${place} page ${page}`, `line ${length} strokes ${strokes}`, `line ${length} time ${time}`, `before ${before?.key ?? 'nothing'}`,
    `weekday ${weekday !== undefined} ${length}`, `${sentence} ${length}`, ...(page ? ['page', `page ${length}`] : []), ...(ahead ? ['ahead'] : []), ...(paragraph.once(datelineOf)?.date === value ? ['dateline', `dateline whole ${isDay(value)}`] : []),
    `token ${Math.min(6, first)} ${length > 160}`, ...labelsOf(tokens.slice(Math.max(0, first - 4), first)),
  ];
}

/** Words that say what a day is that stands behind them: the article's, or one of the page. */
const labels: readonly (readonly [string, RegExp])[] = [
  ['published', /^(?:published|posted|issued|released|dated|sent|veröffentlicht|erschienen|ausgabe|objavljeno|објавено|публикувано|публикувана|издадено|изпратено|испратено)$/],
  ['date', /^(?:date|datum|датум|дата)$/],
  ['updated', /^(?:updated|modified|version|stand|aktualisiert|geändert|ажурирано|актуализирано|актуализирана|обновена|обновено|обновен|верзија|версия|состојба)$/],
  ['printed', /^(?:printed|retrieved|accessed|downloaded|print|druckdatum|abgerufen|gedruckt|heruntergeladen|испечатено|печатено|отпечатано|разпечатано|преземено|принтирано)$/],
];

function labelsOf(before: readonly Token[]): string[] {
  const found = labels.filter(([, words]) => before.some(({ key }) => words.test(key))).map(([name]) => `label ${name}`);
  return found.length > 0 ? ['label', ...found] : [];
}

/** How what the article says of other days fits a day. */
function clueFeatures(day: string, whole: boolean, clues: DayClues): string[] {
  const features = new Set<string>();
  const kind = whole ? 'whole' : 'without year';
  const on = weekdayOn(day);
  const year = Number(day.slice(0, 4));
  const said = clues.years.get(year);
  features.add(`${kind} year ${Math.min(3, said?.times ?? 0)}`);
  features.add(`${kind} next year ${clues.years.has(year + 1)} last year ${clues.years.has(year - 1)} this ${said !== undefined}`);
  const stated = [...clues.years];
  const last = Math.max(0, ...stated.filter(([, { ahead }]) => !ahead).map(([one]) => one));
  const latest = Math.max(0, ...stated.map(([one]) => one));
  features.add(`${kind} since last ${Math.max(-3, Math.min(4, year - last))}`);
  features.add(`${kind} since latest ${Math.max(-3, Math.min(4, year - latest))} ${stated.length === 1}`);
  features.add(`${kind} later years ${Math.min(2, stated.filter(([one]) => one > year + 1).length)}`);
  if (stated.some(([one, { ahead }]) => one < year && ahead)) features.add(`${kind} coming year is over`);
  if (stated.some(([one, { ahead }]) => one > year && !ahead)) features.add(`${kind} later year is told`);
  if (stated.length > 0 && stated.every(([one]) => one < year - 1)) features.add(`${kind} years long ago`);
  for (const [at, { weekday, ahead }] of clues.weekdays.slice(0, 5).entries()) features.add(ahead ? `coming weekday ${(weekday - on + 7) % 7}` : `${at === 0 ? 'first' : 'other'} weekday ${(on - weekday + 7) % 7}`);
  for (const one of clues.ownYears) features.add(`implied year ${one === year}`);
  for (const weekday of clues.own) features.add(`own weekday ${weekday === on}`);
  for (const { day: other, weekday } of clues.paired.slice(0, 6)) features.add(`paired ${weekdayOn(near(other, day)) === weekday}`);
  for (const { day: other, ahead } of clues.yearless.slice(0, 12)) if (!day.endsWith(other)) features.add(`${ahead ? 'coming' : 'told'} day ${bucket(daysApart(near(other, day), day))}`);
  for (const other of clues.days.slice(0, 12)) if (other !== day) features.add(`${kind} day ${bucket(daysApart(other, day))}`);
  return [...features];
}

/** A month and day in the year in which it is nearest to a day. */
function near(monthAndDay: string, day: string): string {
  return completed(`XXXX-${monthAndDay}`, day) === 'unknown' ? day : completed(`XXXX-${monthAndDay}`, day);
}

function bucket(days: number): string {
  return days < -200 ? 'far ahead' : days < -40 ? 'ahead' : days < 0 ? 'soon' : days <= 1 ? String(days) : days <= 7 ? 'week' : days <= 40 ? 'month' : days <= 400 ? 'year' : 'long ago';
}

/** So likely a day must be: against that the article states none, and against all other days. Without one its dates stay open, with a wrong one all that count from it are wrong. */
const sureEnough = { day: 0.35, amongDays: 0.6 };

/** The day that most speaks for, where it is sure enough. */
export function likeliest(candidates: readonly OwnDay[], weights: ReadonlyMap<string, number> = ownDayWeights): string | undefined {
  const scores = candidates.map(({ features }) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
  const days = scores.filter((_, at) => candidates[at]!.value !== undefined);
  const most = Math.max(...days);
  const share = (all: readonly number[]): number => 1 / all.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return days.length > 0 && share(scores) >= sureEnough.day && share(days) >= sureEnough.amongDays ? candidates[scores.indexOf(most)]!.value : undefined;
}
