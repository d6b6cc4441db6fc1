import * as vscode from 'vscode';
import { normalise } from '../../text/normalise';
import { anchorsOf, type BaseTexts } from './anchoring';
import { articleOnDisk, SidecarFiles } from './articleFiles';
import { folderOf, holdsFiles, isArticleByName, isSidecar, sidecarOf } from './articles';
import { CastFiles } from './castFiles';
import type { Files } from './files';
import { Follower, type ReadyDecision } from './follower';
import type { FileChange, Step } from './history';
import type { Shards } from './index/shards';
import { UnopenedArticles } from './index/unopened';
import { KnownEntities } from './knownEntities';
import type { ModelFiles } from './model';
import type { Decision, FileDecision } from './plan';
import { Projects } from './project';
import { Queue } from './queue';
import { Recognition } from './recognition';
import { ArticleSession, type PendingDecision } from './session';
import { WorkspaceIndex } from './workspaceIndex';
import { Writer } from './writer';

export type { FileChange } from './history';
export type { Decision, FileDecision, FindMention } from './plan';

/** What is told of a decision, for each open article that it is about. */
export interface Decided {
  readonly session: ArticleSession;
  /** Whether fewer suggestions are open after it. */
  readonly closed: boolean;
  /** Whether more will most likely be decided about the same words. */
  readonly isBegun: boolean;
}

export interface DecisionOptions {
  /** What else is changed in the same step. */
  readonly files?: readonly FileDecision[];
  /** Whether more will most likely be decided about the same words, such as where they end. */
  readonly isBegun?: boolean;
}

/** So long after the last keystroke nothing is looked for in articles that are not open, in milliseconds. */
const rest = 1000;

/**
 * All open articles, the workspace's sidecars, and the one way by which decisions reach them. Features read
 * from it and listen to it; only `decide`, `undo` and `redo` write.
 */
export class Store implements vscode.Disposable {
  readonly index: WorkspaceIndex;
  /** What is suggested in articles that are neither open nor annotated. */
  readonly unopened: UnopenedArticles;
  readonly projects = new Projects();
  readonly casts = new CastFiles();
  private readonly sessions = new Map<string, ArticleSession>();
  private readonly opening = new Map<string, Promise<ArticleSession | undefined>>();
  private readonly writer: Writer;
  private readonly recognition: Recognition;
  private readonly changed = new vscode.EventEmitter<ArticleSession>();
  private readonly closed = new vscode.EventEmitter<ArticleSession>();
  private readonly decided = new vscode.EventEmitter<Decided>();
  private readonly disposables: vscode.Disposable[] = [this.projects, this.casts, this.changed, this.closed, this.decided];
  private readonly queue: Queue;
  private readonly sidecars: SidecarFiles;
  private readonly follower: Follower;
  /** Whether articles are suggested in again when all sidecars are read. */
  private learnt = false;

  /** The state of an open article has changed: its annotations, suggestions, or the words of a mention. */
  readonly onDidChange = this.changed.event;
  readonly onDidClose = this.closed.event;
  /** A person has decided something, and it is written. */
  readonly onDidDecide = this.decided.event;

  /**
   * @param texts where the old texts of articles are found that have changed
   * @param kept where what was read, and what was found in unopened articles, is kept from one session to the next
   */
  constructor(log: vscode.LogOutputChannel, files: Files, private readonly texts: BaseTexts, models: ModelFiles, kept?: { readonly sidecars: Shards; readonly unopened: Shards }) {
    const notKept = (error: unknown): void => log.warn(`What was read is not kept: ${String(error)}`);
    this.queue = new Queue(log);
    this.sidecars = new SidecarFiles(files, log);
    this.index = new WorkspaceIndex(files, kept?.sidecars, notKept);
    this.unopened = new UnopenedArticles(this.index, files, models, (article) => this.sessions.has(article), () => this.recognition.underWay().length > 0 || performance.now() - this.follower.lastEdit < rest, kept?.unopened, notKept);
    const known = new KnownEntities(this.index, this.casts);
    this.follower = new Follower({
      session: (of) => this.session(of),
      opened: (document) => this.opened(document),
      changed: (session) => this.changed.fire(session),
      recognise: (session, when) => this.recognition.schedule(session, when),
      writePending: (session, ready) => this.writePending(session, ready),
    }, this.sidecars, this.index, texts, this.queue);
    this.writer = new Writer({
      session: (article) => this.session(article),
      receive: (session, sidecar) => this.follower.receive(session, sidecar),
      shown: (session) => this.changed.fire(session),
      takeIn: (uri, source, read, by) => this.follower.takeIn(uri, source, read, by),
    }, files, texts);
    this.recognition = new Recognition(models, known, (session) => this.changed.fire(session));
    const { workspace } = vscode;
    this.disposables.push(
      this.index,
      this.casts.onDidChange((folder) => this.all().forEach((session) => folderOf(session.document.uri) === folder && this.recognition.schedule(session, 'now'))),
      this.unopened,
      this.index.onDidChange((article) => this.castChanged(article)),
      this.follower,
      workspace.onDidOpenTextDocument((document) => void this.opened(document)),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.index.reset();
        this.learnt = false;
        this.unopened.reset();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('dramatis.articles') || event.affectsConfiguration('search.exclude')) void this.queue.put(() => this.reopen());
        if (event.affectsConfiguration('dramatis.suggestions') || event.affectsConfiguration('dramatis.articles')) this.unopened.reset();
        if (event.affectsConfiguration('dramatis.suggestions')) for (const session of this.sessions.values()) this.recognition.schedule(session, 'now');
      }),
    );
    for (const document of workspace.textDocuments) void this.opened(document);
  }

  dispose(): void {
    for (const session of this.sessions.values()) this.recognition.cancel(session);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** The open article of a document or address. */
  session(of: vscode.TextDocument | vscode.Uri | undefined): ArticleSession | undefined {
    if (of === undefined) return undefined;
    const uri = of instanceof vscode.Uri ? of : of.uri;
    return this.sessions.get(uri.toString());
  }

  /** The article of the active editor. */
  get active(): ArticleSession | undefined {
    return this.session(vscode.window.activeTextEditor?.document);
  }

  all(): ArticleSession[] {
    return [...this.sessions.values()];
  }

  /** Opens an article by its address, whatever the globs say. */
  async open(article: vscode.Uri): Promise<ArticleSession | undefined> {
    const document = await vscode.workspace.openTextDocument(article);
    return this.opened(document, true);
  }

  /** Resolves when nothing is being read, recognised or written. */
  async settled(): Promise<void> {
    for (;;) {
      const work = [...this.opening.values(), ...this.recognition.underWay(), ...this.projects.underWay(), ...this.casts.underWay()];
      const told = this.follower.underWay();
      if (work.length > 0) await Promise.allSettled(work);
      else if (this.queue.isBusy) await this.queue.done;
      else if (told) await told;
      else return;
    }
  }

  /**
   * Takes decisions: each becomes an edit of its article's sidecar, written at once; all together are one step
   * of undo. Reads each sidecar first, so that a change from outside is built upon, never overwritten. Where one of
   * several cannot be written, none is.
   *
   * @returns whether all of it was written; if not, the person has been told why
   */
  async decide(label: string, decisions: readonly Decision[], { files = [], isBegun = false }: DecisionOptions = {}): Promise<boolean> {
    const sessions = decisions.flatMap(({ article }) => this.session(article) ?? []);
    const open = sessions.map(({ open }) => open.length);
    const written = await this.queue.put(async () => {
      await this.writer.decide(label, decisions, files);
      return true;
    });
    if (written) sessions.forEach((session, index) => this.decided.fire({ session, isBegun, closed: session.open.length < open[index]! }));
    return written === true;
  }

  /** What decisions would change in which files; `undefined` where they cannot be taken, and then the person has been told why. */
  preview(decisions: readonly Decision[], files: readonly FileDecision[] = []): Promise<FileChange[] | undefined> {
    return this.queue.put(() => this.writer.preview(decisions, files));
  }

  /** Edits a sidecar as decisions do, but as no step of undo: what follows from something that is undone by other means. */
  async amend(article: vscode.Uri, edit: Decision['edit']): Promise<void> {
    await this.queue.put(() => this.writer.amend({ article, edit }));
  }

  /** Keeps a decision on words that are not saved yet until they are. */
  wait(session: ArticleSession, decision: PendingDecision, span: { start: number; end: number }): void {
    session.addPending(decision, span);
    this.changed.fire(session);
  }

  /** Takes pending decisions back. */
  dropPending(session: ArticleSession, decisions: readonly PendingDecision[]): void {
    session.dropPending(decisions);
    this.changed.fire(session);
  }

  private async writePending(session: ArticleSession, ready: readonly ReadyDecision[]): Promise<void> {
    const edit: Decision['edit'] = (annotations) => ready.reduce((next, { decision, mention }) => decision.apply(next, mention), annotations);
    const written = await this.decide(vscode.l10n.t('Annotate saved text'), [{ article: session.document.uri, edit }]);
    if (written) this.dropPending(session, ready.map(({ decision }) => decision));
  }

  /** Undoes the last annotation step of an article; `undefined` where there is none. */
  undo(article: vscode.Uri): Promise<Step | undefined> {
    return this.queue.put(() => this.writer.undo(sidecarOf(article)));
  }

  /** Redoes the last undone step of an article. */
  redo(article: vscode.Uri): Promise<Step | undefined> {
    return this.queue.put(() => this.writer.redo(sidecarOf(article)));
  }

  /** Undoes, or redoes, the last annotation step in any article of a workspace folder. */
  travelIn(folder: string, way: 'undo' | 'redo'): Promise<Step | undefined> {
    return this.queue.put(async () => {
      const file = this.writer.lastIn(folder, way);
      return file === undefined ? undefined : this.writer[way](vscode.Uri.parse(file));
    });
  }

  private async opened(document: vscode.TextDocument, always = false): Promise<ArticleSession | undefined> {
    const key = document.uri.toString();
    const there = this.sessions.get(key) ?? (await this.opening.get(key));
    if (there || isSidecar(document.uri)) return there;
    const opening = this.begin(document, always).finally(() => this.opening.delete(key));
    this.opening.set(key, opening);
    return opening;
  }

  private async begin(document: vscode.TextDocument, always: boolean): Promise<ArticleSession | undefined> {
    const byName = isArticleByName(document);
    if (!byName && !always && !(holdsFiles(document.uri) && (await this.exists(sidecarOf(document.uri))))) return undefined;
    const session = new ArticleSession(document);
    const [sidecar, saved] = await Promise.all([this.sidecars.read(session.sidecarUri), document.isDirty ? articleOnDisk(document) : undefined]);
    if (document.isClosed) return undefined;
    // Opened with unsaved edits, as after a restart: what is on disk is what quotes are counted in.
    session.restore(saved);
    const found = await anchorsOf(session, sidecar, 'tracking', this.texts);
    if (document.isClosed) return undefined;
    // Edited while its old text was looked for: what was found was found in a text that is no more.
    if (normalise(document.getText()) !== session.text) return this.begin(document, always);
    session.setSidecar(sidecar, 'tracking', found);
    // The watcher may tell of a new sidecar only after this: then there is no news in it.
    this.index.update(session.sidecarUri, sidecar?.readable ? sidecar.annotations : undefined);
    this.sessions.set(document.uri.toString(), session);
    this.changed.fire(session);
    this.recognition.schedule(session, 'now');
    void this.learnCast();
    return session;
  }

  /** Reads what the workspace's other sidecars know, after the first article is on screen, and suggests by it. */
  private async learnCast(): Promise<void> {
    // The views may have begun to read them before; then these names are news to the article all the same.
    if (this.learnt) return;
    this.learnt = true;
    await Promise.allSettled(this.recognition.underWay());
    await this.index.load();
    for (const session of this.sessions.values()) this.recognition.schedule(session, 'now');
  }

  /** What is decided in one article changes the suggestions in the others that are open. */
  private castChanged(article: vscode.Uri | undefined): void {
    if (article === undefined) return;
    for (const session of this.sessions.values()) {
      if (session.key !== article.toString() && folderOf(session.document.uri) === folderOf(article)) this.recognition.schedule(session, 'later');
    }
  }

  private async exists(uri: vscode.Uri): Promise<boolean> {
    return vscode.workspace.fs.stat(uri).then(() => true, () => false);
  }

  private close(document: vscode.TextDocument): void {
    const session = this.session(document);
    if (!session || session.document !== document) return;
    this.recognition.cancel(session);
    this.sessions.delete(session.key);
    this.closed.fire(session);
  }

  private async reopen(): Promise<void> {
    for (const document of vscode.workspace.textDocuments) {
      const session = this.session(document);
      if (session && !isArticleByName(document) && !session.sidecar) this.close(document);
      else await this.opened(document);
    }
  }

}
