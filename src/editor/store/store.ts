import * as vscode from 'vscode';
import { readSidecar } from '../../annotations/read';
import type { Sidecar, UnreadableSidecar } from '../../annotations/sidecar';
import { LayoutError } from '../../annotations/write';
import { normalise } from '../../text/normalise';
import { plainMessage } from '../common/plainText';
import { anchorsOf, type BaseTexts } from './anchoring';
import { articleOf, folderOf, holdsFiles, isArticleByName, isSidecar, sidecarOf } from './articles';
import { CastFiles } from './castFiles';
import { NotText, type Files } from './files';
import type { FileChange, Step } from './history';
import type { Shards } from './index/shards';
import { UnopenedArticles } from './index/unopened';
import { KnownEntities } from './knownEntities';
import type { ModelFiles } from './model';
import type { Decision, FileDecision } from './plan';
import { Projects } from './project';
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

/** A hand edit of a sidecar is read after this pause, in milliseconds: half a line is an error that nobody made. */
const sidecarPause = 150;

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
  private readonly sidecarTimers = new Map<string, { timer: NodeJS.Timeout; uri: vscode.Uri }>();
  private readonly disposables: vscode.Disposable[] = [this.projects, this.casts, this.changed, this.closed, this.decided];
  private queue: Promise<unknown> = Promise.resolve();
  private busy = 0;
  /** When an article was last edited. */
  private edited = -Infinity;

  /** The state of an open article has changed: its annotations, suggestions, or the words of a mention. */
  readonly onDidChange = this.changed.event;
  readonly onDidClose = this.closed.event;
  /** A person has decided something, and it is written. */
  readonly onDidDecide = this.decided.event;

  /**
   * @param texts where the old texts of articles are found that have changed
   * @param kept where what was read, and what was found in unopened articles, is kept from one session to the next
   */
  constructor(private readonly log: vscode.LogOutputChannel, private readonly files: Files, private readonly texts: BaseTexts, models: ModelFiles, kept?: { readonly sidecars: Shards; readonly unopened: Shards }) {
    const notKept = (error: unknown): void => log.warn(`What was read is not kept: ${String(error)}`);
    this.index = new WorkspaceIndex(files, kept?.sidecars, notKept);
    this.unopened = new UnopenedArticles(this.index, files, models, (article) => this.sessions.has(article), () => this.recognition.underWay().length > 0 || performance.now() - this.edited < rest, kept?.unopened, notKept);
    const known = new KnownEntities(this.index, this.casts);
    this.writer = new Writer({
      session: (article) => this.session(article),
      receive: (session, sidecar) => this.receive(session, sidecar),
      shown: (session) => this.changed.fire(session),
      takeIn: (uri, source, read, by) => this.takeIn(uri, source, read, by),
    }, files, texts);
    this.recognition = new Recognition(models, (session) => known.of(session), (session) => known.eventsOf(session), (session) => this.changed.fire(session));
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.ann.yaml');
    const { workspace } = vscode;
    this.disposables.push(
      this.index,
      this.casts.onDidChange((folder) => this.all().forEach((session) => folderOf(session.document.uri) === folder && this.recognition.schedule(session, 'now'))),
      this.unopened,
      this.index.onDidChange((article) => this.castChanged(article)),
      watcher,
      watcher.onDidCreate((uri) => this.sidecarChanged(uri)),
      watcher.onDidChange((uri) => this.sidecarChanged(uri)),
      watcher.onDidDelete((uri) => this.sidecarChanged(uri)),
      workspace.onDidOpenTextDocument((document) => void this.opened(document)),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidChangeTextDocument((event) => this.documentChanged(event)),
      workspace.onDidSaveTextDocument((document) => void this.documentSaved(document)),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.index.reset();
        this.unopened.reset();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('dramatis.articles') || event.affectsConfiguration('search.exclude')) void this.enqueue(() => this.reopen());
        if (event.affectsConfiguration('dramatis.suggestions') || event.affectsConfiguration('dramatis.articles')) this.unopened.reset();
        if (event.affectsConfiguration('dramatis.suggestions')) for (const session of this.sessions.values()) this.recognition.schedule(session, 'now');
      }),
    );
    for (const document of workspace.textDocuments) void this.opened(document);
  }

  dispose(): void {
    for (const session of this.sessions.values()) this.recognition.cancel(session);
    for (const { timer } of this.sidecarTimers.values()) clearTimeout(timer);
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
      if (work.length > 0) await Promise.allSettled(work);
      else if (this.busy > 0) await this.queue.catch(() => {});
      else if (this.sidecarTimers.size > 0) await new Promise((resolve) => setTimeout(resolve, sidecarPause));
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
    const written = await this.enqueue(async () => {
      await this.writer.decide(label, decisions, files);
      return true;
    });
    if (written) sessions.forEach((session, index) => this.decided.fire({ session, isBegun, closed: session.open.length < open[index]! }));
    return written === true;
  }

  /** What decisions would change in which files; `undefined` where they cannot be taken, and then the person has been told why. */
  preview(decisions: readonly Decision[], files: readonly FileDecision[] = []): Promise<FileChange[] | undefined> {
    return this.enqueue(() => this.writer.preview(decisions, files));
  }

  /** Edits a sidecar as decisions do, but as no step of undo: what follows from something that is undone by other means. */
  async amend(article: vscode.Uri, edit: Decision['edit']): Promise<void> {
    await this.enqueue(() => this.writer.amend({ article, edit }));
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

  /** Undoes the last annotation step of an article; `undefined` where there is none. */
  undo(article: vscode.Uri): Promise<Step | undefined> {
    return this.enqueue(() => this.writer.undo(sidecarOf(article)));
  }

  /** Redoes the last undone step of an article. */
  redo(article: vscode.Uri): Promise<Step | undefined> {
    return this.enqueue(() => this.writer.redo(sidecarOf(article)));
  }

  /** Undoes, or redoes, the last annotation step in any article of a workspace folder. */
  travelIn(folder: string, way: 'undo' | 'redo'): Promise<Step | undefined> {
    return this.enqueue(async () => {
      const file = this.writer.lastIn(folder, way);
      return file === undefined ? undefined : this.writer[way](vscode.Uri.parse(file));
    });
  }

  /** Makes the session and the index know a sidecar's source. */
  private async takeIn(uri: vscode.Uri, source: string | undefined, read?: Sidecar, by: 'tracking' | 'words' = 'tracking'): Promise<void> {
    const session = this.session(articleOf(uri));
    const sidecar = source === undefined ? undefined : (read ?? readSidecar(source));
    this.index.update(uri, sidecar?.readable ? sidecar.annotations : undefined);
    if (!session) return;
    if (!session.confirm(sidecar)) session.setSidecar(sidecar, by, await anchorsOf(session, sidecar, by, this.texts));
    this.changed.fire(session);
    this.recognition.schedule(session, 'now');
  }

  /** Does one thing after the other; `undefined` where it failed, and then the person has been told why. */
  private enqueue<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.busy++;
    const run: Promise<T | undefined> = this.queue.then(work).catch((error: unknown) => {
      const message = error instanceof LayoutError ? vscode.l10n.t('This sidecar is laid out in a way that Dramatis cannot edit: {0}', error.message) : error instanceof Error ? error.message : String(error);
      this.log.error(error instanceof Error ? error : message);
      void vscode.window.showErrorMessage(plainMessage(message));
      return undefined;
    });
    this.queue = run.finally(() => this.busy--);
    return run;
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
    const [sidecar, saved] = await Promise.all([this.read(session.sidecarUri), document.isDirty ? articleOnDisk(document) : undefined]);
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
    if (this.index.loaded) return;
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

  /**
   * A sidecar read as far as it can be; what fails is shown at its file, not thrown.
   *
   * @param last what was read of it last; it comes back where the file has not changed
   */
  private async read(uri: vscode.Uri, last?: Sidecar | UnreadableSidecar): Promise<Sidecar | UnreadableSidecar | undefined> {
    try {
      const source = await this.files.read(uri);
      if (last?.readable && last.source === source) return last;
      return source === undefined ? undefined : readSidecar(source);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!(error instanceof NotText)) this.log.error(`${uri.path}: ${message}`);
      return { readable: false, source: '', problems: [{ message, start: 0, end: 0 }] };
    }
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

  private documentChanged({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    if (isSidecar(document.uri)) return this.sidecarChanged(document.uri);
    const session = this.session(document);
    if (!session) return;
    if (contentChanges.length === 0) return;
    this.edited = performance.now();
    const touched = session.edit(contentChanges, document.isDirty || reason !== undefined);
    // What another program has moved is known only when the file has been read.
    if (!document.isDirty) void this.enqueue(() => this.compareWithDisk(session, touched));
    else if (touched) this.changed.fire(session);
    this.recognition.schedule(session, 'later');
  }

  /** A reload from disk, or an undo back to it, leaves a document without unsaved edits and without a save. */
  private async compareWithDisk(session: ArticleSession, touched: boolean): Promise<void> {
    const raw = await articleOnDisk(session.document);
    if (raw === undefined || session.document.isDirty || normalise(raw) !== session.text) {
      if (touched) this.changed.fire(session);
      return;
    }
    session.reloaded();
    await this.receive(session, session.sidecar);
    this.changed.fire(session);
  }

  /**
   * Takes a sidecar in that was, or may have been, changed from outside, and the article with it: where it names
   * the text that is saved now, its selectors were made in this text, whatever was tracked before.
   */
  private async receive(session: ArticleSession, sidecar: Sidecar | UnreadableSidecar | undefined): Promise<void> {
    const before = session.annotations.sha256;
    const named = sidecar?.readable ? sidecar.annotations.sha256 : undefined;
    const by = named !== undefined && (named !== before || named === (await session.savedHash())) ? 'selectors' : 'tracking';
    session.setSidecar(sidecar, by, await anchorsOf(session, sidecar, by, this.texts));
    this.index.update(session.sidecarUri, sidecar?.readable ? sidecar.annotations : undefined);
  }

  private async documentSaved(document: vscode.TextDocument): Promise<void> {
    if (isSidecar(document.uri)) return this.sidecarChanged(document.uri);
    const session = this.session(document);
    if (!session) return;
    session.markSaved();
    this.changed.fire(session);
    const ready = session.pending.flatMap((decision) => {
      const span = session.spanOfItem(decision.mention);
      const selector = span && session.selectorOf(span);
      return selector ? [{ decision, mention: { ...decision.mention, ...selector } }] : [];
    });
    if (ready.length === 0) return;
    const written = await this.decide(vscode.l10n.t('Annotate saved text'), [
      { article: document.uri, edit: (annotations) => ready.reduce((next, { decision, mention }) => decision.apply(next, mention), annotations) },
    ]);
    if (written) this.dropPending(session, ready.map(({ decision }) => decision));
  }

  private sidecarChanged(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.sidecarTimers.get(key)?.timer);
    const timer = setTimeout(() => {
      this.sidecarTimers.delete(key);
      void this.enqueue(() => this.refresh(uri));
    }, sidecarPause);
    this.sidecarTimers.set(key, { timer, uri });
  }

  /** Reads a sidecar again after a change from outside; our own writes are known by their bytes. */
  private async refresh(uri: vscode.Uri): Promise<void> {
    const article = articleOf(uri);
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === article.toString());
    const session = this.session(article) ?? (open && (await this.opened(open)));
    const sidecar = await this.read(uri, session?.sidecar);
    if (session && session.sidecar?.source === sidecar?.source && session.sidecar?.readable === sidecar?.readable) return;
    if (!session) return this.index.update(uri, sidecar?.readable ? sidecar.annotations : undefined);
    await this.receive(session, sidecar);
    this.changed.fire(session);
    this.recognition.schedule(session, 'now');
  }
}

/** The text of an article's file, read in the encoding in which its editor shows it. */
async function articleOnDisk(document: vscode.TextDocument): Promise<string | undefined> {
  // Newer than the oldest VS Code that is supported, which knows no encoding but UTF-8 here.
  const { encoding } = document as { encoding?: string };
  const { decode } = vscode.workspace as { decode?: (content: Uint8Array, options: { encoding: string }) => Thenable<string> };
  try {
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    return encoding === undefined || encoding.startsWith('utf8') || !decode ? new TextDecoder().decode(bytes) : await decode(bytes, { encoding });
  } catch {
    return undefined;
  }
}
