import * as vscode from 'vscode';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import type { AnnotatingMode } from './mode';

/** How far the article in front is, in the status bar; a click switches the mode. */
export class ProgressItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('dramatis.progress', vscode.StatusBarAlignment.Right, 90);
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly store: Store, private readonly mode: AnnotatingMode) {
    this.item.name = 'Dramatis';
    this.item.command = 'dramatis.toggleAnnotating';
    this.disposables = [
      this.item,
      mode.onDidChange(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      store.onDidClose(() => this.update()),
      store.onDidChange((session) => {
        if (session === store.active) this.update();
      }),
    ];
    this.update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private update(): void {
    const session = this.store.active;
    if (!session) return this.item.hide();
    const { text, tooltip } = this.mode.on ? this.progress(session) : { text: `$(checklist) ${vscode.l10n.t('Annotate')}`, tooltip: vscode.l10n.t('Make plain keys decide on suggestions, and the article read-only') };
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.show();
  }

  private progress(session: ArticleSession): { text: string; tooltip: string } {
    const mentions = session.cast.mentions.filter(({ state }) => state !== 'rejected');
    const open = session.open.length;
    const done = vscode.l10n.t('{0} of {1}', mentions.length - open, mentions.length);
    const status = session.annotations.status;
    const keys = vscode.l10n.t('H shows the keys; a click leaves the annotating mode.');
    if (session.document.isDirty) return { text: `$(warning) ${vscode.l10n.t('Save to annotate')}`, tooltip: vscode.l10n.t('Keys decide once the article is saved.') };
    if (status !== undefined && status !== 'returned') return { text: `$(pass-filled) ${done}`, tooltip: `${vscode.l10n.t('This article is done. O opens the next one.')} ${keys}` };
    if (open === 0) return { text: `$(pass) ${done} · ${vscode.l10n.t('D: done?')}`, tooltip: `${vscode.l10n.t('All is decided. D marks the article as done, O opens the next one.')} ${keys}` };
    return { text: `$(checklist) ${done}`, tooltip: `${vscode.l10n.t('Enter accepts, Delete rejects, J and K go on, G accepts the rest.')} ${keys}` };
  }
}
