import type { Group } from '../group';
import { ladder } from '../ladder';
import { SharedFacts, type Facts } from '../vocabulary';
import { aloneFacts, eventCues } from './aloneFacts';
import { cuesBetween } from './cueWords';
import type { Draft } from './drafts';
import { stemOf, wordsOf } from './kindFeatures';
import { occurrences, type Relation } from './relation';
import type { Placed, Scene } from './scene';
import { tieFacts } from './ties';

/** So many tokens between a mention and an event are looked at. */
const mostBetween = 40;

const steps = {
  rank: ladder('rank', [1, 2, 3, 4, 5, 6, 8, 11, 15, 20]), persons: ladder('persons', [2, 3, 4, 5, 7, 10, 15]), together: ladder('together', [1, 2, 3, 4, 5, 7]),
  behindSentences: ladder('behind sentences', [1, 2, 3, 4, 6, 9, 13]), beforeSentences: ladder('before sentences', [1, 2, 3, 4, 6, 9]),
  behindParagraphs: ladder('behind paragraphs', [1, 2, 3, 4, 6, 9]), beforeParagraphs: ladder('before paragraphs', [1, 2, 3, 4, 6]),
  times: ladder('times', [2, 3, 4, 6]), told: ladder('told', [2, 3, 4]), own: ladder('own', [2, 3, 4]), position: ladder('position', [1, 2, 3, 4, 6, 9, 13]),
  tokens: ladder('tokens', [1, 2, 3, 5, 8, 12, 18, 25, 35]), commas: ladder('commas', [1, 2, 3, 5]), innerAlike: ladder('inner alike', [1, 2, 3, 5]),
};

/** Whose the events are that are named last before a mention and first behind it: this one, another, or none is near. */
const whose = ['own', 'other', 'none'] as const;
const neighbours = whose.map((before) => whose.map((behind) => new SharedFacts([`event before ${before}`, `event behind ${behind}`])));

/** What is known of somebody beside an event. */
export interface Standing {
  readonly draft: Draft;
  /** Of what kind the event is, and whether it is the first of the article. */
  readonly kind: SharedFacts;
  readonly main: SharedFacts;
  /** The mentions of the one, nearest to the event first. */
  readonly relations: readonly Relation[];
  readonly rank: number;
  readonly persons: number;
  readonly together: number;
}

/** What may tell whether somebody took part in an event, each fact by itself: trees join them. */
export function participantFacts(scene: Scene, group: Group, { draft, kind, main, relations, rank, persons, together }: Standing): (string | SharedFacts)[] {
  const [nearest] = relations as [Relation];
  const { type, office, role } = scene.once(groupFacts, group);
  return [
    kind, type, main, office, steps.rank(rank), steps.persons(persons), steps.together(together), scene.once(aloneFacts, nearest.other).people,
    ...mentionedFacts(scene, draft, group.mentions.length, relations), ...tieFacts(scene, draft, relations), role,
  ];
}

/** What tells of somebody by themselves, whichever event is asked for. */
function groupFacts(_: Scene, { type, role, of }: Group): { readonly type: SharedFacts; readonly office: SharedFacts; readonly role: SharedFacts } {
  const words = wordsOf(role ?? '');
  return {
    type: new SharedFacts([`type ${type}`]),
    office: new SharedFacts([`office ${role !== undefined}`, `of ${of === undefined ? 'none' : of.type}`]),
    role: new SharedFacts(words.filter((word) => word.length > 3).map((word) => `role ${word.slice(0, 7)}`)),
  };
}

/**
 * How the mentions of somebody or something stand to an event.
 *
 * @param times how often it is named
 * @param relations those of its mentions that are looked at, the nearest first
 */
export function mentionedFacts(scene: Scene, draft: Draft, times: number, relations: readonly Relation[]): Facts {
  const [{ other, near }] = relations as [Relation];
  const apart = other.sentence - near.sentence;
  const paragraphs = scene.paragraphNumber(other.base) - scene.paragraphNumber(near.base);
  const own = scene.once(occurrencesOf, draft);
  const alone = scene.once(aloneFacts, other);
  const ownerOf = (one: Placed | undefined): number => whose.indexOf(one === undefined ? 'none' : own.some(({ mention }) => mention === one.mention) || (draft.group !== undefined && one.group === draft.group) ? 'own' : 'other');
  return [
    scene.once(headFacts, draft), steps.behindSentences(apart), steps.beforeSentences(-apart), steps.behindParagraphs(paragraphs), steps.beforeParagraphs(-paragraphs),
    steps.times(times), steps.told(relations.length), alone.events, steps.own(own.length), alone.opens, steps.position(near.sentence - scene.opening), alone.stands,
    neighbours[ownerOf(alone.before)]![ownerOf(alone.behind)]!, alone.next, ...(apart === 0 ? betweenFacts(scene, relations[0]!) : []), alone.around, scene.once(eventCues, near),
  ];
}

function occurrencesOf(_: Scene, draft: Draft): readonly Placed[] {
  return occurrences(draft);
}

/** What kind of event it is by its name. Asked by way of {@link Scene.once}. */
export function headFacts(_: Scene, { head }: Draft): SharedFacts {
  return new SharedFacts([`head ${head?.stem ?? 'none'}`]);
}

/** What stands between a mention and the event in the same sentence. */
function betweenFacts(scene: Scene, { other, near }: Relation): Facts {
  const after = other.first >= near.end;
  const [from, to] = after ? [near.end, other.first] : [other.end, near.first];
  const between = other.paragraph.tokens.slice(from, Math.min(to, from + mostBetween));
  const inner = scene.some(other.sentence).filter(({ first }) => first >= from && first < to);
  const facts = [
    `after ${after}`, `inside ${other.first >= near.first && other.end <= near.end}`, steps.tokens(to - from), steps.commas(between.filter(({ text }) => /^[,;–—]$/.test(text)).length),
    `inner event ${inner.some(({ mention }) => mention.type === 'event')}`, steps.innerAlike(inner.filter(({ mention }) => mention.type === other.mention.type).length),
  ];
  for (const cue of cuesBetween(other.paragraph, from, Math.min(to, from + mostBetween))) facts.push(`between ${cue}`, `between ${cue} ${after}`);
  for (const { key } of [...between.slice(0, 3), ...between.slice(-3)]) if (key.length > 1) facts.push(`inner ${stemOf(key)}`);
  return facts;
}
