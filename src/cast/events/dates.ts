import { futureWords } from '../../recognition/lexicon/moments';
import { cuesOf, type Context } from './context';
import type { Draft } from './drafts';
import { stemOf } from './kindFeatures';
import { occurrences, relate, relationFeatures, sentenceCost, type Relation } from './relation';
import type { Scene } from './scene';
import { dayAfter, daysBetween, daysOf, isDay } from './spans';

/** One that may fill a slot; without a value, that nothing does. */
export interface Candidate<Value> {
  readonly value: Value | undefined;
  readonly features: readonly string[];
}

/** Dates further away than so many others are not looked at. */
const nearest = 10;

/** Days that lie further apart are not the first and last of one event. */
const longestSpan = 4;

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
    return [
      `${kind} ${shape}`, `${kind} ${when} ${future}`, `${kind} ${shape} old ${old}`, `${when} ${head}`, `${shape} lasts ${lasts !== undefined}`, `here ${Math.min(2, here.size)} ${here.has(value)}`, `${kind} here ${Math.min(2, here.size)} ${here.has(value)} ${when}`, ...(here.has(value) ? cues.filter((cue) => cue.startsWith('cue')).map((cue) => `${kind} here ${cue}`) : []),
      ...(value === main?.date ? [`main ${kind}`, `main ${main.kind} ${kind} ${position}`] : []), ...(value === near?.date ? [`near ${kind} ${gap}`, `near ${near.kind} ${kind} ${gap}`] : []),
      ...(relation ? cues.map((cue) => `${relation} ${cue}`) : []),
    ];
  };
  const candidates: Candidate<string>[] = [];
  let rank = 0;
  for (const [value, relations] of byValue) {
    const related = relationFeatures(scene, relations[0]!);
    const { mention } = relations[0]!.other;
    const opens = relations.some(({ other }) => other.sentence - scene.opening <= 1);
    candidates.push({
      value,
      features: [
        ...about(value), ...related, ...related.slice(0, 2).map((one) => `${kind} ${one}`), ...(related[4] === undefined ? [] : [`${kind} ${related[4]}`]),
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
  candidates.push(...spans([...byValue].flatMap(([value, [relation]]) => (isDay(value) ? [{ value, near: relation!.other.sentence === sentence }] : [])), published, lasts, kind, cues.filter((cue) => cue.startsWith('cue'))));
  candidates.push({ value: undefined, features: ['none', `${kind} none`, `none here ${Math.min(2, here.size)}`, `${kind} none here ${Math.min(2, here.size)}`, `none ${head}`, `${kind} none capital ${capital}`, `none ${kind} ${position}`, `none near ${stemOf(paragraph.tokens[first - 1]?.key ?? '')}`, ...cues.map((cue) => `none ${cue}`)] });
  return candidates;
}

/** Several days from two that are told, or from one and how long it lasts: "ended today after two days". */
function spans(days: readonly { value: string; near: boolean }[], published: string | undefined, lasts: number | undefined, kind: string, cues: readonly string[]): Candidate<string>[] {
  const found = new Map<string, string[]>();
  const told = days.slice(0, 4);
  const all = published === undefined || !isDay(published) || told.some(({ value }) => value === published) ? told : [...told, { value: published, near: false }];
  const span = (from: string, to: string, how: string): void => {
    const value = `${from}/${to}`;
    found.set(value, [...(found.get(value) ?? []), how, `${kind} ${how}`, ...cues.map((cue) => `${how} ${cue}`)]);
  };
  for (const [at, one] of all.entries()) {
    if (lasts !== undefined) {
      span(one.value, dayAfter(one.value, lasts - 1), `from ${one.near}`);
      span(dayAfter(one.value, 1 - lasts), one.value, `until ${one.near}`);
    }
    for (const other of all.slice(at + 1)) {
      const [from, to] = one.value < other.value ? [one, other] : [other, one];
      const apart = daysBetween(from.value, to.value);
      if (apart <= longestSpan) span(from.value, to.value, `span ${apart} ${lasts === undefined ? 'none' : lasts === apart + 1} ${from.near} ${to.near} ${to.value === published}`);
    }
  }
  return [...found].map(([value, features]) => ({ value, features: ['span', `${kind} span`, `span lasts ${lasts !== undefined}`, ...features] }));
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
