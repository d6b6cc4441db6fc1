import { overlaps, type Span } from '../../text/span';

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
