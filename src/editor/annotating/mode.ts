import * as vscode from 'vscode';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';

/** Where the workspace keeps whether the mode is on. */
const stateKey = 'dramatis.annotating';

/**
 * Whether plain keys decide, in this window. The article in front is read-only for typing meanwhile; one with unsaved
 * edits stays as it is until it is saved, since VS Code saves nothing that is read-only.
 */
export class AnnotatingMode implements vscode.Disposable {
  private isOn: boolean;
  /** The articles that were made read-only here. */
  private readonly locked = new Set<string>();
  private active: ArticleSession | undefined;
  private work: Promise<void> = Promise.resolve();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: Store, private readonly state: vscode.Memento) {
    this.isOn = state.get<boolean>(stateKey) === true;
    const { window, workspace } = vscode;
    this.disposables = [
      this.changed,
      window.onDidChangeActiveTextEditor(() => this.update()),
      workspace.onDidSaveTextDocument(() => this.update()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.update();
      }),
      store.onDidChange((session) => {
        if (session === store.active) this.update();
      }),
      store.onDidClose(({ key }) => {
        this.locked.delete(key);
        this.update();
      }),
    ];
    this.update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  get on(): boolean {
    return this.isOn;
  }

  /** The article whose keys decide. */
  get session(): ArticleSession | undefined {
    return this.active;
  }

  async toggle(): Promise<void> {
    this.isOn = !this.isOn;
    this.update();
    this.changed.fire();
    await this.state.update(stateKey, this.isOn);
    await this.work;
  }

  private update(): void {
    const front = this.store.active;
    const active = this.isOn && front && !front.document.isDirty && !front.unreadable ? front : undefined;
    if (front) {
      if (active && !this.locked.has(front.key)) this.lock(front);
      else if (!this.isOn && this.locked.has(front.key)) this.unlock(front);
    }
    if (active === this.active) return;
    this.active = active;
    void vscode.commands.executeCommand('setContext', 'dramatis.annotating', active !== undefined);
    this.changed.fire();
  }

  private lock(session: ArticleSession): void {
    this.locked.add(session.key);
    this.inFront(session, 'workbench.action.files.setActiveEditorReadonlyInSession', () => this.locked.delete(session.key));
  }

  private unlock(session: ArticleSession): void {
    this.locked.delete(session.key);
    this.inFront(session, 'workbench.action.files.resetActiveEditorReadonlyInSession', () => this.locked.add(session.key));
  }

  /**
   * Runs a command that acts on the editor in front.
   *
   * @param missed undoes what was noted, where the article is not in front any more: its turn comes when it is again
   */
  private inFront({ document }: ArticleSession, command: string, missed: () => void): void {
    this.work = this.work.then(async () => {
      const isInFront = (): boolean => vscode.window.activeTextEditor?.document === document;
      if (!isInFront()) return void missed();
      await vscode.commands.executeCommand(command);
      if (!isInFront()) missed();
    }).catch(() => {});
  }
}
