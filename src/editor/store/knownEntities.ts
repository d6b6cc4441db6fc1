import { annotatedEntities, joinedById, type AnnotatedEntity } from '../../annotations/annotated';
import type { Cast } from '../../annotations/castFile';
import { castKnown, underPresentIds } from '../../annotations/castKnown';
import type { Annotations } from '../../annotations/model';
import { folderOf } from './articles';
import type { CastFiles } from './castFiles';
import type { ArticleSession } from './session';
import type { WorkspaceIndex } from './workspaceIndex';

/** What recognition may link to: the entities of an article's sidecar, of its folder's authority list and, once they are read, of its other sidecars. */
export class KnownEntities {
  private readonly last = new WeakMap<ArticleSession, { annotations: Annotations; version: number; cast: Cast; known: readonly AnnotatedEntity[] }>();

  constructor(private readonly index: WorkspaceIndex, private readonly casts: CastFiles) {}

  of(session: ArticleSession): readonly AnnotatedEntity[] {
    const { annotations } = session;
    const { version } = this.index;
    const cast = this.casts.of(session.document.uri);
    const last = this.last.get(session);
    // The very same list tells recognition that nothing has to be indexed again.
    if (last?.annotations === annotations && last.version === version && last.cast === cast) return last.known;
    const known = this.gather(session, cast);
    this.last.set(session, { annotations, version, cast, known });
    return known;
  }

  /** The article's own entities stand as it has them: only the authority list adds names to them, those of other articles do not. */
  private gather(session: ArticleSession, cast: Cast): AnnotatedEntity[] {
    const own = underPresentIds(annotatedEntities(session.annotations), cast);
    const here = new Set(underPresentIds(session.annotations.entities, cast).map(({ id }) => id));
    const folder = folderOf(session.document.uri);
    const others = this.index.all().filter(({ article }) => article.toString() !== session.key && folderOf(article) === folder);
    // The ids of its events are taken: no entity gets one.
    const events = session.annotations.events.map(({ id }) => ({ id, type: 'event', name: '', aliases: [] }));
    const elsewhere = others.flatMap(({ annotations }) => underPresentIds(annotatedEntities(annotations), cast)).filter(({ id }) => !here.has(id));
    return [...events, ...joinedById([...own, ...castKnown(cast), ...elsewhere])];
  }
}
