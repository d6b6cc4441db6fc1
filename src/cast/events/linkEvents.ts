import { sureLink, type EventLink, type KnownEvent, type SuggestedEvent } from '../suggestions';
import type { KnownEvents } from './knownEvents';
import { profileOf } from './likeness';
import { oddsOf, sayTheSameTitle, sharedBy, type JoinWeights } from './sameEvent';

/** From here on it is worth asking whether two events are one. */
const worthAsking = 0.5;

/** How much the odds of other events of the article being the same known one count against each: the same event may have been found twice. */
const ofRivals = 0.5;

/**
 * Links events of an article to those known from others. One that is sure takes the known id; no two events of an article
 * are linked to the same one, the surer is.
 *
 * @param quotesOf the words of the mentions of an event
 * @param declined the ids of events that mentions with some words were said not to be of
 * @param weights those to link by in the place of what has been learnt
 */
export function linkEvents(events: readonly SuggestedEvent[], known: KnownEvents, quotesOf: (id: string) => readonly string[], declined: ReadonlyMap<string, ReadonlySet<string>> = new Map(), weights?: JoinWeights): SuggestedEvent[] {
  const links = bestLinks(events, known, quotesOf, declined, weights);
  const renamed = new Map<string, string>();
  for (const [at, { id }] of events.entries()) if ((links[at]?.score ?? 0) >= sureLink) renamed.set(id, links[at]!.id);
  return events.map((event, at) => ({
    ...event,
    id: renamed.get(event.id) ?? event.id,
    ...(event.within === undefined ? {} : { within: renamed.get(event.within) ?? event.within }),
    ...(links[at] ? { link: links[at] } : {}),
  }));
}

/** How much likelier two events are one, in odds as a logarithm, where two others of their articles surely are; by trial on articles that nothing had learnt from. */
const ofNeighbours = 1.5;

/** That an event may be a known one, as one article tells of it, and how much likelier that is than that it is new. */
interface Candidate {
  readonly at: number;
  readonly telling: KnownEvent;
  readonly odds: number;
}

/** What is less likely than this beside being new cannot become a link. */
const least = 0.01;

/** A candidate with how likely it is. */
interface Scored extends Candidate {
  readonly score: number;
}

/** How likely each candidate is beside the others and beside a new event, the likeliest first. */
function besideOthers(candidates: readonly Candidate[]): Scored[] {
  const ofOwn = new Map<number, number>();
  const ofKnown = new Map<string, number>();
  for (const { at, telling, odds } of candidates) {
    ofOwn.set(at, (ofOwn.get(at) ?? 0) + odds);
    ofKnown.set(telling.id, (ofKnown.get(telling.id) ?? 0) + odds);
  }
  return candidates.map((one) => ({ ...one, score: one.odds / (1 + ofOwn.get(one.at)! + ofRivals * (ofKnown.get(one.telling.id)! - one.odds)) })).sort((a, b) => b.score - a.score || a.at - b.at);
}

/**
 * Candidates with what the other events of the article say: where one of them is likely another event that an article tells
 * of, the two articles tell of the same, and their further events are likelier to be the same as well.
 */
function withNeighbours(candidates: readonly Candidate[]): Candidate[] {
  const byArticle = new Map<string, Scored[]>();
  for (const one of besideOthers(candidates)) {
    const { article } = one.telling;
    if (article === undefined) continue;
    const there = byArticle.get(article);
    if (there) there.push(one);
    else byArticle.set(article, [one]);
  }
  return candidates.map((one) => {
    // The likeliest come first.
    const other = byArticle.get(one.telling.article ?? '')?.find(({ at, telling }) => at !== one.at && telling.id !== one.telling.id);
    return other ? { ...one, odds: one.odds * Math.exp(ofNeighbours * other.score) } : one;
  });
}

/** For each event its link, if any: best pairs first, each event and each known one once. */
function bestLinks(events: readonly SuggestedEvent[], known: KnownEvents, quotesOf: (id: string) => readonly string[], declined: ReadonlyMap<string, ReadonlySet<string>>, weights?: JoinWeights): (EventLink | undefined)[] {
  const people = new Set(events.flatMap(({ participants }) => participants.map(({ entity }) => entity)));
  const told = events.map((event) => ({ ...event, quotes: quotesOf(event.id) }));
  const candidates = told.flatMap((event, at): Candidate[] => {
    const mine = profileOf(event);
    const best = new Map<string, Candidate>();
    for (const telling of known.near(event)) {
      if (event.quotes.some((quote) => declined.get(quote)?.has(telling.id))) continue;
      const odds = Math.exp(oddsOf(known.compare(mine, known.profile(telling), people), weights));
      if (odds > least && odds > (best.get(telling.id)?.odds ?? 0)) best.set(telling.id, { at, telling, odds });
    }
    return [...best.values()];
  });
  const scored = besideOthers(withNeighbours(candidates));
  const links = new Array<EventLink | undefined>(events.length).fill(undefined);
  const taken = new Set<string>();
  for (const { at, telling, score } of scored) {
    if (score < worthAsking || links[at] || taken.has(telling.id)) continue;
    taken.add(telling.id);
    const rule = sayTheSameTitle(profileOf(told[at]!), known.profile(telling)) ? 'same-title' : 'same-slots';
    links[at] = { id: telling.id, why: { rule, evidence: telling.title, shared: sharedBy(told[at]!, telling) }, ...(telling.article === undefined ? {} : { article: telling.article }), score };
  }
  return links;
}
