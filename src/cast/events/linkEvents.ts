import { sureLink, type EventLink, type KnownEvent, type SuggestedEvent } from '../suggestions';
import { meaningOf } from './meaning';
import { compareEvents, sharedBy } from './sameEvent';

/** From here on it is worth asking whether two events are one. */
const worthAsking = 0.5;

/** A candidate that is nearly as good makes a link one that asks. */
const margin = 0.08;

/** What so many events have in common finds none of them. */
const tooCommon = 150;

/** Events annotated elsewhere, found by the months that they fall in and by what their titles say. */
export class KnownEvents {
  private readonly byMonth = new Map<string, KnownEvent[]>();
  private readonly byMeaning = new Map<string, KnownEvent[]>();

  constructor(events: readonly KnownEvent[]) {
    for (const event of events) {
      for (const month of monthsOf(event.date)) push(this.byMonth, month, event);
      const meanings = new Set([event.title, ...(event.quotes ?? []).slice(0, 4)].flatMap((name) => [...meaningOf(name)]));
      for (const meaning of meanings) push(this.byMeaning, meaning, event);
    }
  }

  /** Those that an event may be. */
  near(event: SuggestedEvent, quotes: readonly string[]): ReadonlySet<KnownEvent> {
    const found = new Set<KnownEvent>();
    const meanings = [...new Set([event.title, ...quotes].flatMap((name) => [...meaningOf(name)]))];
    for (const list of [...monthsOf(event.date).map((month) => this.byMonth.get(month)), ...meanings.map((meaning) => this.byMeaning.get(meaning))]) {
      if (list && list.length <= tooCommon) for (const one of list) found.add(one);
    }
    return found;
  }
}

function push(lists: Map<string, KnownEvent[]>, key: string, event: KnownEvent): void {
  const list = lists.get(key);
  if (list) list.push(event);
  else lists.set(key, [event]);
}

/** The months that a date begins and ends in; none of a year alone. */
function monthsOf(date: string | undefined): string[] {
  if (date === undefined) return [];
  return [...new Set(date.split('/').map((part) => part.slice(0, 7)).filter((month) => /^\d{4}-\d\d$/.test(month)))];
}

/**
 * Links events of an article to those known from others. One that is sure takes the known id; no two events of an article
 * are linked to the same one, the surer is.
 *
 * @param quotesOf the words of the mentions of an event
 * @param declined the ids of events that mentions with some words were said not to be of
 */
export function linkEvents(events: readonly SuggestedEvent[], known: KnownEvents, quotesOf: (id: string) => readonly string[], declined: ReadonlyMap<string, ReadonlySet<string>> = new Map()): SuggestedEvent[] {
  const links = events.map((event) => linkOf(event, known, quotesOf(event.id), declined));
  const order = links.map((_, at) => at).sort((a, b) => (links[b]?.score ?? 0) - (links[a]?.score ?? 0) || a - b);
  const taken = new Set<string>();
  for (const at of order) {
    const link = links[at];
    if (!link) continue;
    if (taken.has(link.id)) links[at] = undefined;
    else taken.add(link.id);
  }
  const renamed = new Map<string, string>();
  for (const [at, { id }] of events.entries()) if ((links[at]?.score ?? 0) >= sureLink) renamed.set(id, links[at]!.id);
  return events.map((event, at) => ({
    ...event,
    id: renamed.get(event.id) ?? event.id,
    ...(event.within === undefined ? {} : { within: renamed.get(event.within) ?? event.within }),
    ...(links[at] ? { link: links[at] } : {}),
  }));
}

function linkOf(event: SuggestedEvent, known: KnownEvents, quotes: readonly string[], declined: ReadonlyMap<string, ReadonlySet<string>>): EventLink | undefined {
  const best = new Map<string, EventLink>();
  const isDeclined = (id: string): boolean => quotes.some((quote) => declined.get(quote)?.has(id));
  for (const one of known.near(event, quotes)) {
    if (isDeclined(one.id)) continue;
    const { score, rule } = compareEvents({ ...event, quotes }, one);
    if (score >= worthAsking && score > (best.get(one.id)?.score ?? 0)) best.set(one.id, { id: one.id, why: { rule, evidence: one.title, shared: sharedBy({ ...event, quotes }, one) }, ...(one.article === undefined ? {} : { article: one.article }), score });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
  if (!first) return undefined;
  return second && first.score - second.score < margin ? { ...first, score: Math.min(first.score, worthAsking + 0.1) } : first;
}
