import { dayFrom } from '../../recognition/calendar';
import { notedDates } from '../../recognition/dayClues';
import { futureWords } from '../../recognition/lexicon/moments';
import { ladder } from '../ladder';
import { SharedFacts, type Facts } from '../vocabulary';
import type { Candidate } from './candidate';
import { cuesOf, type Context } from './context';
import { originOf, valueOf } from './assumedDay';
import { eventFacts, shapeOf, toldFacts, valueFacts } from './dateFacts';
import { dateSpans, pairedDates, type SpanEnd } from './dateSpans';
import type { Draft } from './drafts';
import { stemOf } from './kindFeatures';
import { nthDayOf, nthOf } from './nthDay';
import { offsetDaysOf } from './offsetDays';
import { daysWithin, otherReadings, type Reading } from './readings';
import { occurrences, relate, relationFeatures, sentenceCost, type Relation } from './relation';
import { tokensOf, type Placed, type Scene } from './scene';
import { toldIntervals, toldPoints } from './phases';
import { daysBetween, daysOf, isDay, lengthOf } from './spans';

/** Dates further away than so many others are not looked at. */
const nearest = 10;

/** No further than so many mentions before a date the day is looked for from which it counts. */
const furthestTold = 60;

/** Of what dates may mean besides what they are taken for only so many values are looked at. */
const mostReadings = 12;

/** A date that may be that of an event: its features are weighed, its facts asked for by trees. */
export interface DateCandidate extends Candidate<string> {
  readonly facts: Facts;
}

/** What speaks for a date. */
interface Evidence {
  readonly features: readonly string[];
  readonly facts: SharedFacts;
}

const steps = { rank: ladder('rank', [1, 2, 3, 4, 6, 8]), others: ladder('others', [1, 2, 3, 5]) };

/** The dates that may be those of an event of a kind, the article's own among them, and that it has none. */
export function dateCandidates(scene: Scene, draft: Draft, kind: string, all: readonly Relation[], context: Context): DateCandidate[] {
  const { main, nearest: near, gap } = context;
  const origin = originOf(scene.article);
  const published = origin?.value;
  const { sentence, paragraph, first, end } = draft.named[0]!;
  const byValue = new Map<string, Relation[]>();
  for (const relation of all) {
    const date = valueOf(relation.other, origin);
    if (date === undefined || date === 'unknown') continue;
    const others = byValue.get(date);
    if (others) others.push(relation);
    else if (byValue.size < nearest) byValue.set(date, [relation]);
  }
  const future = isAnnounced(scene, draft);
  const ahead = scene.once(opensAhead, scene.article);
  const position = Math.min(5, Math.max(0, sentence - scene.opening));
  const head = draft.head?.stem ?? 'none';
  const capital = paragraph.tokens[first]!.shape !== 'lower';
  const cues = cuesOf(draft);
  const classes = cues.filter((cue) => cue.startsWith('cue'));
  const lasts = daysOf(scene, draft);
  const here = new Set([...byValue].flatMap(([value, relations]) => (relations.some(({ cost }) => cost < sentenceCost) ? value : [])));
  const shared = new SharedFacts(eventFacts(scene, draft, kind, context, here.size, future, lasts?.days));
  const about = (value: string): string[] => {
    const shape = shapeOf(value);
    const when = published === undefined ? 'unknown' : value.slice(0, 10) === published.slice(0, value.length) ? 'same' : value > published ? 'later' : 'earlier';
    const old = published !== undefined && value.slice(0, 4) < String(Number(published.slice(0, 4)) - 1);
    const relation = value === main?.date ? 'main' : value === near?.date ? 'near' : when === 'same' ? 'same' : undefined;
    const off = published === undefined || !isDay(published) || !isDay(value) ? 'unknown' : bucketOf(daysBetween(published, value));
    return [
      `${kind} ${shape}`, `${kind} off ${off}`, `off ${off} ${future}`, `off ${off} ${position}`, `${kind} ${when} ${future}`, `${kind} ${shape} old ${old}`, `${when} ${head}`, `${shape} lasts ${lasts !== undefined}`, `here ${Math.min(2, here.size)} ${here.has(value)}`, `${kind} here ${Math.min(2, here.size)} ${here.has(value)} ${when}`, ...(here.has(value) ? classes.map((cue) => `${kind} here ${cue}`) : []),
      ...(value === main?.date ? [`main ${kind}`, `main ${main.kind} ${kind} ${position}`] : []), ...(value === near?.date ? [`near ${kind} ${gap}`, `near ${near.kind} ${kind} ${gap}`] : []),
      ...(relation ? cues.map((cue) => `${relation} ${cue}`) : []), ...sharedBy(value), ...(origin && origin.how !== 'stated' ? [`${origin.how} ${shape}`, `${origin.how} ${when}`] : []),
    ];
  };
  const sharedBy = (value: string): string[] => {
    const others = context.decided?.on(value) ?? [];
    return others.length === 0 ? [] : [`shared ${Math.min(3, others.length)}`, `${kind} shared`, ...new Set(others.filter((one) => Math.abs(one.sentence - sentence) <= 2).map((one) => `${kind} beside ${one.kind}`))];
  };
  const found = new Map<string, { readonly features: string[]; readonly facts: (string | SharedFacts)[] }>();
  /** `first` is what speaks for a value that nothing spoke for before; `always` for any. */
  const add = (value: string, first: Evidence | undefined, always: readonly string[], ...facts: readonly string[]): void => {
    const known = found.get(value);
    if (known) {
      known.features.push(...always);
      known.facts.push(...facts, ...always);
    } else found.set(value, { features: [...about(value), ...(first?.features ?? []), ...always], facts: [shared, ...valueFacts(value, published, sentence, context), ...(first ? [first.facts] : []), ...facts, ...always] });
  };
  const last = lastTold(byValue, draft);
  const ofTold = new Map<string, Evidence>();
  for (const [rank, [value, relations]] of [...byValue].entries()) {
    const evidence = evidenceOf(relations, rank, value === last);
    ofTold.set(value, evidence);
    add(value, evidence, ['told', `${kind} told`], ...(value === published ? ['published'] : []));
  }
  const unsaid = (value: string, how: string): void => {
    if (!found.has(value)) add(value, undefined, [how, `${kind} ${how}`, `${kind} ${how} ${position}`, `${how} ${head}`, `${how} others ${Math.min(3, byValue.size)}`]);
  };
  if (published !== undefined) unsaid(published, 'unsaid');
  for (const date of [main?.date, near?.date]) if (date !== undefined) unsaid(date, 'of another');
  // "Refugee Convention of 1951", "Operation Terra 2028", "Protocol of May 2032": the date in a name.
  for (const { first: at, value } of paragraph.once(notedDates)) if (at >= first && at < end && /^\d{4}-\d\d/.test(value)) unsaid(value, 'in name');
  for (let at = first; at < end; at++) if (/^(?:19|20)\d\d$/.test(paragraph.tokens[at]!.text)) unsaid(paragraph.tokens[at]!.text, 'in name');
  if (published !== undefined && isDay(published)) unsaid(published.slice(0, 7), 'own month');
  if (published !== undefined) unsaid(published.slice(0, 4), 'own year');
  for (const { relation, value, how } of readings()) add(value, ofTold.get(valueOf(relation.other, origin) ?? '') ?? evidenceOf([relation], byValue.size, false), [how, `${kind} ${how}`, `${how} ${future}`, `${how} ahead ${ahead}`]);
  for (const interval of new Set([...byValue.keys(), main?.date ?? '', near?.date ?? ''])) {
    const of = [...(interval === main?.date ? [' main'] : []), ...(interval === near?.date ? [' near'] : [])];
    for (const { value, how } of daysWithin(interval)) add(value, ofTold.get(interval), [how, `${kind} ${how}`, ...of.map((one) => how + one)]);
  }
  const ends = [...byValue].flatMap(([value, [relation]]): SpanEnd[] => (isDay(value) || /^\d{4}-\d\d$/.test(value) ? [{ value, near: relation!.other.sentence === sentence, relation: relation! }] : []));
  for (const { value, features } of dateSpans(ends, published, lasts?.days, kind, future, classes)) add(value!, nearerEnd(value!), features);
  for (const [value, how] of pairedDates(ends)) if (found.has(value)) add(value, undefined, how);
  const nth = nthDayOf(scene, draft);
  if (nth) {
    const by = [`nth ${nth.where}`, `nth ${nth.day} ${nth.where}`, `${kind} nth ${nth.where}`];
    for (const interval of new Set([...byValue.keys(), main?.date ?? '', near?.date ?? '', ...found.keys()])) {
      const value = nthOf(interval, nth);
      if (value !== undefined) add(value, ofTold.get(interval), [...by, ...(interval === main?.date ? ['nth of main', `nth of main ${nth.where}`] : []), ...(interval === near?.date ? ['nth of near', `nth of near ${nth.where}`] : [])]);
    }
  }
  const offset = offsetDaysOf(scene, draft);
  if (offset !== undefined) {
    for (const [name, date] of [['main', main?.date], ['near', near?.date]] as const) if (date !== undefined && isDay(date.slice(0, 10)) && isDay(date.slice(-10))) add(dayFrom(date, offset), undefined, ['offset', `offset of ${name}`, `${kind} offset`]);
  }
  for (const [value, how] of toldIntervals(scene, draft, lasts)) add(value, nearerEnd(value), ['stated', ...how, ...how.map((one) => `${one} beside ${lasts?.beside}`)]);
  for (const [value, how] of toldPoints(scene, draft)) if (found.has(value)) add(value, undefined, how);
  if (lasts) {
    for (const value of found.keys()) {
      const length = lengthOf(value);
      const fits = length === undefined ? 'no days' : length === lasts.days ? 'as long' : length === 1 ? 'one day' : length < lasts.days ? 'too short' : 'too long';
      add(value, undefined, [`length ${fits}`, `length ${fits} ${lasts.beside}`, `${kind} length ${fits} ${lasts.beside}`]);
    }
  }
  const none = ['none', `${kind} none`, `none here ${Math.min(2, here.size)}`, `${kind} none here ${Math.min(2, here.size)}`, `none ${head}`, `${kind} none capital ${capital}`, `none ${kind} ${position}`, `none near ${stemOf(paragraph.tokens[first - 1]?.key ?? '')}`, `none origin ${origin?.how ?? 'none'}`, ...cues.map((cue) => `none ${cue}`)];
  return [...[...found].map(([value, evidence]): DateCandidate => ({ value, ...evidence })), { value: undefined, features: none, facts: [shared, 'none', `origin ${origin?.how ?? 'none'}`, steps.others(byValue.size)] }];

  /** What the mentions of a date say, the nearest first. */
  function evidenceOf(relations: readonly Relation[], rank: number, isLast: boolean): Evidence {
    const related = relationFeatures(scene, relations[0]!);
    const opens = relations.some(({ other }) => other.sentence - scene.opening <= 1);
    const beside = attached(scene, draft, relations);
    return {
      features: [
        ...related, ...related.slice(0, 2).map((one) => `${kind} ${one}`), ...(related[4] === undefined ? [] : [`${kind} ${related[4]}`]), ...(isLast ? ['last told', `${kind} last told`, `last told ${rank}`, ...classes.map((cue) => `last told ${cue}`)] : []), ...beside,
        `rank ${rank}`, `${kind} times ${Math.min(3, relations.length)}`, `${kind} counted ${relations[0]!.other.mention.counted?.unit ?? 'none'}`, ...(opens ? [`${kind} opens`, `opens ${position}`] : []),
      ],
      facts: new SharedFacts([steps.rank(rank), ...(isLast ? ['last told'] : []), ...beside, ...toldFacts(scene, draft, relations)]),
    };
  }

  /** What else the dates may mean, few of them. */
  function readings(): (Reading & { readonly relation: Relation })[] {
    const seen = new Set<string>();
    return all.flatMap((relation) => otherReadings(relation, valueOf(relation.other, origin), published, toldBefore(scene, relation.other)).flatMap((reading) => {
      const key = `${reading.value} ${reading.how}`;
      if (seen.has(key) || seen.size >= mostReadings) return [];
      seen.add(key);
      return { ...reading, relation };
    }));
  }

  /** What speaks for that end of an interval that is told nearer to the event. */
  function nearerEnd(interval: string): Evidence | undefined {
    const [from, to] = interval.split('/') as [string, string];
    const value = [...byValue.keys()].find((one) => one === from || one === to);
    return value === undefined ? undefined : ofTold.get(value);
  }
}

/** How many days a date is off another one, in few words. */
function bucketOf(days: number): string {
  const far = Math.abs(days);
  const size = far <= 1 ? String(far) : far <= 3 ? '3' : far <= 7 ? '7' : far <= 31 ? '31' : far <= 400 ? '400' : 'more';
  return days < 0 ? `-${size}` : size;
}

/** The day that the text last told of before an event, of which most goes on to tell. */
function lastTold(byValue: ReadonlyMap<string, readonly Relation[]>, draft: Draft): string | undefined {
  const { start } = draft.named[0]!.mention;
  let last: string | undefined;
  let at = -1;
  for (const [value, relations] of byValue) {
    if (!isDay(value)) continue;
    for (const { other } of relations) {
      if (other.mention.start >= start || other.mention.start <= at) continue;
      at = other.mention.start;
      last = value;
    }
  }
  return last;
}

/** The day that the text told of last before a mention. */
function toldBefore(scene: Scene, { mention }: Placed): string | undefined {
  const from = lowerBound(scene.placed.length, (index) => scene.placed[index]!.mention.start >= mention.start);
  for (let at = from - 1; at >= Math.max(0, from - furthestTold); at--) {
    const { date } = scene.placed[at]!.mention;
    if (date !== undefined && isDay(date)) return date;
  }
  return undefined;
}

/** Whether a date stands nearer to another event of its sentence. */
function attached(scene: Scene, draft: Draft, relations: readonly Relation[]): string[] {
  const { near, other, cost } = relations[0]!;
  if (cost >= sentenceCost) {
    const rival = scene.of(other.sentence).some(({ mention }) => mention.type === 'event');
    return [`elsewhere with event ${rival}`];
  }
  const mine = Math.abs(near.first - other.first);
  const nearer = scene.of(other.sentence).some((one) => one.mention.type === 'event' && !draft.named.includes(one) && !draft.again.includes(one) && Math.abs(one.first - other.first) < mine);
  return [`nearer to another ${nearer}`];
}

/** The mentions of a type that are nearest to an event, nearest first. */
export function nearby(scene: Scene, draft: Draft, isOne: (type: string) => boolean, most: number, further: number): Relation[] {
  const list = scene.placed;
  const seen = new Set<number>();
  for (const near of occurrences(draft)) {
    const at = lowerBound(list.length, (index) => list[index]!.mention.start >= near.mention.start);
    for (const step of [-1, 1]) {
      let found = 0;
      for (let one = step < 0 ? at - 1 : at; one >= 0 && one < list.length && found < most && Math.abs(one - at) < further; one += step) {
        if (!isOne(list[one]!.mention.type)) continue;
        seen.add(one);
        found++;
      }
    }
  }
  // What the article opens with is often of all its events.
  for (let at = 0; at < Math.min(list.length, 12); at++) if (isOne(list[at]!.mention.type)) seen.add(at);
  return [...seen].sort((a, b) => a - b).map((at) => relate(draft, list[at]!)).sort((a, b) => a.cost - b.cost);
}

function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** So many sentences tell whether an article is about what is to come. */
const announcement = 5;

/** Whether most of the first sentences of an article look ahead. */
function opensAhead(scene: Scene): boolean {
  let ahead = 0;
  for (let sentence = scene.opening; sentence < scene.opening + announcement; sentence++) {
    const stretch = scene.tokensOf(sentence);
    if (stretch && tokensOf(stretch).some(({ key, kind }) => kind === 'word' && futureWords.has(key))) ahead++;
  }
  return 2 * ahead > announcement;
}

/** Whether the words around an event tell of it as still to come. */
export function isAnnounced(scene: Scene, draft: Draft): boolean {
  const { paragraph, first, end, base, sentence } = draft.named[0]!;
  const { tokens } = paragraph;
  const span = scene.sentences[sentence]!;
  const stop = (at: number): boolean => !tokens[at] || base + tokens[at].start < span.start || base + tokens[at].end > span.end || /^[;()]$/.test(tokens[at].text);
  for (let at = first - 1; at > first - 25 && !stop(at); at--) if (futureWords.has(tokens[at]!.key)) return true;
  for (let at = end; at < end + 20 && !stop(at); at++) if (futureWords.has(tokens[at]!.key)) return true;
  return false;
}
