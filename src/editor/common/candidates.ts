import { byLikelihood } from '../../annotations/linkOrder';
import type { Entity } from '../../annotations/model';
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
  const rows = [...found.values()].map((candidate) => ({ ...candidate, id: candidate.entity.id, type: candidate.entity.type, isHere: candidate.article === undefined }));
  return byLikelihood(rows, session.text, mention, session.cast.mentions.filter(({ state }) => state !== 'rejected'));
}
