import { linkEvents } from '../../cast/events/linkEvents';
import type { JoinWeights } from '../../cast/events/sameEvent';
import type { Proposals, Tellings } from './proposals';

/** How events that other articles tell of too are linked to what these tell. */
export interface Joined {
  /** Annotated events that another article tells of too. */
  readonly told: number;
  /** Those of them that were proposed. */
  readonly found: number;
  /** Those of these that were linked to the right event for sure. */
  readonly joined: number;
  /** Those of which it was asked whether they are the right event. */
  readonly asked: number;
  /** Proposed events linked to another event for sure. */
  readonly wrong: number;
  /** Those of which it was asked whether they are another event. */
  readonly wronglyAsked: number;
}

export const noneJoined: Joined = { told: 0, found: 0, joined: 0, asked: 0, wrong: 0, wronglyAsked: 0 };

export function addJoined(a: Joined, b: Joined): Joined {
  return { told: a.told + b.told, found: a.found + b.found, joined: a.joined + b.joined, asked: a.asked + b.asked, wrong: a.wrong + b.wrong, wronglyAsked: a.wronglyAsked + b.wronglyAsked };
}

/** What the weights make of an article where all others have been annotated. */
export function measureJoins({ name, events, quotes, goldOf, told }: Proposals, tellings: Tellings, weights: JoinWeights): Joined {
  const elsewhere = tellings.elsewhere(name);
  const linked = linkEvents(events, tellings.without(name), (id) => quotes.get(id) ?? [], new Map(), weights);
  const golds = events.map(({ id }) => goldOf.get(id));
  const found = golds.filter((gold) => gold !== undefined && elsewhere.has(gold)).length;
  let counts: Joined = { ...noneJoined, told: [...told].filter((id) => elsewhere.has(id)).length, found };
  for (const [at, { id, link }] of linked.entries()) {
    if (!link) continue;
    const sure = link.id === id;
    const right = link.id === golds[at];
    const key = right ? (sure ? 'joined' : 'asked') : sure ? 'wrong' : 'wronglyAsked';
    counts = { ...counts, [key]: counts[key] + 1 };
  }
  return counts;
}
