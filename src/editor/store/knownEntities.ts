import { annotatedEntities, joinedById, type AnnotatedEntity } from '../../annotations/annotated';
import type { Annotations } from '../../annotations/model';
import { folderOf } from './articles';
import type { ArticleSession } from './session';
import type { WorkspaceIndex } from './workspaceIndex';

/** What recognition may link to: the entities of an article's sidecar and, once they are read, of its folder's other ones. */
export class KnownEntities {
  private readonly last = new WeakMap<ArticleSession, { annotations: Annotations; version: number; known: readonly AnnotatedEntity[] }>();

  constructor(private readonly index: WorkspaceIndex) {}

  of(session: ArticleSession): readonly AnnotatedEntity[] {
    const { annotations } = session;
    const { version } = this.index;
    const last = this.last.get(session);
    // The very same list tells recognition that nothing has to be indexed again.
    if (last?.annotations === annotations && last.version === version) return last.known;
    const known = this.gather(session);
    this.last.set(session, { annotations, version, known });
    return known;
  }

  /** The article's own entities stand as it has them: the names of other articles do not add to them. */
  private gather(session: ArticleSession): AnnotatedEntity[] {
    const own = annotatedEntities(session.annotations);
    const here = new Set(session.annotations.entities.map(({ id }) => id));
    const folder = folderOf(session.document.uri);
    const others = this.index.all().filter(({ article }) => article.toString() !== session.key && folderOf(article) === folder);
    // The ids of its events are taken: no entity gets one.
    const events = session.annotations.events.map(({ id }) => ({ id, type: 'event', name: '', aliases: [] }));
    return [...own, ...events, ...joinedById(others.flatMap(({ annotations }) => annotatedEntities(annotations)).filter(({ id }) => !here.has(id)))];
  }
}
