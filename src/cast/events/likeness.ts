import { thingNamed } from '../../recognition/lexical';
import { remembered } from '../../text/remembered';
import { tokenize } from '../../text/tokens';
import { cityTerritories } from '../lexicon/cityTerritories';
import { slugOf } from '../slugs';
import { soundKeys } from '../soundKey';
import type { KnownEvent } from '../suggestions';
import { meaningOf, sameMeaning } from './meaning';
import { sortsOf, type Sorts } from './sorts';
import { daysBetween } from './spans';

/** What two events are compared by. */
export type Comparable = Omit<KnownEvent, 'id' | 'article'>;

/** A comparable event with what its names say. */
export interface Profile {
  readonly event: Comparable;
  /** What each of its names says beside who takes part, who is compared by himself. */
  readonly meanings: readonly ReadonlySet<string>[];
  readonly titles: readonly string[];
  readonly sorts: Sorts;
  readonly people: readonly string[];
  /** Those who take part and whom the title names. */
  readonly named: readonly string[];
}

/** How many known events have something; what is rare tells more. */
export interface Commonness {
  readonly people: (entity: string) => number;
  readonly meanings: (meaning: string) => number;
}

/** So many names of an event are looked at. */
const mostNames = 5;

/** The names of an event: its title and the words of its mentions. */
export function namesOf({ title, quotes = [] }: Comparable): string[] {
  return [title, ...quotes.slice(0, mostNames - 1)];
}

/** What an event is compared by. */
export function profileOf(event: Comparable): Profile {
  const names = namesOf(event);
  const people = [...new Set(event.participants.map(({ entity }) => entity))];
  const title = `-${slugOf(event.title)}-`;
  const ofPeople = new Set(people.flatMap((id) => id.split('-')).map((word) => word.slice(0, 4)));
  return {
    event, people,
    meanings: names.map((name) => new Set([...meaningOf(name)].filter((meaning) => !ofPeople.has(meaning)))),
    titles: names.filter((name) => name.includes(' ')).map((name) => slugOf(name)),
    sorts: sortsOf(names),
    named: people.filter((id) => title.includes(`-${id.split('-').slice(1).join('-') || id}-`)),
  };
}

/** A feature of two events and how much of it they have. */
export type Feature = readonly [name: string, value: number];

/** What speaks for and against two events being one. */
export function likeness(one: Profile, two: Profile, common: Commonness): Feature[] {
  // When and where a document was signed is told rarely, what it is called always: it is told of long after.
  const sort = isDocument(one.event) && isDocument(two.event) ? 'document: ' : '';
  const ofSort = (features: readonly Feature[]): Feature[] => features.map(([name, value]) => [`${sort}${name}`, value]);
  return [
    ...kinds(one.event, two.event),
    ...ofSort(dates(one.event.date, two.event.date)),
    ...ofSort(places(one, two)),
    ...people(one, two, common),
    ...ofSort(titles(one, two, common)),
    ...sorts(one.sorts, two.sorts),
  ];
}

function isDocument({ type }: Comparable): boolean {
  return type === 'agreement' || type === 'statement';
}

/** Kinds that articles take for one another: some call a summit a meeting, and a declaration that is signed an agreement. */
const alike = new Set(['conference meeting', 'meeting conference', 'agreement statement', 'statement agreement']);

/** Whether articles may call one event by both kinds. */
export function alikeKinds(one: string, two: string): boolean {
  return one === two || alike.has(`${one} ${two}`);
}

function kinds({ type: one }: Comparable, { type: two }: Comparable): Feature[] {
  return one === two ? [['same kind', 1]] : [];
}

function dates(one: string | undefined, two: string | undefined): Feature[] {
  if (one === undefined || two === undefined) return [[one === two ? 'no date' : 'date of one', 1]];
  if (one === two) return [[one.length > 7 ? 'same day' : 'same month', 1]];
  const [fromOne, toOne] = daysOf(one);
  const [fromTwo, toTwo] = daysOf(two);
  if (fromOne <= toTwo && fromTwo <= toOne) {
    const length = Math.max(daysApart(fromOne, toOne), daysApart(fromTwo, toTwo));
    return [[length <= 10 ? 'within days' : 'within months', 1]];
  }
  const apart = fromOne > toTwo ? daysApart(toTwo, fromOne) : daysApart(toOne, fromTwo);
  if (apart > 31 && fromOne.slice(5) === fromTwo.slice(5)) return [['same day of another year', 1]];
  return [[apart <= 1 ? 'next day' : apart <= 10 ? 'days apart' : 'far apart', 1]];
}

/** How many days lie between two; none where a file has something else for a day. */
function daysApart(from: string, to: string): number {
  return daysBetween(from, to) || 0;
}

/** The first and the last day of an EDTF value. */
function daysOf(value: string): [string, string] {
  const [from, to] = value.replace(/[?~%]/g, '').split('/') as [string, string?];
  const last = to ?? from;
  return [`${from}-01-01`.slice(0, 10), last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-${new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 0)).getUTCDate()}` : last];
}

function places(one: Profile, two: Profile): Feature[] {
  const mine = one.event.place;
  const theirs = two.event.place;
  if (mine === undefined || theirs === undefined) return [[mine === theirs ? 'no place' : 'place of one', 1]];
  if (mine === theirs) return [['same place', 1]];
  if (isPart(mine, theirs) || isPart(theirs, mine)) return [['place within', 1]];
  return [['other place', 1]];
}

const manyIds = 5000;

/** The city or territory of the lexicons that the id of a place names. */
const placeOf = remembered((id: string): { readonly city?: string; readonly territory?: string } => {
  const thing = thingNamed(tokenize(id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')));
  const territory = thing?.kind === 'city' ? cityTerritories.get(thing.common) : thing?.code;
  return { ...(thing?.kind === 'city' ? { city: thing.common } : {}), ...(territory === undefined ? {} : { territory }) };
}, manyIds);

/** Whether a place lies in another, as far as their names say: a town in its country, "the railway station of Dobova" in Dobova. */
function isPart(one: string, two: string): boolean {
  if (`-${one}-`.includes(`-${two}-`)) return true;
  const inner = placeOf(one);
  const outer = placeOf(two);
  return inner.territory !== undefined && inner.territory === outer.territory && (outer.city === undefined || outer.city === inner.city);
}

function people(one: Profile, two: Profile, common: Commonness): Feature[] {
  if (one.people.length === 0 || two.people.length === 0) return [[one.people.length === two.people.length ? 'nobody' : 'people of one', 1]];
  const shared = sharedPeople(one, two);
  const features: Feature[] = [];
  const counts = new Map<string, number>();
  for (const entity of shared.values()) {
    const known = common.people(entity);
    const rarity = known <= 2 ? 'rare' : known <= 6 ? 'seldom' : known <= 20 ? 'often' : 'common';
    counts.set(rarity, (counts.get(rarity) ?? 0) + 1);
  }
  for (const [rarity, count] of counts) features.push([`shared ${rarity}`, Math.min(count, 4)]);
  if (counts.size === 0) features.push(['none shared', 1]);
  else features.push(['share of the fewer', shared.size / Math.min(one.people.length, two.people.length)], ['share of all', shared.size / (one.people.length + two.people.length - shared.size)]);
  if (two.named.length > 0) {
    const told = two.named.filter((entity) => [...shared.values()].includes(entity)).length;
    features.push([`named ${told === two.named.length ? 'all' : told > 0 ? 'some' : 'none'}`, 1]);
  }
  return features;
}

/** Who takes part in both, the id in the one to that in the other: the same id, or a name that sounds the same word by word. */
function sharedPeople(one: Profile, two: Profile): Map<string, string> {
  const shared = new Map<string, string>();
  for (const entity of one.people) {
    const other = two.people.find((id) => id === entity) ?? two.people.find((id) => soundsLike(id, entity));
    if (other !== undefined) shared.set(entity, other);
  }
  return shared;
}

/** The keys of the words of an id, numbers as they are; asked for with each known event. */
const soundOfId = remembered((id: string) => id.split('-').map((word) => (/\d/.test(word) ? [word] : soundKeys(word))), manyIds);

function soundsLike(one: string, two: string): boolean {
  const mine = soundOfId(one);
  const theirs = soundOfId(two);
  return mine.length > 1 && mine.length === theirs.length && mine.every((keys, at) => keys.some((key) => theirs[at]!.includes(key)));
}

/** What no more known events than this have in their names is rare. */
const fewEvents = 3;

function titles(one: Profile, two: Profile, common: Commonness): Feature[] {
  if (one.titles.some((title) => two.titles.includes(title))) return [['same title', 1]];
  const { share, shared } = sayTheSame(one, two);
  const all = new Set<string>();
  for (const mine of one.meanings) for (const meaning of mine) if (two.meanings.some((theirs) => theirs.has(meaning))) all.add(meaning);
  const rare = [...all].filter((meaning) => common.meanings(meaning) <= fewEvents).length;
  const features: Feature[] = [];
  if (shared > 0) features.push([`says the same ${Math.min(3, shared)}`, share]);
  if (shared > 1 && share === 1) features.push(['says all the same', 1]);
  if (rare > 0) features.push(['rare words', Math.min(3, rare)]);
  if (shared === 0 && one.event.type === 'operation') features.push(['other operation', 1]);
  return features;
}

/** How much of what some name of one says, some name of the other does. */
export function sayTheSame(one: Profile, two: Profile): { share: number; shared: number } {
  let best = { share: 0, shared: 0 };
  for (const mine of one.meanings) {
    for (const theirs of two.meanings) {
      const same = sameMeaning(mine, theirs);
      if (same.share * Math.min(3, same.shared) > best.share * Math.min(3, best.shared)) best = same;
    }
  }
  return best;
}

function sorts(one: Sorts, two: Sorts): Feature[] {
  const of = (label: string, mine: ReadonlySet<string>, theirs: ReadonlySet<string>): Feature[] => {
    if (mine.size === 0 && theirs.size === 0) return [];
    if (mine.size === 0 || theirs.size === 0) return [[`${label} of one`, 1]];
    return [[[...mine].some((sort) => theirs.has(sort)) ? `same ${label}` : `other ${label}`, 1]];
  };
  return [...of('sort', one.sorts, two.sorts), ...of('rank', one.ranks, two.ranks)];
}
