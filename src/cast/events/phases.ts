import { dayFrom } from '../../recognition/calendar';
import { cueOf } from './cueWords';
import type { Draft } from './drafts';
import { occurrences } from './relation';
import type { Placed, Scene } from './scene';
import { daysBetween, isDay, type Lasting } from './spans';

/** At what point of an event a date is told: as it opens or ends, on its second day, or that it has gone on since then. */
type Phase = 'opening' | 'ending' | 'second' | 'since';

/** A day that is told of as such a point; `said` is false where it is the article's own, of which the sentence says nothing. */
interface Point {
  readonly phase: Phase;
  readonly day: string;
  readonly said: boolean;
}

/** So many tokens on either side of an event are looked at for words that tell of its phase. */
const widest = 15;

const arriving = /^(?:arriv|пристиг|допат|eintraf|eingetroff|angekomm|ankam|ankunft)/;
const since = /^(?:since|seit|од|от)$/;
const second = /^(?:second|zweite[nr]?|вториот|втория|вториот|вториња|вторият)$/;
const dayWord = /^(?:day|tags?|tages|ден|денот|деня|денят)$/;

/** The days on which an event is told to open, to end, or to be under way. */
function pointsOf(scene: Scene, draft: Draft): Point[] {
  const { published } = scene.article;
  const points: Point[] = [];
  const seen = new Set<number>();
  for (const { paragraph, first, end, sentence } of [...occurrences(draft), ...nextOf(scene, draft)]) {
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    const stretch = scene.tokensOf(sentence);
    if (!stretch) continue;
    const { tokens } = paragraph;
    const days = scene.some(sentence).filter(({ mention }) => isDay(mention.date ?? ''));
    let told: { phase: Phase; at: number } | undefined;
    for (let at = Math.max(stretch.first, first - widest); at < Math.min(stretch.end, end + widest); at++) {
      const { key, kind, shape } = tokens[at]!;
      if (kind !== 'word' || shape !== 'lower' || (at >= first && at < end - 1)) continue;
      const cue = cueOf(key);
      const phase = second.test(key) && dayWord.test(tokens[at + 1]?.key ?? '') ? 'second' : cue === 'ending' || cue === 'opening' ? cue : arriving.test(key) ? 'opening' : undefined;
      if (phase && (!told || Math.abs(at - first) < Math.abs(told.at - first))) told = { phase, at };
    }
    for (const one of days) if (since.test(tokens[one.first - 1]?.key ?? '')) points.push({ phase: 'since', day: one.mention.date!, said: true });
    if (!told) continue;
    const { phase, at } = told;
    const nearest = nearestTo(days, at);
    if (nearest) points.push({ phase, day: nearest.mention.date!, said: true });
    else if (published !== undefined && isDay(published)) points.push({ phase, day: published, said: false });
  }
  return points;
}

/** The next sentence, where it names no other event and so goes on about this one: "It began on Monday and ends tomorrow". */
function nextOf(scene: Scene, { named }: Draft): readonly Pick<Placed, 'paragraph' | 'first' | 'end' | 'sentence'>[] {
  const { sentence, base } = named[0]!;
  const next = scene.tokensOf(sentence + 1);
  if (!next || next.base !== base || scene.some(sentence + 1).some(({ mention }) => mention.type === 'event')) return [];
  return [{ paragraph: next.paragraph, first: next.first, end: next.first, sentence: sentence + 1 }];
}

function nearestTo(days: readonly Placed[], at: number): Placed | undefined {
  let best: Placed | undefined;
  for (const one of days) if (!best || Math.abs(one.first - at) < Math.abs(best.first - at)) best = one;
  return best;
}

/** Days that are told as first and last lie no further apart. */
const longest = 60;

/** The days that are told as the opening, the end or the second day of an event, each with how. */
export function toldPoints(scene: Scene, draft: Draft): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { phase, day, said } of pointsOf(scene, draft)) found.set(day, [...(found.get(day) ?? []), `point ${phase}`, `point ${phase} ${said}`]);
  return found;
}

/** The intervals that follow from when an event opens or ends and how long it lasts, each with how. */
export function toldIntervals(scene: Scene, draft: Draft, lasts: Lasting | undefined): Map<string, string[]> {
  const { published } = scene.article;
  const points = pointsOf(scene, draft);
  const found = new Map<string, string[]>();
  const add = (from: string, to: string, how: string): void => {
    if (from < to && daysBetween(from, to) < longest) found.set(`${from}/${to}`, [...(found.get(`${from}/${to}`) ?? []), how]);
  };
  const days = lasts?.days;
  for (const { phase, day, said } of points) {
    const how = `${phase} ${said}`;
    if (phase === 'second') add(dayFrom(day, -1), dayFrom(day, (days ?? 2) - 2), how);
    else if (days !== undefined) {
      if (phase === 'ending') add(dayFrom(day, 1 - days), day, how);
      else add(day, dayFrom(day, days - 1), how);
    }
    if (phase === 'since' && published !== undefined && isDay(published)) add(day, published, 'since until now');
    if (phase === 'opening' && said) for (const other of points) if (other.phase === 'ending') add(day, other.day, `opening and ending ${other.said}`);
  }
  return found;
}
