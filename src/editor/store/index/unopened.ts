import * as vscode from 'vscode';
import { headOf, pack, type Packed } from '../../../annotations/packed';
import { Tables } from '../../../annotations/packedCast';
import { sha256 } from '../../../annotations/resolve';
import { suggestInSteps } from '../../../cast/suggest';
import { ParagraphCache } from '../../../recognition/cache';
import { normalise } from '../../../text/normalise';
import { folderOf, isSidecar, isToolFile } from '../articles';
import type { Files } from '../files';
import type { ModelFiles } from '../model';
import { longestArticle } from '../recognition';
import type { IndexedArticle, IndexProgress, WorkspaceIndex } from '../workspaceIndex';
import { Entry } from './entry';
import { Keeper } from './keeper';
import { hidden } from './search';
import type { Shards } from './shards';
import { Slices } from './slices';
import { asSuggestions } from './suggested';

/** More articles than this are not read without being opened; the views say so. */
export const mostArticles = 20_000;

/** Between two looks at whether somebody else is at work, in milliseconds. */
const wait = 200;

/** Between two tellings of what has been found, in milliseconds. */
const telling = 2000;

/**
 * What is suggested in articles that nobody has opened or annotated, found in the background while somebody looks at
 * it. What is known from elsewhere is left aside: so what is found depends on the text alone, and is kept with its
 * hash; the same names give the same ids, by which it joins what is annotated.
 */
export class UnopenedArticles implements vscode.Disposable {
  private readonly found = new Map<string, Entry>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly keeper: Keeper | undefined;
  private readonly tables = new Tables();
  private kept: Promise<void> | undefined;
  /** Counts starts and stops: a run ends where it is not the last. */
  private run = 0;
  private running = false;

  /** More has been found, or something is gone. */
  readonly onDidChange = this.changed.event;
  /** While articles are being read. */
  progress: IndexProgress | undefined;
  /** Whether there were more articles than are read. */
  truncated = false;

  /**
   * @param isOpen whether an article has an editor, and with it suggestions of its own
   * @param isBusy whether something is going on that somebody waits for
   */
  constructor(private readonly index: WorkspaceIndex, private readonly files: Files, private readonly models: ModelFiles, private readonly isOpen: (article: string) => boolean, private readonly isBusy: () => boolean, private readonly shards: Shards | undefined, log: (error: unknown) => void) {
    this.keeper = shards && new Keeper(shards, () => this.found.values(), log);
  }

  dispose(): void {
    this.stop();
    this.keeper?.dispose();
    this.changed.dispose();
  }

  /** What was found in articles that are still neither open nor annotated. */
  *entries(): Generator<IndexedArticle> {
    for (const [key, entry] of this.found) if (!this.isOpen(key) && !this.index.has(key)) yield entry;
  }

  /** Begins to read, or to look at what has changed since; nothing happens where it is at it. */
  start(): void {
    if (this.running) return;
    this.running = true;
    const run = ++this.run;
    void this.readAll(run).finally(() => {
      if (run !== this.run) return;
      this.running = false;
      this.progress = undefined;
      this.changed.fire();
    });
  }

  /** Ends reading; what has been found stays. */
  stop(): void {
    if (!this.running) return;
    this.run++;
    this.running = false;
    this.progress = undefined;
    this.changed.fire();
  }

  /** Forgets what was found by other settings or in other folders. */
  reset(): void {
    this.found.clear();
    this.kept = undefined;
    if (!this.running) return;
    this.stop();
    this.start();
  }

  private async readAll(run: number): Promise<void> {
    const over = (): boolean => run !== this.run;
    // Sidecars come first.
    await this.index.load();
    await (this.kept ??= this.readKept());
    const articles = await this.list();
    if (over()) return;
    const slices = new Slices();
    const cache = new ParagraphCache(200_000);
    const there = new Set(articles.map(String));
    for (const key of this.found.keys()) if (!there.has(key)) this.found.delete(key);
    const waiting = articles.filter((article) => !this.index.get(article) && !this.isOpen(article.toString()));
    let last = 0;
    for (const [done, article] of waiting.entries()) {
      if (performance.now() - last > telling) {
        last = performance.now();
        this.progress = { done, total: waiting.length };
        this.changed.fire();
      }
      while (this.isBusy() && !over()) await new Promise((resolve) => setTimeout(resolve, wait));
      if (over()) return;
      if (this.index.get(article) || this.isOpen(article.toString())) continue;
      await this.look(article, cache, slices, over);
    }
  }

  /** The articles of all folders by the globs of the settings. */
  private async list(): Promise<vscode.Uri[]> {
    const found = new Map<string, vscode.Uri>();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      if (!vscode.workspace.getConfiguration('dramatis.suggestions', folder.uri).get<boolean>('enabled', true)) continue;
      for (const glob of vscode.workspace.getConfiguration('dramatis', folder.uri).get<unknown[]>('articles', [])) {
        if (typeof glob !== 'string') continue;
        const some = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), hidden(), mostArticles + 1);
        for (const uri of some) if (!isSidecar(uri) && !isToolFile(uri)) found.set(uri.toString(), uri);
      }
    }
    this.truncated = found.size > mostArticles;
    return [...found.values()].slice(0, mostArticles);
  }

  private async look(article: vscode.Uri, cache: ParagraphCache, slices: Slices, over: () => boolean): Promise<void> {
    const key = article.toString();
    const known = this.found.get(key);
    const stamp = await this.files.stamp(article);
    if (known?.stamp && stamp && known.stamp.size === stamp.size && known.stamp.mtime === stamp.mtime) return;
    const text = await vscode.workspace.fs.readFile(article).then((bytes) => normalise(new TextDecoder().decode(bytes)), () => undefined);
    if (slices.spent) await slices.next();
    if (text === undefined || text.length > longestArticle) return void this.found.delete(key);
    const hash = await sha256(text);
    const put = (packed: Packed): void => void this.found.set(key, new Entry(key, folderOf(article), packed, stamp));
    if (known && headOf(known.pack()).sha256 === hash) return put(known.pack());
    const models = await this.models.get();
    const minimum = vscode.workspace.getConfiguration('dramatis.suggestions', article).get<number>('minimumScore', 0);
    const steps = suggestInSteps(text, { cache, ...models });
    let step = steps.next();
    for (;;) {
      if (slices.spent) {
        await slices.next();
        while (this.isBusy() && !over()) await new Promise((resolve) => setTimeout(resolve, wait));
        if (over()) return;
      }
      if (step.done) break;
      step = steps.next();
    }
    put(pack(asSuggestions(text, hash, step.value, minimum), this.tables.current));
    // With another threshold other names are found: what is kept is what is found by default.
    if (minimum === 0) this.keeper?.touch(key);
  }

  private async readKept(): Promise<void> {
    if (!this.shards) return;
    const slices = new Slices();
    for (const shard of await this.shards.open()) {
      for (const { uri: key, stamp, packed } of await this.shards.read(shard)) {
        if (slices.spent) await slices.next();
        const article = vscode.Uri.parse(key, true);
        const folder = folderOf(article);
        const minimum = vscode.workspace.getConfiguration('dramatis.suggestions', article).get<number>('minimumScore', 0);
        if (folder === '' || minimum !== 0) continue;
        this.found.set(key, new Entry(key, folder, packed, stamp));
      }
    }
  }
}
