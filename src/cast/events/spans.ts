import { numberOf, unitOf } from '../../recognition/toldMoments';
import type { Token } from '../../text/tokens';
import type { Draft } from './drafts';
import type { Placed, Scene } from './scene';

const dayLength = 86_400_000;

/** Beginnings of words that say for how many days: "two-day", "zweitägig", "дводневна", "двудневно". */
const lasting: readonly (readonly [RegExp, number])[] = [
  [/^(?:two-day|2-day|zweitägig|2-tägig|дводневн|двудневн|2-дневн)/, 2],
  [/^(?:three-day|3-day|dreitägig|3-tägig|тридневн|3-дневн)/, 3],
  [/^(?:four-day|4-day|viertägig|4-tägig|четиридневн|4-дневн)/, 4],
  [/^(?:five-day|5-day|fünftägig|5-tägig|петдневн|5-дневн)/, 5],
  [/^(?:six-day|sechstägig|шестдневн)/, 6],
  [/^(?:seven-day|week-long|weeklong|einwöchig|siebentägig|седумдневн|седемдневн|едноседмичн|еднонеделн)/, 7],
  [/^(?:ten-day|zehntägig|десетдневн)/, 10],
  [/^(?:two-week|zweiwöchig|двонеделн|двуседмичн)/, 14],
  [/^(?:three-week|dreiwöchig|тринеделн|триседмичн)/, 21],
  [/^(?:four-week|vierwöchig|четиринеделн|четириседмичн)/, 28],
];

/** Behind such a number of days or weeks it is told when, and not for how long: "two days later". */
const when = /^(?:later|earlier|ago|before|after|später|früher|danach|darauf|zuvor|davor|подоцна|потоа|порано|претходно|по-късно|по-рано|old|alt)$/;
const whenBefore = /^(?:vor|nach|in|binnen|innerhalb|within|after|before|пред|преди|след|до)$/;

/** "Zwei Tage lang", "за два дена", "four weeks of patrols": for how many days a number and a stretch of time say that something goes on. */
function stretchAt(tokens: readonly Token[], at: number): number | undefined {
  const many = numberOf(tokens[at]);
  if (many === undefined || many < 2) return undefined;
  const place = /^(?:working|full|volle[nr]?|работни)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const unit = unitOf(tokens[place]?.key ?? '');
  if ((unit !== 'day' && unit !== 'week') || when.test(tokens[place + 1]?.key ?? '') || whenBefore.test(tokens[at - 1]?.key ?? '')) return undefined;
  return unit === 'week' ? 7 * many : many;
}

/** What has its own length, and says nothing of an event's: "the ten-day rule", "die 30-tägige Frist". */
const ofItself = /^(?:rule|deadline|limit|period|notice|ban|visa|permit|quarantine|detention|regel|frist|sperre|quarantäne|haft|aufenthalt|visum|правило|правилото|рок|рокот|срок|срокът|срока|виза|визата|забрана|забраната|притвор|карантин|карантина)$/;

/** How long an event lasts. */
export interface Lasting {
  readonly days: number;
  /** Whether the word that says so stands at the event's name, and not only in its sentence. */
  readonly beside: boolean;
}

/** So many tokens before a name its attributes stand. */
const attributes = 5;

/** For how many days the words around an event say that it lasts. */
export function daysOf(scene: Scene, { named, again }: Draft): Lasting | undefined {
  let far: Lasting | undefined;
  for (const { sentence, first, end } of [...named.slice(0, 3), ...again.slice(0, 3)]) {
    const stretch = scene.tokensOf(sentence);
    if (!stretch) continue;
    const last = Math.min(stretch.end, stretch.first + 80);
    for (let at = stretch.first; at < last; at++) {
      const { tokens } = stretch.paragraph;
      const days = lasting.find(([pattern]) => pattern.test(tokens[at]!.key))?.[1] ?? stretchAt(tokens, at);
      if (days === undefined || days > longestStretch || ofItself.test(tokens[at + 1]?.key ?? '')) continue;
      if (at >= first - attributes && at < end) return { days, beside: true };
      far ??= { days, beside: false };
    }
  }
  return far ?? behind(scene, named[0]!);
}

/** Longer events are not told by their days. */
const longestStretch = 35;

/** What the next sentence says of it where that names no other event: "The three-day gathering …", "Zwei Tage lang …". */
function behind(scene: Scene, { sentence, paragraph, base }: Placed): Lasting | undefined {
  const stretch = scene.tokensOf(sentence + 1);
  if (!stretch || stretch.base !== base || scene.some(sentence + 1).some(({ mention }) => mention.type === 'event')) return undefined;
  for (let at = stretch.first; at < Math.min(stretch.end, stretch.first + reachBehind); at++) {
    const { key } = paragraph.tokens[at]!;
    const days = lasting.find(([pattern]) => pattern.test(key))?.[1] ?? stretchAt(paragraph.tokens, at);
    if (days !== undefined && days <= longestStretch) return { days, beside: false };
  }
  return undefined;
}

/** So many tokens of the next sentence are looked at. */
const reachBehind = 12;

/** For how many days an EDTF value goes on; none where it names no days. */
export function lengthOf(value: string): number | undefined {
  const [from, to = from] = value.split('/') as [string, string?];
  return isDay(from) && isDay(to) ? daysBetween(from, to) + 1 : undefined;
}

/** How many days lie between two. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

export function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** The first day that an EDTF value may mean, as a text that compares. */
export function firstDay(value: string): string {
  const end = value.indexOf('/');
  const first = end < 0 ? value : value.slice(0, end);
  return first.length === 10 ? first : `${first}-01-01`.slice(0, 10);
}

/** The last day that an EDTF value may mean; of a month its 28th at least. */
export function lastDay(value: string): string {
  const last = value.slice(value.lastIndexOf('/') + 1);
  return last.length === 10 ? last : last.length === 7 ? `${last}-28` : `${last}-12-31`;
}
