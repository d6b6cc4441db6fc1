import type { EventLinkRule, KnownEvent, SharedSlot, SuggestedParticipant } from '../suggestions';
import { slugOf } from '../slugs';
import { meaningOf, sameMeaning } from './meaning';

/** What two events are compared by. */
export type Comparable = Omit<KnownEvent, 'id' | 'article'>;

/** Kinds that articles take for one another: some call a summit a meeting, and a declaration that is signed an agreement. */
const alike = new Set(['conference meeting', 'meeting conference', 'agreement statement', 'statement agreement']);

/** What speaks for and against two events being one; set by hand so that date and place with a person in common, or a telling title, are sure. */
const points = {
  date: { same: 0.35, within: 0.28, nextDay: 0.1, sameWeek: 0, apart: -0.5, apartOfNamed: -0.1 },
  place: { same: 0.2, apart: -0.25, apartOfNamed: -0.1 },
  people: { shared: 0.3, othersOnBothSides: -0.12 },
  title: { same: 0.6, telling: 0.75, short: 0.72, oneWord: 0.3, codeName: 0.72 },
  otherKind: -0.08,
};

/** Titles that say more of the same than this are what events are linked by. */
const tellingTitle = 0.4;

/** How sure two events are one, 0 to 1, and by what. */
export function compareEvents(one: Comparable, two: Comparable | KnownEvent): { score: number; rule: EventLinkRule } {
  if (one.type !== two.type && !alike.has(`${one.type} ${two.type}`)) return { score: 0, rule: 'same-slots' };
  const title = titleScore(one, two);
  // What an agreement is called tells it better than a date, which may be that of its signing, its entry into force or the report.
  const named = title >= 0.5 && (one.type === 'agreement' || one.type === 'statement');
  const slots = dateScore(one.date, two.date, named) + placeScore(one.place, two.place, named) + peopleScore(one.participants, two.participants) + (one.type === two.type || named ? 0 : points.otherKind);
  return { score: Math.max(0, Math.min(1, slots + title)), rule: title > tellingTitle ? 'same-title' : 'same-slots' };
}

/** What two events have in common: the same title, place, date, or one who takes part in both. */
export function sharedBy(one: Comparable, two: Comparable | KnownEvent): SharedSlot[] {
  const others = new Set(two.participants.map(({ entity }) => entity));
  return [
    ...(titleScore(one, two) > tellingTitle ? (['title'] as const) : []),
    ...(one.place !== undefined && one.place === two.place ? (['place'] as const) : []),
    ...(one.date !== undefined && one.date === two.date ? [one.date.length === 10 ? ('day' as const) : ('date' as const)] : []),
    ...(one.participants.some(({ entity }) => others.has(entity)) ? (['people'] as const) : []),
  ];
}

function dateScore(one: string | undefined, two: string | undefined, named: boolean): number {
  if (one === undefined || two === undefined) return 0;
  if (one === two) return points.date.same;
  const [fromOne, toOne] = daysOf(one);
  const [fromTwo, toTwo] = daysOf(two);
  if ((fromOne <= fromTwo && toTwo <= toOne) || (fromTwo <= fromOne && toOne <= toTwo)) return points.date.within;
  if (fromOne <= toTwo && fromTwo <= toOne) return points.date.within;
  const apart = Math.abs(Date.parse(fromOne) - Date.parse(fromTwo)) / 86_400_000;
  // What articles call the day of an event is often that of its report or of another of its days: within a week it tells nothing.
  return apart <= 1 ? points.date.nextDay : named ? points.date.apartOfNamed : apart <= 7 ? points.date.sameWeek : points.date.apart;
}

/** The first and the last day of an EDTF value. */
function daysOf(value: string): [string, string] {
  const [from, to] = value.replace(/[?~%]/g, '').split('/') as [string, string?];
  const last = to ?? from;
  return [`${from}-01-01`.slice(0, 10), last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-31` : last];
}

function placeScore(one: string | undefined, two: string | undefined, named: boolean): number {
  if (one === undefined || two === undefined) return 0;
  return one === two ? points.place.same : named ? points.place.apartOfNamed : points.place.apart;
}

function peopleScore(one: readonly SuggestedParticipant[], two: readonly SuggestedParticipant[]): number {
  if (one.length === 0 || two.length === 0) return 0;
  const others = new Set(two.map(({ entity }) => entity));
  const shared = new Set(one.map(({ entity }) => entity).filter((entity) => others.has(entity))).size;
  const apart = shared < one.length && shared < two.length ? points.people.othersOnBothSides : 0;
  return (points.people.shared * shared) / Math.min(one.length, two.length) + apart;
}

function titleScore(one: Comparable, two: Comparable): number {
  const names = (event: Comparable): string[] => [event.title, ...(event.quotes ?? [])];
  let best = 0;
  for (const mine of names(one)) {
    for (const theirs of names(two)) {
      const { share, shared } = sameMeaning(meaningOf(mine), meaningOf(theirs));
      const same = mine.includes(' ') && slugOf(mine) === slugOf(theirs) ? points.title.same : 0;
      const said = share * (shared >= 3 ? points.title.telling : shared === 2 ? points.title.short : one.type === 'operation' ? points.title.codeName : points.title.oneWord);
      best = Math.max(best, same, said);
    }
  }
  return best;
}
