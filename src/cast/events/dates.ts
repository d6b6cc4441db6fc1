import { futureWords } from '../../recognition/lexicon/moments';
import type { Candidate } from './candidate';
import { cuesOf, type Context } from './context';
import { dateSpans, type SpanEnd } from './dateSpans';
import type { Draft } from './drafts';
import { knownYear } from './knownEvents';
import { stemOf } from './kindFeatures';
import { occurrences, relate, relationFeatures, sentenceCost, type Relation } from './relation';
import type { Scene } from './scene';
import { daysBetween, daysOf, isDay } from './spans';

/** Dates further away than so many others are not looked at. */
const nearest = 10;

/** The dates that may be those of an event of a kind, the article's own among them, and that it has none. */
export function dateCandidates(scene: Scene, draft: Draft, kind: string, all: readonly Relation[], { main, nearest: near, gap }: Context): Candidate<string>[] {
  const { published } = scene.article;
  const { sentence, paragraph, first, end } = draft.named[0]!;
  const byValue = new Map<string, Relation[]>();
  for (const relation of all) {
    const { date } = relation.other.mention;
    if (date === undefined || date === 'unknown') continue;
    const others = byValue.get(date);
    if (others) others.push(relation);
    else if (byValue.size < nearest) byValue.set(date, [relation]);
  }
  const future = isAnnounced(scene, draft);
  const position = Math.min(5, Math.max(0, sentence - scene.opening));
  const head = draft.head?.stem ?? 'none';
  const capital = paragraph.tokens[first]!.shape !== 'lower';
  const cues = cuesOf(draft);
  const lasts = daysOf(scene, draft);
  const here = new Set(all.flatMap(({ cost, other }) => (cost < sentenceCost && other.mention.date !== undefined ? other.mention.date : [])));
  const about = (value: string): string[] => {
    const shape = value.includes('/') ? 'interval' : value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
    const when = published === undefined ? 'unknown' : value.slice(0, 10) === published.slice(0, value.length) ? 'same' : value > published ? 'later' : 'earlier';
    const old = published !== undefined && value.slice(0, 4) < String(Number(published.slice(0, 4)) - 1);
    const relation = value === main?.date ? 'main' : value === near?.date ? 'near' : when === 'same' ? 'same' : undefined;
    const off = published === undefined || !isDay(published) || !isDay(value) ? 'unknown' : bucketOf(daysBetween(published, value));
    return [
      `${kind} ${shape}`, `${kind} off ${off}`, `off ${off} ${future}`, `off ${off} ${position}`, `${kind} ${when} ${future}`, `${kind} ${shape} old ${old}`, `${when} ${head}`, `${shape} lasts ${lasts !== undefined}`, `here ${Math.min(2, here.size)} ${here.has(value)}`, `${kind} here ${Math.min(2, here.size)} ${here.has(value)} ${when}`, ...(here.has(value) ? cues.filter((cue) => cue.startsWith('cue')).map((cue) => `${kind} here ${cue}`) : []),
      ...(value === main?.date ? [`main ${kind}`, `main ${main.kind} ${kind} ${position}`] : []), ...(value === near?.date ? [`near ${kind} ${gap}`, `near ${near.kind} ${kind} ${gap}`] : []),
      ...(relation ? cues.map((cue) => `${relation} ${cue}`) : []),
    ];
  };
  const candidates: Candidate<string>[] = [];
  const told = lastTold(all, draft);
  let rank = 0;
  for (const [value, relations] of byValue) {
    const related = relationFeatures(scene, relations[0]!);
    const { mention } = relations[0]!.other;
    const opens = relations.some(({ other }) => other.sentence - scene.opening <= 1);
    candidates.push({
      value,
      features: [
        ...about(value), ...related, ...related.slice(0, 2).map((one) => `${kind} ${one}`), ...(related[4] === undefined ? [] : [`${kind} ${related[4]}`]),
        ...(value === told ? ['last told', `${kind} last told`, `last told ${rank}`, ...cues.filter((cue) => cue.startsWith('cue')).map((cue) => `last told ${cue}`)] : []), ...attached(scene, draft, relations),
        `rank ${rank++}`, `${kind} times ${Math.min(3, relations.length)}`, `${kind} counted ${mention.counted?.unit ?? 'none'}`, ...(opens ? [`${kind} opens`, `opens ${position}`] : []),
        ...(value === published ? [`${kind} published`] : []),
      ],
    });
  }
  const unsaid = (value: string, how: string): void => {
    if (candidates.some((one) => one.value === value)) return;
    candidates.push({ value, features: [...about(value), how, `${kind} ${how}`, `${kind} ${how} ${position}`, `${how} ${head}`, `${how} others ${Math.min(3, byValue.size)}`] });
  };
  if (published !== undefined) unsaid(published, 'unsaid');
  for (const { date } of [main ?? {}, near ?? {}] as { date?: string }[]) if (date !== undefined) unsaid(date, 'of another');
  // "Refugee Convention of 1951", "Operation Terra 2028": the year in a name.
  for (let at = first; at < end; at++) if (/^(?:19|20)\d\d$/.test(paragraph.tokens[at]!.text)) unsaid(paragraph.tokens[at]!.text, 'in name');
  const year = knownYear({ paragraph, base: draft.named[0]!.base, first: Math.max(0, first - 1), end: Math.min(paragraph.tokens.length, end + 4), sentence });
  if (year !== undefined) unsaid(year, 'known');
  const days = [...byValue].flatMap(([value, [relation]]): SpanEnd[] => (isDay(value) || /^\d{4}-\d\d$/.test(value) ? [{ value, near: relation!.other.sentence === sentence, relation: relation! }] : []));
  candidates.push(...dateSpans(days, published, lasts, kind, future, cues.filter((cue) => cue.startsWith('cue'))));
  candidates.push({ value: undefined, features: ['none', `${kind} none`, `none here ${Math.min(2, here.size)}`, `${kind} none here ${Math.min(2, here.size)}`, `none ${head}`, `${kind} none capital ${capital}`, `none ${kind} ${position}`, `none near ${stemOf(paragraph.tokens[first - 1]?.key ?? '')}`, ...cues.map((cue) => `none ${cue}`)] });
  return candidates;
}

/** How many days a date is off another one, in few words. */
function bucketOf(days: number): string {
  const far = Math.abs(days);
  const size = far <= 1 ? String(far) : far <= 3 ? '3' : far <= 7 ? '7' : far <= 31 ? '31' : far <= 400 ? '400' : 'more';
  return days < 0 ? `-${size}` : size;
}

/** The day that the text last told of before an event, of which most goes on to tell. */
function lastTold(all: readonly Relation[], draft: Draft): string | undefined {
  const { start } = draft.named[0]!.mention;
  let last: Relation | undefined;
  for (const one of all) {
    const { mention } = one.other;
    if (mention.start < start && isDay(mention.date ?? '') && (!last || mention.start > last.other.mention.start)) last = one;
  }
  return last?.other.mention.date;
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
