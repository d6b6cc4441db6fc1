import type { SharedSlot } from '../suggestions';
import { joinWeights } from './joinWeights';
import { profileOf, sayTheSame, type Comparable, type Feature, type Profile } from './likeness';

/** Titles that say more of the same than this, by at least two meanings, are what events are linked by. */
const tellingTitle = 0.5;

/** How much each feature of `likeness` speaks for two events being one, as logarithms of odds. */
export type JoinWeights = Readonly<Record<string, number>>;

/** The logarithm of how much likelier it is that two events are one than that one of them is told of for the first time. */
export function oddsOf(features: readonly Feature[], weights: JoinWeights = joinWeights): number {
  let sum = weights['any two'] ?? 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return sum;
}

/** Whether it is by their titles that two events are known to be one. */
export function sayTheSameTitle(one: Profile, two: Profile): boolean {
  const { share, shared } = sayTheSame(one, two);
  return one.titles.some((title) => two.titles.includes(title)) || (shared > 1 && share >= tellingTitle);
}

/** What two events have in common: the same title, place, date, or one who takes part in both. */
export function sharedBy(one: Comparable, two: Comparable): SharedSlot[] {
  const others = new Set(two.participants.map(({ entity }) => entity));
  return [
    ...(sayTheSameTitle(profileOf(one), profileOf(two)) ? (['title'] as const) : []),
    ...(one.place !== undefined && one.place === two.place ? (['place'] as const) : []),
    ...(one.date !== undefined && one.date === two.date ? [one.date.length === 10 ? ('day' as const) : ('date' as const)] : []),
    ...(one.participants.some(({ entity }) => others.has(entity)) ? (['people'] as const) : []),
  ];
}
