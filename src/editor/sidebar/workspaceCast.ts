import * as vscode from 'vscode';
import { mostArticles } from '../store/index/unopened';
import type { Store } from '../store/store';
import { Gathering } from './gathering';
import { closedSource, openSource, type Source } from './sources';

/**
 * The cast of the whole workspace, as far as it is known: open articles with their suggestions, annotated ones as
 * their sidecars have them, and what is suggested in all others. It is shown while it is being read.
 */
export class WorkspaceCast implements vscode.Disposable {
  private readonly gathering = new Gathering();
  private gathered: Promise<Gathering> | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];

  /** There is more to gather. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: Store) {
    const forget = (): void => {
      this.gathered = undefined;
    };
    const happened = (): void => {
      forget();
      this.changed.fire();
    };
    this.disposables = [this.changed, store.index.onDidChange(happened), store.index.onDidProgress(happened), store.unopened.onDidChange(happened), store.onDidChange(forget), store.onDidClose(forget)];
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** What is being done that adds rows. */
  get message(): string | undefined {
    const { index, unopened } = this.store;
    const local = (count: number): string => count.toLocaleString(vscode.env.language);
    if (index.progress) return vscode.l10n.t('Reading sidecars: {0} of {1}.', local(index.progress.done), local(index.progress.total));
    if (unopened.progress) return vscode.l10n.t('Reading articles: {0} of {1}.', local(unopened.progress.done), local(unopened.progress.total));
    return unopened.truncated ? vscode.l10n.t('Suggestions are shown of the first {0} articles only.', local(mostArticles)) : undefined;
  }

  /** All that is known now; both views ask for it, and it is gathered once for both. */
  gather(): Promise<Gathering> {
    if (!this.gathered) {
      const sync = (): Promise<Gathering> => this.sync();
      this.queue = this.gathered = this.queue.then(sync, sync);
      this.store.index.showFirst(this.gathered);
    }
    return this.gathered;
  }

  private async sync(): Promise<Gathering> {
    // Until something is known there are no rows to show.
    await this.store.index.ready();
    await this.gathering.sync(this.sources());
    return this.gathering;
  }

  private *sources(): Generator<Source> {
    const open = new Set<string>();
    for (const session of this.store.all()) {
      open.add(session.key);
      yield openSource(session);
    }
    for (const indexed of this.store.index.entries()) if (!open.has(indexed.key)) yield closedSource(indexed);
    for (const found of this.store.unopened.entries()) yield closedSource(found);
  }
}
