import type { Group } from '../group';
import type { Facts } from '../vocabulary';
import type { Context } from './context';
import { dateCandidates, isAnnounced, nearby, type DateCandidate } from './dates';
import type { Decided } from './decided';
import type { Draft } from './drafts';
import { eventKinds, type EventKind } from './heads';
import { keepFacts } from './keepFacts';
import { keepFeatures, kindFeatures } from './kindFeatures';
import { greatest, score, scores } from './linear';
import type { EventModels } from './models';
import { participantRoles, possibleParticipants, type PossibleParticipant } from './people';
import { placeCandidates, type PlaceCandidate } from './places';
import { occurrences } from './relation';
import type { Scene } from './scene';
import { scorersOf } from './scorers';
import { isDay } from './spans';

/**
 * Somebody takes part from these odds on, a logarithm: where F1 was best on articles that were held out. Countries, of whom
 * few take part and more were wrong there, from surer ones on.
 */
const takesPart: Readonly<Record<string, number>> = { person: -0.75, organization: -0.65, place: -0.2 };

/** Of two people whom the sentence of a meeting names each is so much more likely to have met the other than what is learnt says: it knows whom the press names more than who meets. */
const metEachOther = 2.5;

/**
 * Somebody who took part in another event on another day, and is not named in the paragraph that tells of this one, is so
 * much less likely to have taken part in it: few of such people in annotated articles did.
 */
const onAnotherDay = 2;

/** That an event has no place must be so much surer than any place: where F1 was best on articles that were held out and as much as possible was told. */
const reluctance = 1;

/** What trees say of a date counts so much against what is weighed, that there is none must be so much surer than any date, and one day so much surer than several; all by trial on articles that were held out. */
const dating = { trees: 1.5, reluctance: 0.6, interval: 0.8 };

/** From these odds on, a logarithm, a draft is an event: about two in three. Below that, what annotators pass over would be suggested more than once an article. */
const kept = 0.7;

/** An event with its slots. */
export interface Filled {
  readonly draft: Draft;
  readonly kind: EventKind;
  readonly date?: string;
  readonly place?: Group;
  readonly participants: readonly { readonly group: Group; readonly role: string }[];
  readonly announced: boolean;
}

/** What may fill the slots of an event of a kind. */
export interface Slots {
  readonly dates: readonly DateCandidate[];
  readonly places: readonly PlaceCandidate[];
  readonly people: readonly PossibleParticipant[];
}

/** So many mentions of a type are looked at on either side of an event, and no further than so many of all types. */
const reach = { few: 6, people: 80, far: 60, everybody: 400 };

export function slotsOf(scene: Scene, draft: Draft, kind: EventKind, context: Context): Slots {
  const near = (most: number, ...types: readonly string[]): ReturnType<typeof nearby> => nearby(scene, draft, (type) => types.includes(type), most, most === reach.people ? reach.everybody : reach.far);
  return {
    dates: dateCandidates(scene, draft, kind, near(reach.few, 'date'), context),
    places: placeCandidates(scene, draft, kind, near(reach.few, 'place'), context),
    people: possibleParticipants(scene, draft, kind, near(reach.people, 'person', 'organization', 'place'), context),
  };
}

/** The date, place and participants that fit best; who stands next to somebody who took part more often did as well. */
export function fill(scene: Scene, models: EventModels, draft: Draft, kind: EventKind, context: Context): Filled {
  const { dates, places, people } = slotsOf(scene, draft, kind, context);
  const scorers = scorersOf(models);
  const date = dates[greatest(dates.map((one) => dateScore(models, one)))]?.value;
  const place = places[greatest(places.map(({ value, sort, facts }) => scorers.place(facts, kind, sort) - (value ? 0 : reluctance)))]?.value;
  const participants: { group: Group; role: string }[] = [];
  let before: string | undefined;
  for (const { group, isOneOfTwo, facts, features } of people) {
    const role = roleOf(models, group, facts, () => features(before), (isOneOfTwo ? metEachOther : 0) - (wasElsewhere(draft, group, date, context) ? onAnotherDay : 0));
    if (role !== undefined) participants.push({ group, role });
    before = role ?? 'none';
  }
  const { published } = scene.article;
  const announced = date !== undefined && published !== undefined ? date.slice(0, published.length) > published.slice(0, date.length) : isAnnounced(scene, draft);
  return { draft, kind, ...(date === undefined ? {} : { date }), ...(place ? { place } : {}), participants, announced };
}

/** Whether somebody is told of with another event on another day, and not in the paragraph of this one. */
function wasElsewhere(draft: Draft, group: Group, date: string | undefined, { decided }: Context): boolean {
  if (group.type !== 'person' || date === undefined || !date.split('/').every(isDay)) return false;
  if (!decided?.tookPartOnOtherDay(group, date)) return false;
  return !occurrences(draft).some(({ base, paragraph }) => group.mentions.some(({ start }) => start >= base && start < base + paragraph.text.length));
}

/** How well a date fits; what is weighed and what trees say are each as good alone, and better together. */
export function dateScore(models: EventModels, { value, features, facts }: DateCandidate): number {
  return score(models.date, features) + dating.trees * scorersOf(models).when(facts) + (value === undefined ? -dating.reluctance : value.includes('/') ? dating.interval : 0);
}

/** A filled event as those after it are told of it. */
export function decidedOf({ draft, kind, date, place, participants }: Filled): Decided {
  return { kind, sentence: draft.named[0]!.sentence, ...(date === undefined ? {} : { date }), ...(place ? { place } : {}), roles: new Map(participants.map(({ group, role }) => [group, role])) };
}

/** Whether a draft is an event; what is weighed and what trees say count alike. */
export function isKept(scene: Scene, models: EventModels, draft: Draft): boolean {
  const facts = keepFacts(scene, draft);
  const odds = scores(models.keep, keepFeatures(scene, draft, facts), 2);
  return (odds[1]! - odds[0]! + scorersOf(models).kept(facts)) / 2 >= kept;
}

/** The kind of event that a draft is, by what is learnt. */
export function kindOf(models: EventModels, draft: Draft): EventKind {
  return eventKinds[greatest(scores(models.kind, kindFeatures(draft), eventKinds.length))]!;
}

/**
 * The role that somebody has by what is told of them; none where they do not take part.
 *
 * @param more what else speaks for it that they do, in odds as a logarithm
 */
export function roleOf(models: EventModels, { type }: Group, facts: Facts, features: () => readonly string[], more = 0): string | undefined {
  if (scorersOf(models).takesPart(facts) + more < takesPart[type]!) return undefined;
  return participantRoles[1 + greatest(scores(models.participant, features(), participantRoles.length).subarray(1))]!;
}
