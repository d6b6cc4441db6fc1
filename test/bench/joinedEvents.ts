/** Whether an event that articles in two languages tell of is proposed as the one that is known from the other. */
import { annotatedEntities, annotatedEvents } from '../../src/annotations/annotated';
import { suggest, type SuggestOptions } from '../../src/cast/suggest';
import type { KnownEvent } from '../../src/cast/suggestions';
import type { AnnotatedArticle } from '../../src/training/articles';
import { toldArticle } from '../../src/training/events/toldArticle';
import { print } from './table';

/** The events of articles as those who annotate another one know them. */
export function knownEventsOf(articles: readonly AnnotatedArticle[]): KnownEvent[] {
  return articles.flatMap(({ name, annotations }) => annotatedEvents(annotations, name));
}

/**
 * Each article that shares an event with one in another language is looked at as if all other articles of the folder
 * had been annotated. A link counts where it is sure, or where it asks; a wrong one is to another event.
 */
export function joinedAcross(articles: readonly AnnotatedArticle[], models: Pick<SuggestOptions, 'model' | 'eventModels'>): void {
  const languages = new Map<string, Set<string>>();
  for (const { annotations } of articles) for (const { id } of annotations.events) languages.set(id, (languages.get(id) ?? new Set()).add(String(annotations.language)));
  const shared = new Set([...languages].filter(([, spoken]) => spoken.size > 1).map(([id]) => id));
  const counts = { shared: 0, found: 0, sure: 0, asked: 0, wrong: 0, wrongAsked: 0 };
  for (const article of articles) {
    if (!article.annotations.events.some(({ id }) => shared.has(id))) continue;
    const others = articles.filter((other) => other !== article);
    const known = others.flatMap(({ annotations }) => annotatedEntities(annotations));
    const suggestions = suggest(article.text, { known, knownEvents: knownEventsOf(others), ...models });
    const { gold, matched } = toldArticle(article, suggestions);
    const links = new Map(suggestions.events.map(({ id, link }) => [id, link]));
    for (const one of gold.filter(({ id }) => shared.has(id))) {
      counts.shared++;
      const other = matched.get(one);
      if (!other) continue;
      counts.found++;
      if (other.id === one.id) counts.sure++;
      else if (links.get(other.id)?.id === one.id) counts.asked++;
    }
    const goldOf = new Map([...matched].map(([one, other]) => [other.id, one.id]));
    const elsewhere = new Set(others.flatMap(({ annotations }) => annotations.events.map(({ id }) => id)));
    for (const [id, link] of links) {
      if (!link || link.id === goldOf.get(id)) continue;
      if (link.id === id) counts.wrong++;
      else if (elsewhere.has(link.id)) counts.wrongAsked++;
    }
  }
  print('Events told in two languages, all other articles known: joined', ['told', 'found', 'joined', 'asked', 'wrong', 'wrongly asked'], [Object.values(counts).map(String)]);
}
