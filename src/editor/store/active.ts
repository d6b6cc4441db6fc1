import * as vscode from 'vscode';
import { articleOf, isSidecar } from './articles';
import type { ArticleSession } from './session';
import type { Store } from './store';

/**
 * The article that the views speak of: that of the active editor, also while its sidecar is being looked at;
 * where something else has the focus, one that is still on screen.
 */
export class ActiveArticle implements vscode.Disposable {
  private session: ArticleSession | undefined;
  private readonly changed = new vscode.EventEmitter<ArticleSession | undefined>();
  private readonly disposables: vscode.Disposable[];
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: Store) {
    this.disposables = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.update()),
      store.onDidChange(() => this.update()),
      store.onDidClose(() => this.update()),
    ];
    this.update();
  }

  get current(): ArticleSession | undefined {
    return this.session;
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private update(): void {
    const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
    const session = editors.map((editor) => this.articleIn(editor)).find((found) => found !== undefined);
    // Menus and keys ask for the editor that has the focus, views for the article on screen.
    void vscode.commands.executeCommand('setContext', 'dramatis.articleActive', this.store.active !== undefined);
    void vscode.commands.executeCommand('setContext', 'dramatis.articleShown', session !== undefined);
    if (session === this.session) return;
    this.session = session;
    this.changed.fire(session);
  }

  private articleIn(editor: vscode.TextEditor | undefined): ArticleSession | undefined {
    const uri = editor?.document.uri;
    return uri && this.store.session(isSidecar(uri) ? articleOf(uri) : uri);
  }
}
