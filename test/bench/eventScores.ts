/** How the slots of a proposed event compare with those of the gold one. Pure functions. */
import type { ScoredEvent } from '../../src/training/events/matchEvents';
import { noneStated, type Stated } from './linking';

/** Whether one EDTF value lies within the other, a day in its month or interval: the same but for how exactly it is told. */
export function sameButPrecision(a: string, b: string): boolean {
  const [fromA, toA] = days(a);
  const [fromB, toB] = days(b);
  return (fromA <= fromB && toB <= toA) || (fromB <= fromA && toA <= toB);
}

/** The first and last day of a value, as texts that compare. */
function days(value: string): [string, string] {
  const [from, to] = value.replace(/[?~%]/g, '').split('/') as [string, string?];
  return [`${from}-01-01`.slice(0, 10), `${to ?? from}-99-99`.slice(0, 10)];
}

/** Compares the participants of an event by whatever `key` says of them. */
export function compareParticipants(gold: ScoredEvent, found: ScoredEvent | undefined, key: (one: { entity: string; role: string }) => string): Stated {
  const theirs = new Set(gold.participants.map(key));
  const mine = new Set(found?.participants.map(key) ?? []);
  return { ...noneStated, stated: theirs.size, found: mine.size, right: [...mine].filter((one) => theirs.has(one)).length };
}
