import { ladder } from '../ladder';
import { SharedFacts, type Facts } from '../vocabulary';
import type { Draft } from './drafts';
import type { Relation } from './relation';
import type { Scene } from './scene';
import { eventsOfSentences, whoseIs, type Whose } from './sentences';
import { openingFacts, stanceFacts } from './stanceFacts';

/** So many sentences before one are looked through for the event that was told of last, and between two for others. */
const furthest = 20;

/** Of somebody or something named again and again only so many sentences are looked at, the nearest to the event. */
const mostSentences = 3;

const steps = {
  own: ladder('with own', [1, 2, 3]), other: ladder('with other', [1, 2, 3]), none: ladder('with none', [1, 2, 3]), nearer: ladder('nearer', [1, 2, 3, 5]),
  drafts: ladder('drafts', [2, 3, 4, 6]), number: ladder('number', [1, 2, 3, 5]),
};

/**
 * What ties something that is named to an event, or to another one: which events the sentences tell of that name it, and
 * how they stand to what is told there.
 *
 * @param relations its mentions, the nearest to the event first
 */
export function tieFacts(scene: Scene, draft: Draft, relations: readonly Relation[]): Facts {
  const [{ other, near }] = relations as [Relation];
  const { drafts, of } = scene.once(eventsOfSentences, scene);
  const times: Record<Whose, number> = { own: 0, other: 0, none: 0 };
  for (const { other: one } of relations) times[whoseIs(of(one.sentence), draft)]++;
  return [
    steps.own(times.own), steps.other(times.other), steps.none(times.none), steps.drafts(drafts.length), steps.number(drafts.indexOf(draft)), steps.nearer(passed(scene, draft, near.sentence, other.sentence)), `last ${lastTold(scene, draft, other.sentence)}`,
    scene.once(openingFacts, other), ...relations.slice(0, mostSentences).map(({ other: one }): SharedFacts => scene.once(stanceFacts, one)[whoseIs(of(one.sentence), draft)]),
  ];
}

/** How many other events are told of from one sentence to another. */
function passed(scene: Scene, draft: Draft, one: number, other: number): number {
  const { of } = scene.once(eventsOfSentences, scene);
  const others = new Set<Draft>();
  const from = Math.min(one, other);
  for (let sentence = from; sentence <= Math.min(from + furthest, Math.max(one, other)); sentence++) for (const event of of(sentence)) if (event !== draft) others.add(event);
  return others.size;
}

/** Whose event was told of last, up to a sentence. */
function lastTold(scene: Scene, draft: Draft, sentence: number): string {
  const { of } = scene.once(eventsOfSentences, scene);
  for (let at = sentence; at >= Math.max(0, sentence - furthest); at--) {
    const events = of(at);
    if (events.size > 0) return events.has(draft) ? (events.size > 1 ? 'both' : 'own') : 'other';
  }
  return 'none';
}
