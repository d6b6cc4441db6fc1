import * as vscode from 'vscode';
import { checkAgainstCast } from '../../annotations/againstCast';
import type { Cast } from '../../annotations/castFile';
import type { Found } from '../../annotations/checks/finding';
import { Together } from '../../annotations/checks/together';
import { missedNames, NameTree } from '../../annotations/missedNames';
import type { Annotations } from '../../annotations/model';
import { articleOf, fileName, folderOf, isSidecar, sidecarOf } from '../store/articles';
import { Slices } from '../store/index/slices';
import type { Store } from '../store/store';
import type { IndexedArticle } from '../store/workspaceIndex';
import type { Board } from './board';
import { Elsewhere, problemsAt } from './places';

/** Nothing here is urgent: several decisions made one after the other are looked at together. In milliseconds. */
const pause = 500;

/** So many sidecars are taken in at once, before other work has its turn. */
const atOnce = 100;

/** Nobody goes through the problems of more files. */
const mostFiles = 1000;

/** What the sidecars of one workspace folder tell together; ids hold within one. */
interface Folder {
  readonly together: Together;
  /** Names are only added: whether one is still declared is asked where it is found. */
  readonly names: NameTree;
  /** The authority list that was taken in last. */
  cast?: Cast;
}

/**
 * What only all sidecars together tell, in the background: one id for two types, one name under two ids, sidecars
 * without an article, and unreadable ones that nobody has opened. Begins when the store has read all sidecars, which
 * it does after the first article is on screen; then looks at what has changed.
 */
export class WorkspaceChecks implements vscode.Disposable {
  private readonly folders = new Map<string, Folder>();
  private readonly known = new Map<string, IndexedArticle>();
  private readonly withoutArticle = new Set<string>();
  private readonly shown = new Set<string>();
  private readonly changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  private readonly disposables: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;
  private running = false;
  private over = false;
  private begun = false;
  /** Files of which something else than their annotations is news. */
  private readonly waiting = new Set<string>();

  /** The articles of whose sidecars something else may be told now. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: Store, private readonly board: Board) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.ann.yaml');
    const look = (uri: vscode.Uri): void => this.look(uri);
    const files = (uris: readonly vscode.Uri[]): void => uris.forEach((uri) => this.look(isSidecar(uri) ? uri : sidecarOf(uri)));
    this.disposables = [
      this.changed,
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidChange(look),
      watcher.onDidDelete(look),
      vscode.workspace.onDidCreateFiles((event) => files(event.files)),
      vscode.workspace.onDidDeleteFiles((event) => files(event.files)),
      vscode.workspace.onDidRenameFiles((event) => files(event.files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]))),
      store.index.onDidChange(() => this.schedule()),
      store.casts.onDidChange(() => this.begun && this.schedule()),
    ];
    if (store.index.loaded) this.schedule();
  }

  /** What all sidecars together tell of one. */
  findings(article: vscode.Uri): Found[] {
    const key = article.toString();
    const folder = this.folders.get(folderOf(article));
    const annotations = folder?.cast && folder.cast.entities.length > 0 ? this.known.get(key)?.annotations : undefined;
    return [...(folder?.together.findings(key) ?? []), ...(annotations ? checkAgainstCast(annotations, folder!.cast!) : [])];
  }

  /** The names that an article has and its annotations do not, with the ids under which other sidecars have them. */
  missed(article: vscode.Uri, text: string, annotations: Annotations): Map<string, string> {
    const folder = this.folders.get(folderOf(article));
    const names = folder ? missedNames(text, annotations, folder.names) : new Map<string, string>();
    for (const [name, id] of names) if (!folder!.together.declares(id, name)) names.delete(name);
    return names;
  }

  dispose(): void {
    this.over = true;
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private look(sidecar: vscode.Uri): void {
    if (!this.begun) return;
    this.waiting.add(articleOf(sidecar).toString());
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), pause);
  }

  private async run(): Promise<void> {
    if (this.running) return this.schedule();
    this.running = true;
    try {
      await this.store.index.load();
      await this.takeIn();
    } finally {
      this.running = false;
    }
  }

  /** Compares what the index has with what was taken in last, which is the same value where nothing has changed. */
  private async takeIn(): Promise<void> {
    const affected = new Set(this.waiting);
    const now = new Map(this.store.index.all().map((indexed) => [indexed.key, indexed]));
    if (!this.begun) for (const sidecar of this.store.index.unread) affected.add(articleOf(sidecar).toString());
    this.waiting.clear();
    for (const [key] of this.known) if (!now.has(key)) this.put(vscode.Uri.parse(key, true), undefined, affected);
    const slices = new Slices();
    for (const [key, indexed] of now) {
      if (this.known.get(key) === indexed) continue;
      this.put(indexed.article, indexed, this.begun ? affected : undefined);
      if (!this.begun) affected.add(key);
      if (slices.spent) await slices.next();
      if (this.over) return;
    }
    await this.takeInCasts(affected);
    const first = !this.begun;
    this.begun = true;
    const articles = [...affected].map((key) => now.get(key)?.article ?? vscode.Uri.parse(key, true));
    await this.lookForArticles(articles.filter((article) => now.has(article.toString())));
    const elsewhere = new Elsewhere(this.store);
    for (const article of articles) {
      if (this.over) return;
      await this.show(article, elsewhere);
      if (slices.spent) await slices.next();
    }
    // After the first time all may tell something else; only open ones are looked at for that.
    if (!this.over) this.changed.fire(first ? this.store.all().map(({ document }) => document.uri) : articles);
  }

  /** Another authority list may say something else of every sidecar of its folder. */
  private async takeInCasts(affected: Set<string>): Promise<void> {
    for (const [uri, folder] of this.folders) {
      await this.store.casts.loaded(uri);
      const cast = this.store.casts.ofFolder(uri);
      if (folder.cast === cast) continue;
      const before = folder.cast;
      folder.cast = cast;
      folder.together.declareDistinct(cast.distinct, affected);
      const told = (key: string, list: Cast | undefined): boolean => list !== undefined && list.entities.length > 0 && !checkAgainstCast(this.known.get(key)!.annotations, list).next().done;
      for (const [index, key] of [...this.known.keys()].entries()) {
        if (folderOf(vscode.Uri.parse(key, true)) === uri && (told(key, before) || told(key, cast))) affected.add(key);
        if (index % atOnce === 0) await nextTurn();
        if (this.over) return;
      }
    }
  }

  private put(article: vscode.Uri, indexed: IndexedArticle | undefined, affected: Set<string> | undefined): void {
    const annotations = indexed?.annotations;
    const folder = this.folders.get(folderOf(article)) ?? { together: new Together(), names: new NameTree() };
    this.folders.set(folderOf(article), folder);
    const key = article.toString();
    folder.together.set(key, annotations, affected);
    for (const entity of annotations?.entities ?? []) folder.names.add(entity);
    if (indexed) this.known.set(key, indexed);
    else this.known.delete(key);
  }

  /** Whether articles are there, asked once a folder: one list costs less than thousands of questions. */
  private async lookForArticles(articles: readonly vscode.Uri[]): Promise<void> {
    const byFolder = new Map<string, vscode.Uri[]>();
    const slices = new Slices();
    for (const article of articles) {
      const folder = vscode.Uri.joinPath(article, '..').toString();
      const inside = byFolder.get(folder);
      if (inside) inside.push(article);
      else byFolder.set(folder, [article]);
      if (slices.spent) await slices.next();
    }
    for (const [folder, inside] of byFolder) {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder, true)).then((list) => list, () => undefined);
      if (!entries) continue;
      const names = new Set(entries.map(([name]) => name));
      for (const article of inside) {
        if (names.has(fileName(article))) this.withoutArticle.delete(article.toString());
        else this.withoutArticle.add(article.toString());
      }
    }
  }

  private async show(article: vscode.Uri, elsewhere: Elsewhere): Promise<void> {
    const key = article.toString();
    const found = this.findings(article);
    if (this.withoutArticle.has(key)) found.push({ rule: 'missing-article', message: 'The article of this sidecar is not there.' });
    const wanted = !this.known.has(key) || (found.length > 0 && (this.shown.has(key) || this.shown.size < mostFiles));
    const problems = wanted ? await problemsAt(this.store, article, found, elsewhere) : [];
    if (problems.length > 0) this.shown.add(key);
    else this.shown.delete(key);
    this.board.set(sidecarOf(article), 'together', problems);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
