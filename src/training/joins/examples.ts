import type { KnownEvents, KnownProfile } from '../../cast/events/knownEvents';
import { profileOf, type Profile } from '../../cast/events/likeness';
import type { JoinCandidate, JoinExample } from './learn';
import { movedBy } from './moved';
import type { Proposals } from './proposals';

/**
 * An event that was the same counts so much as one that is another, its known dates moved: else it is learnt that people
 * who meet again have met once, since few of the articles that there are tell of the same people twice. By trial on
 * articles that were held out.
 */
const ofMoved = 0.5;

/**
 * What an article teaches of which proposed events are known ones.
 *
 * @param known the events of all other articles
 * @param elsewhere the ids of these
 */
export function joinExamples({ events, quotes, goldOf, told }: Proposals, known: KnownEvents, elsewhere: ReadonlySet<string>): JoinExample[] {
  const people = new Set(events.flatMap(({ participants }) => participants.map(({ entity }) => entity)));
  return events.flatMap((event): JoinExample[] => {
    const asked = { ...event, quotes: quotes.get(event.id) ?? [] };
    const mine = profileOf(asked);
    const near = [...known.near(asked)].map((one) => known.profile(one));
    const gold = goldOf.get(event.id);
    const candidate = (profile: KnownProfile): JoinCandidate => ({ id: profile.event.id, features: known.compare(mine, profile, people) });
    // What is no event of the sidecar may still be part of one that the article tells of.
    const candidates = near.filter(({ event: { id } }) => gold !== undefined || !told.has(id)).map(candidate);
    if (candidates.length === 0) return [];
    if (gold === undefined || !elsewhere.has(gold)) return [{ candidates, weight: 1 }];
    if (!candidates.some(({ id }) => id === gold)) return [];
    return [{ candidates, right: gold, weight: 1 }, ...anotherTime(mine, near, gold, candidate)];
  });
}

/** The same event as one that is new, where both are told with a day. */
function anotherTime({ event }: Profile, near: readonly KnownProfile[], gold: string, candidate: (profile: KnownProfile) => JoinCandidate): JoinExample[] {
  if ((event.date?.length ?? 0) < 10 || event.type === 'agreement' || event.type === 'statement') return [];
  const candidates = near.flatMap((profile) => {
    if (profile.event.id !== gold) return [candidate(profile)];
    const date = movedBy(profile.event.date, event.title.length);
    return date === undefined ? [] : [candidate({ ...profile, event: { ...profile.event, date } })];
  });
  return candidates.length === 0 ? [] : [{ candidates, weight: ofMoved }];
}
