import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/model';
import { pack, type Packed } from '../../annotations/packed';
import { Table } from '../../annotations/packedCast';
import { readSidecar } from '../../annotations/read';
import { sidecarEnding } from '../../annotations/sidecar';
import { normalise } from '../../text/normalise';
import { articleOf, folderOf } from './articles';
import type { Files } from './files';
import { Entry } from './index/entry';
import { Keeper } from './index/keeper';
import { hidden } from './index/search';
import type { Shards, Stamp } from './index/shards';
import { Slices } from './index/slices';

/** An annotated article of the workspace, as its sidecar has it. */
export interface IndexedArticle {
  readonly article: vscode.Uri;
  /** The article's URI, as its `toString` gives it. */
  readonly key: string;
  /** That of the article's URI. */
  readonly path: string;
  readonly sidecar: vscode.Uri;
  /** Their lists are made where somebody asks for them. */
  readonly annotations: Annotations;
  /** Of its workspace folder, as {@link folderOf} says. */
  readonly folder: string;
  /** As they are held; `undefined` for what somebody has told of in this session. */
  readonly packed: Packed | undefined;
  /** Whether it declares an entity or event, or mentions one that it does not declare; this asks for no more. */
  mayName(id: string): boolean;
}

/** How far the reading of all sidecars is. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** More sidecars than this are not read at once; the views say so. */
export const mostSidecars = 20_000;

/** How many files are read side by side. */
const atOnce = 16;

/** A file that is younger than this when it is read, in milliseconds, may be written again without a trace in its time: some file systems count in seconds. */
const youth = 3000;

/** What was kept is shown first: then it is looked at whether it still is what the files say. At least so many milliseconds after. */
const head = 300;

/** Until the first telling of how far the reading is, in milliseconds; until the next it is twice as long, since more is shown each time. */
const telling = 1000;

/**
 * What all readable sidecars of the workspace say. It is built when somebody first asks and kept up to date
 * by the file from then on. What an earlier session has read is there at once; then each file is looked at, and read
 * where it is another one.
 */
export class WorkspaceIndex {
  private readonly articles = new Map<string, Entry>();
  private sorted: Entry[] | undefined;
  private loading: Promise<void> | undefined;
  private first: Promise<void> | undefined;
  /** Goes on while what was kept is made ready to be shown. */
  private showing: Promise<unknown> | undefined;
  /** Tells that there is something to show. */
  private begun = (): void => {};
  /** Counts how often all was forgotten: a reading that began before is of no use. */
  private generation = 0;
  /** What has been told of while all sidecars are read: it is newer than what is being read. */
  private readonly told = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  private readonly progressed = new vscode.EventEmitter<void>();
  private readonly keeper: Keeper | undefined;
  /** What is known of an article has changed; `undefined` stands for all. */
  readonly onDidChange = this.changed.event;
  /** More sidecars have been read, or all. */
  readonly onDidProgress = this.progressed.event;
  /** Counts changes. */
  version = 0;
  /** Whether there were more sidecars than are read. */
  truncated = false;
  /** The sidecars that could not be read when all were. */
  unread: readonly vscode.Uri[] = [];
  /** While sidecars are being read of which nothing is known yet. */
  progress: IndexProgress | undefined;

  /**
   * @param shards where what was read is kept from one session to the next
   * @param log is told where it cannot be kept
   */
  constructor(private readonly files: Files, private readonly shards?: Shards, log: (error: unknown) => void = () => {}) {
    this.keeper = shards && new Keeper(shards, () => this.articles.values(), log);
  }

  /** Reads all sidecars of the workspace, once; resolves when everything known is what the files say. */
  load(): Promise<void> {
    if (!this.loading) {
      const { generation } = this;
      // The editor looks for files in a process of its own.
      const found = vscode.workspace.findFiles(`**/*${sidecarEnding}`, hidden(), mostSidecars + 1);
      const kept = this.readKept(generation);
      const loading = Promise.all([found, kept]).then(([all]) => this.readAll(all, generation));
      this.loading = loading;
      const begun = new Promise<void>((resolve) => (this.begun = resolve));
      this.first = Promise.race([loading, begun]);
      // Who waits for it is told; nobody may.
      this.first.catch(() => {});
    }
    return this.loading;
  }

  /** Likewise; resolves as soon as there is something to show: what an earlier session has read, or the first that is read now. */
  ready(): Promise<void> {
    void this.load();
    return this.first!;
  }

  /** Files that are known are looked at when this is done: what is known of them is shown first. */
  showFirst(work: Promise<unknown>): void {
    this.showing = work.catch(() => {});
  }

  get loaded(): boolean {
    return this.loading !== undefined;
  }

  /** All articles in no order. */
  entries(): Iterable<IndexedArticle> {
    return this.articles.values();
  }

  /** All articles by path. */
  all(): readonly IndexedArticle[] {
    return (this.sorted ??= sortedByPath(this.articles.values()));
  }

  get(article: vscode.Uri): IndexedArticle | undefined {
    return this.articles.get(article.toString());
  }

  has(article: string): boolean {
    return this.articles.has(article);
  }

  /** The articles of a workspace folder, by path. */
  ofFolder(folder: string): IndexedArticle[] {
    return this.all().filter((indexed) => indexed.folder === folder);
  }

  /** The articles of a workspace folder whose sidecars declare an entity or event. */
  withId(id: string, folder: string): IndexedArticle[] {
    return this.ofFolder(folder).filter((indexed) => this.articles.get(indexed.key)?.declares(id));
  }

  /** Takes in what a sidecar says now; `undefined` where it is gone or unreadable. */
  update(sidecar: vscode.Uri, annotations: Annotations | undefined): void {
    if (!this.loading) return;
    const article = articleOf(sidecar);
    const key = article.toString();
    this.told.add(key);
    if (!annotations && !this.articles.has(key)) return;
    // Without a stamp: whether the file has been written since is not known.
    this.put(key, annotations && new Entry(key, folderOf(article), annotations));
    this.changeHappened(article);
  }

  /** Forgets everything, as when folders are added to the workspace. */
  reset(): void {
    this.generation++;
    this.articles.clear();
    this.told.clear();
    this.sorted = undefined;
    this.loading = undefined;
    this.first = undefined;
    this.progress = undefined;
    this.changeHappened();
  }

  dispose(): void {
    this.generation++;
    this.keeper?.dispose();
    this.changed.dispose();
    this.progressed.dispose();
  }

  /** Writes what is to be kept at once, which is done after a while anyway. */
  async flush(): Promise<void> {
    await this.keeper?.flush();
  }

  private changeHappened(article?: vscode.Uri): void {
    this.version++;
    this.changed.fire(article);
  }

  private put(key: string, entry: Entry | undefined): void {
    const before = this.articles.get(key);
    if (entry) this.articles.set(key, entry);
    else this.articles.delete(key);
    const at = this.sorted && before ? this.sorted.indexOf(before) : -1;
    // Lists that were given out stay as they are.
    this.sorted = entry && at !== -1 ? this.sorted!.with(at, entry) : undefined;
    this.keeper?.touch(key);
  }

  /** Takes in what an earlier session has read. */
  private async readKept(generation: number): Promise<void> {
    if (!this.shards) return;
    const { shards } = this;
    const slices = new Slices();
    const waiting = (await shards.open()).values();
    const folders = new Folders();
    const worker = async (): Promise<void> => {
      for (const shard of waiting) {
        for (const { uri: key, stamp, packed } of await shards.read(shard)) {
          if (slices.spent) await slices.next();
          if (generation !== this.generation) return;
          // Of a folder that is no longer part of the workspace nothing is shown.
          const folder = folders.of(key);
          if (folder === '' || this.told.has(key)) continue;
          this.articles.set(key, new Entry(key, folder, packed, stamp));
        }
      }
    };
    await Promise.all([worker(), worker()]);
    if (generation !== this.generation || this.articles.size === 0) return;
    this.sorted = undefined;
    this.begun();
    this.changeHappened();
    await new Promise((resolve) => setTimeout(resolve, head));
    await this.showing;
  }

  private async readAll(found: readonly vscode.Uri[], generation: number): Promise<void> {
    if (generation !== this.generation) return;
    const slices = new Slices();
    // One for all: what they say is then shown and kept without a look at the strings.
    const table = new Table();
    const folders = new Folders();
    const unread: vscode.Uri[] = [];
    const sidecars = found.slice(0, mostSidecars);
    const before = this.articles.size;
    const missing = new Set(this.articles.keys());
    const news: string[] = [];
    let done = 0;
    let pause = telling;
    let last = performance.now();
    const waiting = sidecars.values();
    const worker = async (): Promise<void> => {
      for (const sidecar of waiting) {
        if (slices.spent) await slices.next();
        if (generation !== this.generation) return;
        const key = sidecar.toString().slice(0, -sidecarEnding.length);
        missing.delete(key);
        const known = this.articles.get(key);
        const entry = known?.stamp && same(known.stamp, await this.files.stamp(sidecar)) ? known : await this.read(sidecar, key, folders, table, slices);
        if (generation !== this.generation) return;
        done++;
        if (!entry) unread.push(sidecar);
        if (entry === known || this.told.has(key)) continue;
        this.put(key, entry);
        news.push(key);
        if (before > 0 || performance.now() - last < pause) continue;
        last = performance.now();
        pause *= 2;
        this.progress = { done, total: sidecars.length };
        this.begun();
        this.progressed.fire();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    table.close();
    if (generation !== this.generation) return;
    for (const key of missing) {
      if (this.told.has(key) || !this.articles.has(key)) continue;
      this.put(key, undefined);
      news.push(key);
    }
    this.told.clear();
    this.truncated = found.length > mostSidecars;
    this.unread = unread;
    this.progress = undefined;
    // Who waits for all to be read waits for this, whether it is news or not.
    if (before === 0 || news.length > 0) this.changeHappened();
    this.progressed.fire();
  }

  private async read(sidecar: vscode.Uri, key: string, folders: Folders, table: Table, slices: Slices): Promise<Entry | undefined> {
    try {
      const { source, stamp } = (await this.files.readStamped(sidecar)) ?? {};
      if (slices.spent) await slices.next();
      const read = source === undefined ? undefined : readSidecar(source);
      if (!read?.readable) return undefined;
      return new Entry(key, folders.of(key), pack(read.annotations, table), stamp && Date.now() - stamp.mtime > youth ? stamp : undefined);
    } catch {
      // Unreadable files are reported where they are opened; one of them must not keep the others away.
      return undefined;
    }
  }
}

function sortedByPath(entries: Iterable<Entry>): Entry[] {
  // The path of each is made once, not for each comparison.
  const paths = Array.from(entries, (entry) => [entry.path, entry] as const);
  return paths.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** The workspace folders of thousands of files by their URIs, asked once for all that lie in one place. */
class Folders {
  private readonly known = new Map<string, string>();

  of(uri: string): string {
    const place = uri.slice(0, uri.lastIndexOf('/'));
    let folder = this.known.get(place);
    if (folder === undefined) this.known.set(place, (folder = folderOf(vscode.Uri.parse(uri, true))));
    return folder;
  }
}

function same(a: Stamp, b: Stamp | undefined): boolean {
  return a.size === b?.size && a.mtime === b.mtime;
}

/** The normalised text of an article that may not be open; empty where it cannot be read. */
export async function articleText(article: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === article.toString());
  if (open) return normalise(open.getText());
  try {
    return normalise(new TextDecoder().decode(await vscode.workspace.fs.readFile(article)));
  } catch {
    return '';
  }
}
