/** How well events are told: which proposed event is which gold one, and how their slots compare. Pure functions. */
import { overlaps, type Span } from '../../src/text/span';
import { noneStated, type Stated } from './linking';

/** A gold or proposed event, its participants and place by ids that both sides share. */
export interface ScoredEvent {
  readonly id: string;
  readonly kind: string;
  readonly date?: string;
  readonly place?: string;
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  /** Where it is named. */
  readonly mentions: readonly Span[];
  /** The sentence that tells of a proposed one. */
  readonly sentence?: Span;
}

/**
 * Which proposed event is which gold one, one to one. A pair may match where mentions of the two overlap; where none
 * do, if the kinds are the same, the sentence that tells of the proposed one holds a mention of the gold one, and they
 * share the date or a participant. Pairs that agree in more are matched first.
 */
export function matchEvents(gold: readonly ScoredEvent[], found: readonly ScoredEvent[]): Map<ScoredEvent, ScoredEvent> {
  const pairs = gold.flatMap((one) => found.map((other) => ({ one, other, points: pointsOf(one, other) }))).filter(({ points }) => points > 0);
  pairs.sort((a, b) => b.points - a.points);
  const matched = new Map<ScoredEvent, ScoredEvent>();
  const taken = new Set<ScoredEvent>();
  for (const { one, other } of pairs) {
    if (matched.has(one) || taken.has(other)) continue;
    matched.set(one, other);
    taken.add(other);
  }
  return matched;
}

function pointsOf(gold: ScoredEvent, found: ScoredEvent): number {
  const together = gold.mentions.filter((mention) => found.mentions.some((other) => overlaps(mention, other))).length;
  const kind = gold.kind === found.kind ? 1 : 0;
  const date = gold.date !== undefined && gold.date === found.date ? 1 : 0;
  const shared = gold.participants.some(({ entity }) => found.participants.some((other) => other.entity === entity)) ? 1 : 0;
  if (together > 0) return 10 * together + 4 * kind + 2 * date + shared;
  const told = found.sentence !== undefined && gold.mentions.some((mention) => overlaps(mention, found.sentence!));
  return kind === 1 && told && date + shared > 0 ? 4 + 2 * date + shared : 0;
}

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
