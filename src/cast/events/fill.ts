import type { Group } from '../group';
import type { Context, Decided } from './context';
import { dateCandidates, isAnnounced, nearby, type Candidate } from './dates';
import type { Draft } from './drafts';
import type { EventKind } from './heads';
import { greatest, scores, softmax, type Weights } from './linear';
import type { EventModels } from './models';
import { participantRoles, possibleParticipants, type PossibleParticipant } from './people';
import { placeCandidates } from './places';
import type { Scene } from './scene';

/** Somebody takes part from here on, by what is learnt; where precision and recall come out about even. */
const takesPart = 0.4;

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
  readonly dates: readonly Candidate<string>[];
  readonly places: readonly Candidate<Group>[];
  readonly people: readonly PossibleParticipant[];
}

/** So many mentions of a type are looked at on either side of an event, and no further than so many of all types. */
const reach = { few: 6, people: 12, far: 60 };

export function slotsOf(scene: Scene, draft: Draft, kind: EventKind, context: Context): Slots {
  const near = (most: number, ...types: readonly string[]): ReturnType<typeof nearby> => nearby(scene, draft, (type) => types.includes(type), most, reach.far);
  return {
    dates: dateCandidates(scene, draft, kind, near(reach.few, 'date'), context),
    places: placeCandidates(scene, draft, kind, near(reach.few, 'place'), context),
    people: possibleParticipants(scene, draft, kind, near(reach.people, 'person', 'organization'), context),
  };
}

/** The date, place and participants that fit best; who stands next to somebody who took part more often did as well. */
export function fill(scene: Scene, models: EventModels, draft: Draft, kind: EventKind, context: Context): Filled {
  const { dates, places, people } = slotsOf(scene, draft, kind, context);
  const date = best(models.date, dates);
  const place = best(models.place, places);
  const participants: { group: Group; role: string }[] = [];
  let before: string | undefined;
  for (const { group, features } of people) {
    before = roleBy(models, features(before));
    if (before !== 'none') participants.push({ group, role: before });
  }
  const { published } = scene.article;
  const announced = date !== undefined && published !== undefined ? date.slice(0, published.length) > published.slice(0, date.length) : isAnnounced(scene, draft);
  return { draft, kind, ...(date === undefined ? {} : { date }), ...(place ? { place } : {}), participants, announced };
}

/** A filled event as those after it are told of it. */
export function decidedOf({ draft, kind, date, place, participants }: Filled): Decided {
  return { kind, sentence: draft.named[0]!.sentence, ...(date === undefined ? {} : { date }), ...(place ? { place } : {}), roles: new Map(participants.map(({ group, role }) => [group, role])) };
}

/** The role that somebody has by what is told of them, or `none`. */
export function roleBy(models: EventModels, features: readonly string[]): string {
  const shares = probability(models.participant, features, participantRoles.length);
  return 1 - shares[0]! < takesPart ? 'none' : participantRoles[1 + greatest(shares.subarray(1))]!;
}

export function probability(weights: Weights, features: readonly string[], labels: number): Float64Array {
  return softmax(scores(weights, features, labels));
}

function best<Value>(weights: Weights, candidates: readonly Candidate<Value>[]): Value | undefined {
  return candidates[greatest(candidates.map(({ features }) => scores(weights, features, 1)[0]!))]?.value;
}
