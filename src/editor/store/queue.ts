import * as vscode from 'vscode';
import { LayoutError } from '../../annotations/write';
import { plainMessage } from '../common/plainText';

/** Work on sidecars, one after the other: what is read in one piece of it is still so when it writes. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();
  private left = 0;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  get isBusy(): boolean {
    return this.left > 0;
  }

  /** Resolves when what has been put in so far is done. */
  get done(): Promise<unknown> {
    return this.last.catch(() => {});
  }

  /** Does one thing after the other; `undefined` where it failed, and then the person has been told why. */
  put<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.left++;
    const run: Promise<T | undefined> = this.last.then(work).catch((error: unknown) => {
      const message = error instanceof LayoutError ? vscode.l10n.t('This sidecar is laid out in a way that Dramatis cannot edit: {0}', error.message) : error instanceof Error ? error.message : String(error);
      this.log.error(error instanceof Error ? error : message);
      void vscode.window.showErrorMessage(plainMessage(message));
      return undefined;
    });
    this.last = run.finally(() => this.left--);
    return run;
  }
}
