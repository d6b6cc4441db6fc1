import * as vscode from 'vscode';
import type { Store } from '../store/store';
import { Gathering } from './gathering';
import { closedSource, openSource, type Source } from './sources';

/**
 * The cast of the whole workspace, as far as it is known: open articles with their suggestions, the others as their
 * sidecars have them. It is shown while it is being read.
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
    this.disposables = [this.changed, store.index.onDidChange(happened), store.index.onDidProgress(happened), store.onDidChange(forget), store.onDidClose(forget)];
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** What is being done that adds rows. */
  get message(): string | undefined {
    const { progress } = this.store.index;
    return progress && vscode.l10n.t('Reading sidecars: {0} of {1}.', progress.done.toLocaleString(vscode.env.language), progress.total.toLocaleString(vscode.env.language));
  }

  /** All that is known now; both views ask for it, and it is gathered once for both. */
  gather(): Promise<Gathering> {
    if (!this.gathered) {
      const sync = (): Promise<Gathering> => this.sync();
      this.queue = this.gathered = this.queue.then(sync, sync);
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
    for (const indexed of this.store.index.entries()) if (!open.has(indexed.article.toString())) yield closedSource(indexed);
  }
}
