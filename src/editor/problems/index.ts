import * as vscode from 'vscode';
import { sidecarEnding } from '../../annotations/sidecar';
import { perArticle } from '../common/perArticle';
import type { Store } from '../store/store';
import { ProblemActions } from './actions';
import { ArticleChecks } from './articleChecks';
import { Board } from './board';
import type { Fix } from './fix';
import { fixAll } from './fixAll';
import { WorkspaceChecks } from './workspaceChecks';

/** Shows what `dramatis check` knows in the Problems view, in the sidecar and in the article, with what can be done about it. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const board = new Board();
  const workspace = new WorkspaceChecks(store, board);
  const actions = new ProblemActions(store, board);
  const provide = (selector: vscode.DocumentSelector): vscode.Disposable => vscode.languages.registerCodeActionsProvider(selector, actions, { providedCodeActionKinds: ProblemActions.kinds });
  perArticle(store, context, provide);
  context.subscriptions.push(
    board,
    workspace,
    new ArticleChecks(store, workspace, board),
    provide({ pattern: `**/*${sidecarEnding}` }),
    vscode.commands.registerCommand('dramatis.fix', (fix: unknown) => (isFix(fix) ? fix.run() : undefined)),
    vscode.commands.registerCommand('dramatis.fixAll', (article: unknown) => fixAll(store, article)),
  );
}

function isFix(value: unknown): value is Fix {
  return typeof (Object(value) as { run?: unknown }).run === 'function';
}
