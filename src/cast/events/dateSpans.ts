import { dayFrom } from '../../recognition/calendar';
import type { Candidate } from './candidate';
import type { Relation } from './relation';
import { daysBetween, isDay } from './spans';

/** Days that lie further apart are not the first and last of one event. */
const longestSpan = 4;

/** Unless both stand in the sentence that tells of it. */
const longestNearSpan = 12;

/** Or words say that it began on the one, or goes on until the other: "since 8 September", "bis 15. Juli". */
const longestTold = 400;
const sinceWords = /^(?:since|from|seit|vom|ab|од|от)$/;
const untilWords = /^(?:until|till|to|through|bis|zum|до)$/;

/** A date that may be the first or last of a span. */
export interface SpanEnd {
  readonly value: string;
  /** Whether it stands in the event's sentence. */
  readonly near: boolean;
  readonly relation?: Relation;
}

/** Several days from two that are told, or from one and how long it lasts: "ended today after two days"; months likewise. */
export function dateSpans(told: readonly SpanEnd[], published: string | undefined, lasts: number | undefined, kind: string, future: boolean, cues: readonly string[]): Candidate<string>[] {
  const found = new Map<string, string[]>();
  const days = told.filter(({ value }) => isDay(value)).slice(0, 4);
  const all = published === undefined || !isDay(published) || days.some(({ value }) => value === published) ? days : [...days, { value: published, near: false }];
  const span = (from: string, to: string, ...how: string[]): void => {
    const value = `${from}/${to}`;
    found.set(value, [...(found.get(value) ?? []), ...how.flatMap((one) => [one, `${kind} ${one}`]), `${kind} ends ${published === undefined ? 'unknown' : to === published ? 'now' : to < published ? 'before' : 'later'} ${future}`, ...cues.map((cue) => `${how[0]!} ${cue}`)]);
  };
  for (const [at, one] of all.entries()) {
    if (lasts !== undefined) {
      span(one.value, dayFrom(one.value, lasts - 1), `from ${one.near}`, `from ${before(one)}`);
      span(dayFrom(one.value, 1 - lasts), one.value, `until ${one.near}`, `until ${before(one)}`);
    }
    for (const other of all.slice(at + 1)) {
      const [from, to] = one.value < other.value ? [one, other] : [other, one];
      const apart = daysBetween(from.value, to.value);
      if (apart <= (sinceWords.test(before(from)) || untilWords.test(before(to)) ? longestTold : from.near && to.near ? longestNearSpan : longestSpan)) {
        span(from.value, to.value, `span ${Math.min(5, apart)} ${lasts === undefined ? 'none' : lasts === apart + 1} ${from.near} ${to.near} ${to.value === published}`, `span of ${before(from)} ${before(to)}`, `span from ${before(from)}`, `span joint ${joint(from, to)}`, `span joint ${joint(from, to)} ${Math.min(2, apart)}`);
      }
    }
  }
  const months = told.filter(({ value }) => !isDay(value)).slice(0, 4);
  for (const [at, one] of months.entries()) {
    for (const other of months.slice(at + 1)) {
      const [from, to] = one.value < other.value ? [one, other] : [other, one];
      const between = joint(from, to);
      if (between !== 'none') span(from.value, to.value, `months ${from.near}`, `months joint ${between}`);
    }
  }
  return [...found].map(([value, features]) => ({ value, features: ['span', `${kind} span`, `span lasts ${lasts !== undefined}`, ...features] }));
}

/** What two dates that are told as one say of each by itself: that it is the first or last of "from 3 to 5 May", one of "on the 3rd and 5th". */
export function pairedDates(told: readonly SpanEnd[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const days = told.filter(({ relation }) => relation).slice(0, mostPaired);
  for (const [at, one] of days.entries()) {
    for (const other of days.slice(at + 1)) {
      const between = joint(one, other);
      if (between !== 'and' && between !== 'to') continue;
      const [from, to] = one.value < other.value ? [one, other] : [other, one];
      found.set(from.value, [...(found.get(from.value) ?? []), `first of ${between}`]);
      found.set(to.value, [...(found.get(to.value) ?? []), `last of ${between}`]);
    }
  }
  return found;
}

/** So many dates at most are looked at for such pairs. */
const mostPaired = 6;

/** The word before a date. */
function before({ relation }: SpanEnd): string {
  return relation ? relation.other.paragraph.tokens[relation.other.first - 1]?.key ?? 'none' : 'unsaid';
}

const joints: readonly (readonly [RegExp, string])[] = [[/^(?:and|und|sowie|и|&)$/, 'and'], [/^(?:to|until|till|through|bis|до|–|—|-)$/, 'to']];

/** What stands between two dates that follow each other: "yesterday and today", "from Monday to Friday"; the same in all languages. */
function joint(one: SpanEnd, two: SpanEnd): string {
  const [a, b] = [one.relation?.other, two.relation?.other];
  if (!a || !b || a.paragraph !== b.paragraph) return 'none';
  const [from, to] = a.first < b.first ? [a, b] : [b, a];
  if (to.first - from.end > 2 || to.first < from.end) return 'none';
  const between = from.paragraph.tokens.slice(from.end, to.first).map(({ key }) => joints.find(([word]) => word.test(key))?.[1] ?? key);
  return between.join(' ');
}
