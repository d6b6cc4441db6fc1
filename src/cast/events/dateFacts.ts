import { ladder, type Ladder } from '../ladder';
import type { Facts, SharedFacts } from '../vocabulary';
import { cuesOf, type Context } from './context';
import { cueClasses, cueOf } from './cueWords';
import { isDefinite, type Draft } from './drafts';
import { headFacts, mentionedFacts } from './facts';
import { stemOf } from './kindFeatures';
import type { Relation } from './relation';
import type { Scene } from './scene';
import { daysBetween, firstDay, lastDay } from './spans';

/** So many tokens on either side of an event are looked at for short words: auxiliary verbs and prepositions tell when. */
const widest = 8;

/** So many tokens on either side for words of known meaning. */
const reachOfCues = 25;

/** Short words are of so many letters at most. */
const short = 5;

const sides = [['left', -1], ['right', 1]] as const;

const steps = {
  position: ladder('position', [1, 2, 3, 4, 6, 9, 13]), here: ladder('here', [1, 2, 3]), named: ladder('named', [2, 3]), again: ladder('again', [1, 2]),
  longName: ladder('long name', [2, 3, 5, 8]), eventsHere: ladder('events here', [2, 3, 4]), draftsBefore: ladder('drafts before', [1, 2]),
  later: ladder('later', [1, 2, 3, 4, 7, 14, 31, 90, 200, 400]), earlier: ladder('earlier', [1, 2, 3, 4, 7, 14, 31, 90, 200, 400, 800]), shared: ladder('shared', [1, 2, 3]),
};

/** How near a word of a class stands, on each side; by less than nothing, since the nearer ones reach more. */
const nearness: ReadonlyMap<string, Ladder> = new Map(cueClasses.flatMap((cue) => sides.map(([side]) => [`${cue} ${side}`, ladder(`${cue} ${side} by`, [-2, -4, -8, -16])] as const)));

/** What may tell whether an event has a date at all, and which: the words around it, and the other events of the article. */
export function eventFacts(scene: Scene, draft: Draft, kind: string, { main, nearest, gap }: Context, here: number, future: boolean, lasts: number | undefined): Facts {
  const { paragraph, first, end, sentence, base } = draft.named[0]!;
  const { tokens } = paragraph;
  const head = draft.head?.token;
  const facts: (string | SharedFacts)[] = [
    `kind ${kind}`, scene.once(headFacts, draft), `capital ${tokens[first]!.shape !== 'lower'}`, `definite ${isDefinite(tokens[first - 1]?.key ?? '', (head ?? tokens[first]!).key)}`, `future ${future}`, `lasts ${lasts ?? 'none'}`, `dated article ${scene.article.published !== undefined}`,
    `main ${main?.kind ?? 'none'}`, `near ${nearest?.kind ?? 'none'} ${gap}`, `main dated ${main?.date !== undefined}`, `near dated ${nearest?.date !== undefined}`,
    steps.position(sentence - scene.opening), steps.here(here), steps.named(draft.named.length), steps.again(draft.again.length),
    steps.longName(end - first), steps.eventsHere(scene.some(sentence).filter(({ mention }) => mention.type === 'event').length), steps.draftsBefore(draft.before),
    ...cuesOf(draft), `left 1 ${tokens[first - 1]?.key ?? ''}`, `left 2 ${stemOf(tokens[first - 2]?.key ?? '')}`, `left 3 ${stemOf(tokens[first - 3]?.key ?? '')}`, `right 1 ${tokens[end]?.key ?? ''}`, `right 2 ${stemOf(tokens[end + 1]?.key ?? '')}`,
  ];
  const span = scene.sentences[sentence]!;
  for (const [side, step] of sides) {
    const seen = new Set<string>();
    for (let far = 1; far <= reachOfCues; far++) {
      const token = tokens[step < 0 ? first - far : end - 1 + far];
      if (!token || base + token.start < span.start || base + token.end > span.end) break;
      const cue = token.kind === 'word' && token.shape === 'lower' ? cueOf(token.key) : undefined;
      if (cue === undefined || seen.has(cue)) continue;
      facts.push(...(seen.size === 0 ? [`first ${side} ${cue}`] : []), nearness.get(`${cue} ${side}`)!(-far));
      seen.add(cue);
    }
    if (seen.size === 0) facts.push(`first ${side} none`);
  }
  for (let at = Math.max(0, first - widest); at < Math.min(tokens.length, end + widest); at++) {
    const { key, kind: sort, shape, start } = tokens[at]!;
    if ((at < first || at >= end) && sort === 'word' && shape === 'lower' && key.length <= short && base + start >= span.start && base + start < span.end) facts.push(`beside ${key}`);
  }
  return facts;
}

/** What a value itself says: how exact it is, how far from the article's own day, and how it stands to the dates of other events. */
export function valueFacts(value: string, published: string | undefined, sentence: number, { main, nearest, decided }: Context): Facts {
  const facts: (string | SharedFacts)[] = [`shape ${shapeOf(value)}`];
  if (published !== undefined) {
    const off = daysBetween(lastDay(published), lastDay(value));
    facts.push(...(value === published ? ['own day'] : []), ...(firstDay(value) <= published && published <= lastDay(value) ? ['around own day'] : []));
    facts.push(steps.later(off), steps.earlier(-off));
    if (value.length >= 10) facts.push(`off ${Math.abs(off) < 4 ? off : 'far'}`);
  }
  for (const [name, other] of [['main', main], ['near', nearest]] as const) {
    if (other?.date === undefined) continue;
    if (value === other.date) facts.push(`that of ${name}`);
    else if (firstDay(other.date) <= firstDay(value) && lastDay(value) <= lastDay(other.date)) facts.push(`within ${name}`, ...(lastDay(value) === lastDay(other.date) ? [`last of ${name}`] : []));
    else if (firstDay(value) <= firstDay(other.date) && lastDay(other.date) <= lastDay(value)) facts.push(`around ${name}`);
    else facts.push(lastDay(value) < firstDay(other.date) ? `before ${name}` : `behind ${name}`);
  }
  const alike = decided?.on(value) ?? [];
  facts.push(steps.shared(alike.length), ...new Set(alike.flatMap((one) => [`that of a ${one.kind}`, ...(one.sentence === sentence ? [`that of a ${one.kind} here`] : Math.abs(one.sentence - sentence) <= 2 ? [`that of a ${one.kind} beside`] : [])])));
  for (const other of decided?.intervals ?? []) {
    if (other === value || firstDay(other) > firstDay(value) || lastDay(value) > lastDay(other)) continue;
    facts.push('within another');
    break;
  }
  return facts;
}

export function shapeOf(value: string): string {
  return value.includes('/') ? 'interval' : value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
}

/** How the mentions of a date stand to an event, the nearest first. */
export function toldFacts(scene: Scene, draft: Draft, relations: readonly Relation[]): Facts {
  const [{ other }] = relations as [Relation];
  const { tokens } = other.paragraph;
  return [...mentionedFacts(scene, draft, relations.length, relations), `words ${tokens.slice(other.first, Math.min(other.end, other.first + 2)).map(({ key, kind }) => (kind === 'number' ? '0' : stemOf(key))).join(' ')}`, `counted ${other.mention.counted?.unit ?? 'none'}`];
}
