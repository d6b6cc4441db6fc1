import { annotatedEntities, type AnnotatedEntity } from './annotated';
import { typeOf, type Annotations, type Rejection } from './model';

/** What people have decided in an article, as far as it tells something about others. */
export interface ArticleDecisions {
  readonly entities: readonly AnnotatedEntity[];
  /** The words of accepted mentions of dates and events. */
  readonly others: readonly { readonly quote: string; readonly type: string }[];
  readonly rejected: readonly Rejection[];
  /** Rejected words that were accepted, as the same type, with more or with fewer words around them. */
  readonly corrected: readonly { readonly type: string; readonly from: string; readonly to: string }[];
}

/**
 * The decisions of an article's sidecar; what a batch run wrote and nobody has confirmed is none. A no to words that
 * are accepted as the same type with other edges is no no to the name, but a correction. The ids of events are
 * entities without a name: nothing else gets them.
 */
export function decisionsOf(annotations: Annotations): ArticleDecisions {
  const accepted = annotations.mentions.filter(({ suggested }) => !suggested);
  const byType = new Map<string, Set<string>>();
  for (const mention of accepted) {
    const type = typeOf(annotations, mention);
    if (type !== undefined) byType.set(type, (byType.get(type) ?? new Set()).add(mention.quote));
  }
  const corrected = annotations.rejected.flatMap(({ quote, type }) => {
    const to = type === undefined ? undefined : [...(byType.get(type) ?? [])].find((other) => other !== quote && (other.includes(quote) || quote.includes(other)));
    return type === undefined || to === undefined ? [] : [{ type, from: quote, to }];
  });
  const moved = new Set(corrected.map(({ type, from }) => `${type} ${from}`));
  return {
    entities: [...annotatedEntities(annotations), ...annotations.events.map(({ id }) => ({ id, type: 'event', name: '', aliases: [] }))],
    others: ['date', 'event'].flatMap((type) => [...(byType.get(type) ?? [])].map((quote) => ({ quote, type }))),
    rejected: annotations.rejected.filter(({ quote, type }) => !moved.has(`${type} ${quote}`)),
    corrected,
  };
}
