import type { Entity } from '../../annotations/model';
import { likeness } from '../../text/nameQuery';
import { fileName, folderOf } from '../store/articles';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';

/** An entity that a mention may be linked to. */
export interface Candidate {
  readonly entity: Entity;
  /** Its name first, then its other names and its id. */
  readonly names: readonly string[];
  readonly accepted: boolean;
  /** Another article, where this one does not know it. */
  readonly article?: string;
}

/** The entities that a mention may be linked to, those of its article and of the workspace, the likeliest first. */
export function candidatesFor(store: Store, session: ArticleSession, mention: { readonly type: string; readonly entity?: string; readonly start: number; readonly end: number }): Candidate[] {
  const found = new Map<string, Candidate>();
  const quotes = new Map<string, Set<string>>();
  for (const { entity, state, start, end } of session.cast.mentions) {
    if (entity === undefined || state === 'rejected') continue;
    quotes.set(entity, (quotes.get(entity) ?? new Set()).add(session.text.slice(start, end)));
  }
  for (const entity of session.cast.entities) {
    if (!found.has(entity.id)) found.set(entity.id, { entity, names: [entity.name, ...entity.aliases, ...(quotes.get(entity.id) ?? []), entity.id], accepted: entity.state === 'accepted' });
  }
  const folder = folderOf(session.document.uri);
  for (const { article, annotations } of store.index.all()) {
    if (folderOf(article) !== folder) continue;
    for (const entity of annotations.entities) {
      if (!found.has(entity.id)) found.set(entity.id, { entity, names: [entity.name, entity.id], accepted: true, article: fileName(article) });
    }
  }
  const quote = session.text.slice(mention.start, mention.end);
  const weight = (candidate: Candidate): number =>
    // What it is linked to already is what it is not.
    (candidate.entity.id === mention.entity ? -100 : 0) + 4 * likeness(candidate, quote) + 2 * Number(candidate.entity.type === mention.type) + Number(candidate.accepted) + Number(candidate.article === undefined);
  const weighed = [...found.values()].map((candidate) => ({ candidate, weight: weight(candidate) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ candidate }) => candidate);
}

