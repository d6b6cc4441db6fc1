import type { KnownEvent } from '../suggestions';
import { alikeKinds, likeness, namesOf, profileOf, type Comparable, type Commonness, type Feature, type Profile } from './likeness';
import { meaningOf } from './meaning';

const ofPeople = 'who ';
const ofMeaning = 'says ';

/** What so many events have in common finds none of them. */
const tooCommon = 150;

/** Of people who take part in no more events than this it says much that two articles tell of them. */
const fewEvents = 6;

/** An event annotated elsewhere, with what it is compared by. */
export interface KnownProfile extends Profile {
  readonly event: KnownEvent;
}

/** Events annotated elsewhere, found by who takes part in them, by the months that they fall in and by what their titles say. */
export class KnownEvents {
  private readonly byKey = new Map<string, KnownEvent[]>();
  private readonly counts = new Map<string, Set<string>>();
  private readonly ofArticle = new Map<string, Set<string>>();
  private readonly profiles = new Map<KnownEvent, KnownProfile>();
  private readonly common: Commonness = {
    people: (entity) => this.counts.get(`${ofPeople}${entity}`)?.size ?? 0,
    meanings: (meaning) => this.counts.get(`${ofMeaning}${meaning}`)?.size ?? 0,
  };

  constructor(events: readonly KnownEvent[]) {
    for (const event of events) {
      for (const key of keysOf(event)) {
        push(this.byKey, key, event);
        if (key.startsWith(ofPeople) || key.startsWith(ofMeaning)) this.counts.set(key, (this.counts.get(key) ?? new Set()).add(event.id));
      }
      if (event.article === undefined) continue;
      const people = this.ofArticle.get(event.article) ?? new Set<string>();
      for (const { entity } of event.participants) people.add(entity);
      this.ofArticle.set(event.article, people);
    }
  }

  /** Those that an event may be: those of its kind or one alike with some of the same people, the same month, or words of the same meaning in their names. */
  near(event: Comparable): ReadonlySet<KnownEvent> {
    const found = new Set<KnownEvent>();
    for (const key of keysOf(event)) {
      const list = this.byKey.get(key);
      if (list && list.length <= tooCommon) for (const one of list) if (alikeKinds(one.type, event.type)) found.add(one);
    }
    return found;
  }

  /** A known event with what it is compared by; made once. */
  profile(event: KnownEvent): KnownProfile {
    let found = this.profiles.get(event);
    if (!found) this.profiles.set(event, (found = { ...profileOf(event), event }));
    return found;
  }

  /**
   * What speaks for and against an event of an article being a known one.
   *
   * @param people all who take part in events of the article
   */
  compare(one: Profile, known: KnownProfile, people: ReadonlySet<string>): Feature[] {
    const features = likeness(one, known, this.common);
    const theirs = known.event.article === undefined ? undefined : this.ofArticle.get(known.event.article);
    let others = 0;
    for (const entity of theirs ?? []) if (people.has(entity) && this.common.people(entity) <= fewEvents && !(one.people.includes(entity) && known.people.includes(entity))) others++;
    return others > 0 ? [...features, ['others of both articles', Math.min(3, others)]] : features;
  }
}

/** What events that may be one have in common, at least one of these. */
function keysOf(event: Comparable): Set<string> {
  const months = monthsOf(event.date);
  return new Set([
    ...event.participants.map(({ entity }) => `${ofPeople}${entity}`),
    ...months.map((month) => `month ${month}`),
    ...(event.place === undefined ? [] : months.map((month) => `at ${month} ${event.place}`)),
    ...namesOf(event).flatMap((name) => [...meaningOf(name)].map((meaning) => `${ofMeaning}${meaning}`)),
  ]);
}

/** The months that a date begins and ends in; none of a year alone. */
function monthsOf(date: string | undefined): string[] {
  if (date === undefined) return [];
  return [...new Set(date.split('/').map((part) => part.slice(0, 7)).filter((month) => /^\d{4}-\d\d$/.test(month)))];
}

function push(lists: Map<string, KnownEvent[]>, key: string, event: KnownEvent): void {
  const list = lists.get(key);
  if (list) list.push(event);
  else lists.set(key, [event]);
}
