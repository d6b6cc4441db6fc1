import { annotatedEntities, annotatedEvents, type AnnotatedEvent } from '../../annotations/annotated';
import { KnownEvents } from '../../cast/events/knownEvents';
import { Known } from '../../cast/known';
import { suggest } from '../../cast/suggest';
import type { SuggestedEvent } from '../../cast/suggestions';
import type { AnnotatedArticle } from '../articles';
import type { HeldOutModels } from '../events/heldOut';
import { toldArticle } from '../events/toldArticle';
import { foldOf } from '../folds';

/** The events that are proposed for an annotated article, and what they are by its sidecar. */
export interface Proposals {
  readonly name: string;
  readonly fold: number;
  readonly events: readonly SuggestedEvent[];
  /** By the id of a proposed event the words of its mentions. */
  readonly quotes: ReadonlyMap<string, readonly string[]>;
  /** By the id of a proposed event that of the annotated one that it is; none for those that are no event of the sidecar. */
  readonly goldOf: ReadonlyMap<string, string>;
  /** The ids of the events that the sidecar tells of. */
  readonly told: ReadonlySet<string>;
}

/** The annotated events of some articles, each as those who annotate another article know them. */
export class Tellings {
  private readonly events: readonly AnnotatedEvent[];

  constructor(articles: readonly AnnotatedArticle[]) {
    this.events = articles.flatMap(({ name, annotations }) => annotatedEvents(annotations, name));
  }

  /** Those of all articles but one. */
  without(name: string): KnownEvents {
    return new KnownEvents(this.events.filter(({ article }) => article !== name));
  }

  /** The ids of the events that other articles than one tell of. */
  elsewhere(name: string): ReadonlySet<string> {
    return new Set(this.events.filter(({ article }) => article !== name).map(({ id }) => id));
  }
}

/** What is proposed for each article where the entities of all others are known, their events not yet. */
export function proposalsOf(articles: readonly AnnotatedArticle[], heldOut: (name: string) => HeldOutModels): Proposals[] {
  const workspace = new Known();
  for (const { name, annotations } of articles) workspace.put(name, { entities: annotatedEntities(annotations) });
  return articles.map((article): Proposals => {
    const { name, text, annotations } = article;
    workspace.remove(name);
    const suggestions = suggest(text, { workspace, ...heldOut(name) });
    workspace.put(name, { entities: annotatedEntities(annotations) });
    const quotes = new Map<string, string[]>();
    for (const { event, start, end } of suggestions.mentions) if (event !== undefined) quotes.set(event, [...(quotes.get(event) ?? []), text.slice(start, end)]);
    const { matched } = toldArticle(article, suggestions);
    return {
      name, quotes,
      fold: foldOf(name),
      events: suggestions.events,
      goldOf: new Map([...matched].map(([gold, proposed]) => [proposed.id, gold.id])),
      told: new Set(annotations.events.map(({ id }) => id)),
    };
  });
}
