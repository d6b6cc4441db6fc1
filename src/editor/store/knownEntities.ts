import type { Uri } from 'vscode';
import { annotatedEvents, type AnnotatedEvent } from '../../annotations/annotated';
import { presentIds, type Cast } from '../../annotations/castFile';
import { castKnown } from '../../annotations/castKnown';
import { decisionsOf, type ArticleDecisions } from '../../annotations/decisions';
import type { Annotations } from '../../annotations/model';
import { unpackWhole } from '../../annotations/packed';
import { Known } from '../../cast/known';
import type { SuggestOptions } from '../../cast/suggest';
import { folderOf } from './articles';
import type { CastFiles } from './castFiles';
import type { ArticleSession } from './session';
import { Slices } from './index/slices';
import type { IndexedArticle, WorkspaceIndex } from './workspaceIndex';

/** So many changed entities and names wait to be indexed at most: to remember hundreds of thousands takes room. */
const mostWaiting = 2000;

/** To take in so many articles takes a fraction of a second, which who has opened an article may wait for. */
const fewBehind = 200;

/** What an article's suggestions are made with. */
type KnownFor = Required<Pick<SuggestOptions, 'workspace' | 'own'>>;

/**
 * What recognition goes by: the authority list of an article's folder and the decisions in all its sidecars, once they
 * are read, and over them those of the article's own. A changed sidecar costs what is in it; everything is taken in by slices.
 */
export class KnownEntities {
  private readonly byFolder = new Map<string, { readonly known: Known; readonly cast: Cast }>();
  /** What was taken in of each article, by its address, and the events in it. */
  private readonly taken = new Map<string, { readonly indexed: IndexedArticle; readonly events: readonly AnnotatedEvent[] }>();
  /** Articles that changed since; `all` stands for any of them. */
  private changed: Map<string, Uri> | 'all' = 'all';
  private updating: Promise<void> | undefined;
  /** How many of the articles that are being taken in are left. */
  private left = 0;
  /** The articles that have been given more than {@link meanwhile} would give them. */
  private readonly informed = new WeakSet<ArticleSession>();
  private readonly ofLists = new WeakMap<Cast, Known>();
  private readonly decisions = new WeakMap<Annotations, ArticleDecisions>();
  private readonly lastEvents = new WeakMap<ArticleSession, { version: number; known: readonly AnnotatedEvent[] }>();

  constructor(private readonly index: WorkspaceIndex, private readonly casts: CastFiles) {
    index.onDidChange((article) => {
      if (article === undefined) this.changed = 'all';
      else if (this.changed !== 'all') this.changed.set(article.toString(), article);
    });
  }

  /** The events of the other articles of the folder, as far as they have been taken in. */
  eventsOf(session: ArticleSession): readonly AnnotatedEvent[] {
    const { version } = this.index;
    const last = this.lastEvents.get(session);
    // The very same list tells recognition that nothing has to be indexed again.
    if (last?.version === version) return last.known;
    const folder = folderOf(session.document.uri);
    const known = this.index.ofFolder(folder).flatMap(({ key }) => (key === session.key ? [] : (this.taken.get(key)?.events ?? [])));
    this.lastEvents.set(session, { version, known });
    return known;
  }

  /** What an article's suggestions are made with, when all that has changed has been taken in. */
  async of(session: ArticleSession): Promise<KnownFor> {
    const folder = folderOf(session.document.uri);
    // Another authority list may tell of other ids: everything is counted anew.
    if (this.byFolder.has(folder) && this.byFolder.get(folder)!.cast !== this.casts.ofFolder(folder)) this.forget(folder);
    await this.update();
    if (this.taken.size > fewBehind) this.informed.add(session);
    return { workspace: this.knownIn(folder), own: this.ownOf(session) };
  }

  /**
   * What an article's first suggestions are made with where it would take long until all is taken in: the authority list
   * and its own decisions. What has been taken in by then is left out: it grows under the hands of who goes by it.
   *
   * @returns `undefined` where it does not take long, or where the article has had more before: it would lose it for a while
   */
  meanwhile(session: ArticleSession): KnownFor | undefined {
    if (this.informed.has(session) || !this.isFarBehind()) return undefined;
    const cast = this.casts.ofFolder(folderOf(session.document.uri));
    let workspace = this.ofLists.get(cast);
    if (!workspace) this.ofLists.set(cast, (workspace = knownOfList(cast)));
    return { workspace, own: this.ownOf(session) };
  }

  private isFarBehind(): boolean {
    let { left } = this;
    if (this.changed !== 'all') return left + this.changed.size > fewBehind;
    for (const indexed of this.index.entries()) if (this.taken.get(indexed.key)?.indexed !== indexed && ++left > fewBehind) return true;
    return false;
  }

  private ownOf(session: ArticleSession): KnownFor['own'] {
    return { article: session.key, decisions: this.decisionsIn(session.annotations) };
  }

  private forget(folder: string): void {
    this.byFolder.delete(folder);
    for (const [key, { indexed }] of this.taken) if (indexed.folder === folder) this.taken.delete(key);
    this.changed = 'all';
  }

  private async update(): Promise<void> {
    while (this.changed === 'all' || this.changed.size > 0) {
      this.updating ??= this.takeIn().finally(() => (this.updating = undefined));
      await this.updating;
    }
    await this.updating;
  }

  private async takeIn(): Promise<void> {
    const changed = this.changed;
    this.changed = new Map();
    const slices = new Slices();
    const all = changed === 'all' ? this.index.all() : [];
    // Of thousands to put them in order takes a while.
    await slices.next();
    const now = changed === 'all' ? new Map(all.map((one) => [one.key, one])) : new Map([...changed].map(([key, article]) => [key, this.index.get(article)]));
    const keys = changed === 'all' ? new Set([...this.taken.keys(), ...now.keys()]) : new Set(now.keys());
    this.left = keys.size;
    for (const key of keys) {
      this.replace(key, now.get(key));
      this.left--;
      if (slices.spent) await slices.next();
      if (this.waiting > mostWaiting) await this.settle(slices);
    }
    await this.settle(slices);
  }

  private get waiting(): number {
    let waiting = 0;
    for (const { known } of this.byFolder.values()) waiting += known.waiting;
    return waiting;
  }

  private async settle(slices: Slices): Promise<void> {
    for (const { known } of this.byFolder.values()) for (const _ of known.settle()) if (slices.spent) await slices.next();
  }

  private replace(key: string, next: IndexedArticle | undefined): void {
    const before = this.taken.get(key)?.indexed;
    // The same value says the same.
    if (before === next) return;
    if (before && before.folder !== next?.folder) this.knownIn(before.folder).remove(key);
    if (next) {
      const annotations = said(next);
      this.taken.set(key, { indexed: next, events: annotatedEvents(annotations, key) });
      // Its decisions are not held: where they are to be taken back, they are made of the same value again.
      let decisions: ArticleDecisions | undefined = decisionsOf(annotations);
      this.knownIn(next.folder).put(key, () => {
        const given = decisions ?? decisionsOf(said(next));
        decisions = undefined;
        return given;
      });
    } else this.taken.delete(key);
  }

  private knownIn(folder: string): Known {
    let there = this.byFolder.get(folder);
    if (!there) {
      const cast = this.casts.ofFolder(folder);
      this.byFolder.set(folder, (there = { known: knownOfList(cast), cast }));
    }
    return there.known;
  }

  private decisionsIn(annotations: Annotations): ArticleDecisions {
    let decisions = this.decisions.get(annotations);
    if (!decisions) this.decisions.set(annotations, (decisions = decisionsOf(annotations)));
    return decisions;
  }
}

/** What an authority list says, to which more may be added. */
function knownOfList(cast: Cast): Known {
  const known = new Known([], { was: presentIds(cast), distinct: cast.distinct });
  if (cast.entities.length > 0) known.put('', { entities: castKnown(cast), authority: true });
  return known;
}

/** What an article says; of thousands that are looked at once nothing is held. */
function said(indexed: IndexedArticle): Annotations {
  return indexed.packed ? unpackWhole(indexed.packed) : indexed.annotations;
}
