import * as vscode from 'vscode';
import { readSidecar } from '../../annotations/read';
import type { Sidecar, UnreadableSidecar } from '../../annotations/sidecar';
import { normalise } from '../../text/normalise';
import { anchorsOf, type BaseTexts } from './anchoring';
import { articleOnDisk, type SidecarFiles } from './articleFiles';
import { articleOf, isSidecar } from './articles';
import type { Queue } from './queue';
import type { ArticleSession, PendingDecision } from './session';
import type { WorkspaceIndex } from './workspaceIndex';

/** A hand edit of a sidecar is read after this pause, in milliseconds: half a line is an error that nobody made. */
const sidecarPause = 150;

/** A decision that waited for the save, and its mention with the selector that it has now. */
export interface ReadyDecision {
  readonly decision: PendingDecision;
  readonly mention: PendingDecision['mention'];
}

/** The articles that are open, as it needs them who follows changes. */
export interface FollowedArticles {
  session(of: vscode.TextDocument | vscode.Uri): ArticleSession | undefined;
  opened(document: vscode.TextDocument): Promise<ArticleSession | undefined>;
  changed(session: ArticleSession): void;
  recognise(session: ArticleSession, when: 'now' | 'later'): void;
  /** Writes what was decided on words that were not saved, and are now. */
  writePending(session: ArticleSession, ready: readonly ReadyDecision[]): Promise<void>;
}

/** Follows what happens to open articles and to sidecars: edits, saves, and what other programs write. */
export class Follower implements vscode.Disposable {
  /** When an article was last edited, by the clock of `performance.now`. */
  lastEdit = -Infinity;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly articles: FollowedArticles, private readonly sidecars: SidecarFiles, private readonly index: WorkspaceIndex, private readonly texts: BaseTexts, private readonly queue: Queue) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.ann.yaml');
    const sidecarChanged = (uri: vscode.Uri): void => this.sidecarChanged(uri);
    this.disposables = [
      watcher, watcher.onDidCreate(sidecarChanged), watcher.onDidChange(sidecarChanged), watcher.onDidDelete(sidecarChanged),
      vscode.workspace.onDidChangeTextDocument((event) => this.documentChanged(event)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.documentSaved(document)),
    ];
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** When what has been told of sidecars is about to be read; `undefined` where nothing is. */
  underWay(): Promise<void> | undefined {
    return this.timers.size > 0 ? new Promise((resolve) => setTimeout(resolve, sidecarPause)) : undefined;
  }

  /** Makes the session and the index know a sidecar's source. */
  async takeIn(uri: vscode.Uri, source: string | undefined, read?: Sidecar, by: 'tracking' | 'words' = 'tracking'): Promise<void> {
    const session = this.articles.session(articleOf(uri));
    const sidecar = source === undefined ? undefined : (read ?? readSidecar(source));
    this.index.update(uri, sidecar?.readable ? sidecar.annotations : undefined);
    if (!session) return;
    if (!session.confirm(sidecar)) session.setSidecar(sidecar, by, await anchorsOf(session, sidecar, by, this.texts));
    this.articles.changed(session);
    this.articles.recognise(session, 'now');
  }

  /**
   * Takes a sidecar in that was, or may have been, changed from outside, and the article with it: where it names
   * the text that is saved now, its selectors were made in this text, whatever was tracked before.
   */
  async receive(session: ArticleSession, sidecar: Sidecar | UnreadableSidecar | undefined): Promise<void> {
    const before = session.annotations.sha256;
    const named = sidecar?.readable ? sidecar.annotations.sha256 : undefined;
    const by = named !== undefined && (named !== before || named === (await session.savedHash())) ? 'selectors' : 'tracking';
    session.setSidecar(sidecar, by, await anchorsOf(session, sidecar, by, this.texts));
    this.index.update(session.sidecarUri, sidecar?.readable ? sidecar.annotations : undefined);
  }

  private documentChanged({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    if (isSidecar(document.uri)) return this.sidecarChanged(document.uri);
    const session = this.articles.session(document);
    if (!session) return;
    if (contentChanges.length === 0) return;
    this.lastEdit = performance.now();
    const touched = session.edit(contentChanges, document.isDirty || reason !== undefined);
    // What another program has moved is known only when the file has been read.
    if (!document.isDirty) void this.queue.put(() => this.compareWithDisk(session, touched));
    else if (touched) this.articles.changed(session);
    this.articles.recognise(session, 'later');
  }

  /** A reload from disk, or an undo back to it, leaves a document without unsaved edits and without a save. */
  private async compareWithDisk(session: ArticleSession, touched: boolean): Promise<void> {
    const raw = await articleOnDisk(session.document);
    if (raw === undefined || session.document.isDirty || normalise(raw) !== session.text) {
      if (touched) this.articles.changed(session);
      return;
    }
    session.reloaded();
    await this.receive(session, session.sidecar);
    this.articles.changed(session);
  }

  private async documentSaved(document: vscode.TextDocument): Promise<void> {
    if (isSidecar(document.uri)) return this.sidecarChanged(document.uri);
    const session = this.articles.session(document);
    if (!session) return;
    session.markSaved();
    this.articles.changed(session);
    const ready = session.pending.flatMap((decision) => {
      const span = session.spanOfItem(decision.mention);
      const selector = span && session.selectorOf(span);
      return selector ? [{ decision, mention: { ...decision.mention, ...selector } }] : [];
    });
    if (ready.length === 0) return;
    await this.articles.writePending(session, ready);
  }

  private sidecarChanged(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    const timer = setTimeout(() => {
      this.timers.delete(key);
      void this.queue.put(() => this.refresh(uri));
    }, sidecarPause);
    this.timers.set(key, timer);
  }

  /** Reads a sidecar again after a change from outside; our own writes are known by their bytes. */
  private async refresh(uri: vscode.Uri): Promise<void> {
    const article = articleOf(uri);
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === article.toString());
    const session = this.articles.session(article) ?? (open && (await this.articles.opened(open)));
    const sidecar = await this.sidecars.read(uri, session?.sidecar);
    if (session && session.sidecar?.source === sidecar?.source && session.sidecar?.readable === sidecar?.readable) return;
    if (!session) return this.index.update(uri, sidecar?.readable ? sidecar.annotations : undefined);
    await this.receive(session, sidecar);
    this.articles.changed(session);
    this.articles.recognise(session, 'now');
  }
}
