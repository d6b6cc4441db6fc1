import type { Group } from '../group';
import { cueOf, cuesBetween } from './cueWords';
import type { Draft } from './drafts';
import { stemOf } from './kindFeatures';
import { occurrences, type Relation } from './relation';
import type { Placed, Scene } from './scene';

/** Of the mentions of a sentence that is a list without an end, only so many are looked at. */
export const mostNeighbours = 60;

/** So many mentions on either side of one are looked at for events, and so many tokens between the two. */
const mostBetween = 40;

/** Of a sentence without an end only so many tokens are looked at. */
const longest = 120;

/** What is known of somebody beside an event. */
export interface Standing {
  readonly draft: Draft;
  readonly kind: string;
  readonly main: boolean;
  /** The mentions of the one, nearest to the event first. */
  readonly relations: readonly Relation[];
  readonly rank: number;
  readonly persons: number;
  readonly together: number;
}

/** "name at least 3": of a number, how many steps it reaches. */
export function reached(name: string, value: number, steps: readonly number[]): string[] {
  return steps.filter((step) => value >= step).map((step) => `${name} ${step}`);
}

/** What may tell whether somebody took part in an event, each fact by itself: trees join them. */
export function participantFacts(scene: Scene, group: Group, { draft, kind, main, relations, rank, persons, together }: Standing): string[] {
  const [nearest] = relations as [Relation];
  const people = scene.of(nearest.other.sentence).slice(0, mostNeighbours).filter(({ mention }) => mention.type === 'person');
  const facts = [
    `kind ${kind}`, `type ${group.type}`, `main ${main}`, `office ${group.role !== undefined}`, `of ${group.of === undefined ? 'none' : group.of.type}`,
    ...reached('rank', rank, [1, 2, 3, 4, 5, 6, 8, 11, 15, 20]), ...reached('persons', persons, [2, 3, 4, 5, 7, 10, 15]), ...reached('together', together, [1, 2, 3, 4, 5, 7]),
    ...reached('people', people.length, [2, 3, 4, 5, 7]), ...reached('index', people.findIndex((one) => one.group === group), [1, 2, 3, 4]),
    ...mentionedFacts(scene, draft, group, relations),
  ];
  const words = (group.role ?? '').toLowerCase().split(/[^\p{L}]+/u).slice(0, 6);
  for (const word of words) if (word.length > 3) facts.push(`role ${word.slice(0, 7)}`);
  return facts;
}

/** How the mentions of somebody or something, the nearest first, stand to an event. */
export function mentionedFacts(scene: Scene, draft: Draft, group: Pick<Group, 'mentions'>, relations: readonly Relation[]): string[] {
  const [{ other, near }] = relations as [Relation];
  const { tokens } = other.paragraph;
  const apart = other.sentence - near.sentence;
  const others = scene.of(other.sentence).slice(0, mostNeighbours);
  const stretch = scene.tokensOf(other.sentence);
  const paragraphs = scene.paragraphNumber(other.base) - scene.paragraphNumber(near.base);
  const own = occurrences(draft);
  const { before, behind } = eventsAround(scene, other);
  const isOwn = (one: Placed | undefined): string => (one === undefined ? 'none' : own.some(({ mention }) => mention === one.mention) || (draft.group !== undefined && one.group === draft.group) ? 'own' : 'other');
  const facts = [
    `head ${draft.head?.stem ?? 'none'}`,
    ...reached('behind sentences', apart, [1, 2, 3, 4, 6, 9, 13]), ...reached('before sentences', -apart, [1, 2, 3, 4, 6, 9]),
    ...reached('behind paragraphs', paragraphs, [1, 2, 3, 4, 6, 9]), ...reached('before paragraphs', -paragraphs, [1, 2, 3, 4, 6]),
    ...reached('times', group.mentions.length, [2, 3, 4, 6]), ...reached('told', relations.length, [2, 3, 4]),
    ...reached('events', others.filter(({ mention }) => mention.type === 'event').length, [1, 2, 3]), ...reached('own', own.length, [2, 3, 4]), ...reached('opens', stretch ? other.first - stretch.first : 0, [1, 3, 6, 10, 16, 25]),
    ...reached('position', near.sentence - scene.opening, [1, 2, 3, 4, 6, 9, 13]), ...reached('stands', other.sentence - scene.opening, [1, 2, 3, 4, 6, 9, 13]), ...reached('left', scene.sentences.length - other.sentence, [2, 3, 5, 8, 12]),
    `event before ${isOwn(before)}`, `event behind ${isOwn(behind)}`, `preposition ${tokens[other.first - 1]?.key ?? ''}`, `next ${stemOf(tokens[other.end]?.key ?? '')}`,
    ...reached('long', stretch ? stretch.end - stretch.first : 0, [10, 20, 30, 45]), ...reached('paragraph', tokens.length, [8, 15, 30, 60, 120]),
    `full ${other.end - other.first > 1}`, ...(apart === 0 ? betweenFacts(relations[0]!, others) : []),
  ];
  if (stretch) for (const cue of cuesBetween(other.paragraph, stretch.first, Math.min(stretch.end, stretch.first + longest))) facts.push(`sentence ${cue}`);
  for (const [side, from, to] of [['left', other.first - 6, other.first], ['right', other.end, other.end + 5]] as const) {
    for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++) {
      const { key, kind, shape } = tokens[at]!;
      const cue = kind === 'word' && shape === 'lower' ? cueOf(key) : undefined;
      if (cue) facts.push(`${side} ${cue}`);
      if (kind !== 'word' && /^[(:,;„“"«»–—-]$/.test(key) && (at === other.first - 1 || at === other.end)) facts.push(`${side} sign ${key}`);
      if (kind === 'word' && key.length > 3) facts.push(`${side} ${stemOf(key)}`);
    }
  }
  for (const cue of cuesBetween(near.paragraph, near.first - 12, near.end + 12)) facts.push(`event ${cue}`);
  return facts;
}

/** What stands between a mention and the event in the same sentence. */
function betweenFacts({ other, near }: Relation, others: readonly Placed[]): string[] {
  const after = other.first >= near.end;
  const [from, to] = after ? [near.end, other.first] : [other.end, near.first];
  const between = other.paragraph.tokens.slice(from, Math.min(to, from + mostBetween));
  const inner = others.filter(({ first }) => first >= from && first < to);
  const facts = [
    `after ${after}`, `inside ${other.first >= near.first && other.end <= near.end}`, ...reached('tokens', to - from, [1, 2, 3, 5, 8, 12, 18, 25, 35]), ...reached('commas', between.filter(({ text }) => /^[,;–—]$/.test(text)).length, [1, 2, 3, 5]),
    `inner event ${inner.some(({ mention }) => mention.type === 'event')}`, ...reached('inner alike', inner.filter(({ mention }) => mention.type === other.mention.type).length, [1, 2, 3, 5]),
  ];
  for (const cue of cuesBetween(other.paragraph, from, Math.min(to, from + mostBetween))) facts.push(`between ${cue}`, `between ${cue} ${after}`);
  for (const { key } of [...between.slice(0, 3), ...between.slice(-3)]) if (key.length > 1) facts.push(`inner ${stemOf(key)}`);
  return facts;
}

/** The mentions of events that stand nearest before and behind a mention. */
function eventsAround(scene: Scene, { mention }: Placed): { before?: Placed; behind?: Placed } {
  const { placed } = scene;
  const at = placed.findIndex((one) => one.mention === mention);
  const isEvent = (one: Placed | undefined): boolean => one?.mention.type === 'event';
  let before: Placed | undefined;
  let behind: Placed | undefined;
  for (let step = 1; step <= mostBetween && !(before && behind); step++) {
    if (!before && isEvent(placed[at - step])) before = placed[at - step]!;
    if (!behind && isEvent(placed[at + step])) behind = placed[at + step]!;
  }
  return { ...(before ? { before } : {}), ...(behind ? { behind } : {}) };
}
