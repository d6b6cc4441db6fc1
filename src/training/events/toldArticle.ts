import type { Suggestions } from '../../cast/suggestions';
import { overlaps } from '../../text/span';
import type { AnnotatedArticle } from '../articles';
import { majority } from '../majority';
import { matchEvents, type ScoredEvent } from './matchEvents';

/** The events of one article, gold and proposed. */
export interface ToldArticle {
  readonly article: AnnotatedArticle;
  readonly language: string;
  readonly suggestions: Suggestions;
  readonly gold: readonly ScoredEvent[];
  readonly found: readonly ScoredEvent[];
  readonly matched: ReadonlyMap<ScoredEvent, ScoredEvent>;
}

/** A mention of the same type says so much more of which is which than one that merely lies across it: a city in the name of an office. */
export const ofItsType = 100;

/** What an annotated article's events look like beside those that are suggested. */
export function toldArticle(article: AnnotatedArticle, suggestions: Suggestions): ToldArticle {
  const { annotations, resolver } = article;
  const { language } = annotations;
  const spans = annotations.mentions.flatMap((mention) => {
    const span = resolver.resolve(mention);
    return span ? [{ mention, span }] : [];
  });
  const pairs: [string, string, number][] = [];
  const typeOf = new Map(annotations.entities.map(({ id, type }) => [id, type]));
  const named = spans.filter(({ mention }) => mention.entity !== undefined);
  // Both are in the order of the text, so that each gold mention is compared with its neighbours only.
  const found = suggestions.mentions.filter(({ entity }) => entity !== undefined);
  named.sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  for (const { mention, span } of named) {
    while (from < found.length && found[from]!.end <= span.start) from++;
    for (let at = from; at < found.length && found[at]!.start < span.end; at++) if (overlaps(found[at]!, span)) pairs.push([found[at]!.entity!, mention.entity!, found[at]!.type === typeOf.get(mention.entity!) ? ofItsType : 1]);
  }
  const goldOf = majority(pairs);
  const same = (id: string): string => goldOf.get(id) ?? (annotations.entities.some((entity) => entity.id === id) ? id : `none ${id}`);
  const gold = annotations.events.map((event): ScoredEvent => ({
    id: event.id,
    kind: event.type,
    ...(event.date === undefined ? {} : { date: event.date }),
    ...(event.place === undefined ? {} : { place: event.place }),
    participants: (event.participants ?? []).map(({ entity, role }) => ({ entity, role: role ?? '' })),
    mentions: spans.filter(({ mention }) => mention.event === event.id).map(({ span }) => span),
  }));
  const proposed = suggestions.events.map((event): ScoredEvent => ({
    id: event.id,
    kind: event.type,
    ...(event.date === undefined ? {} : { date: event.date }),
    ...(event.place === undefined ? {} : { place: same(event.place) }),
    participants: event.participants.map(({ entity, role }) => ({ entity: same(entity), role })),
    mentions: suggestions.mentions.filter((mention) => mention.event === event.id),
    sentence: { start: event.start, end: event.end },
  }));
  return { article, language: typeof language === 'string' ? language : language?.[0] ?? 'unknown', suggestions, gold, found: proposed, matched: matchEvents(gold, proposed) };
}
