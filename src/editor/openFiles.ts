import * as vscode from 'vscode';
import { articleOf, isSidecar, sidecarOf } from './store/articles';
import type { Store } from './store/store';

/** Commands that go from an article to its sidecar and back. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const uriOf = (given: unknown): vscode.Uri | undefined => (given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri);
  context.subscriptions.push(
    vscode.commands.registerCommand('dramatis.openSidecar', async (given: unknown) => {
      const uri = uriOf(given);
      if (!uri || isSidecar(uri)) return;
      const sidecar = sidecarOf(uri);
      const there = await vscode.workspace.fs.stat(sidecar).then(() => true, () => false);
      if (there) await vscode.window.showTextDocument(sidecar, { viewColumn: vscode.ViewColumn.Beside, preview: true });
      else if (store.session(uri)) void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is annotated in this article yet. Its sidecar is written with the first decision.'));
    }),
    vscode.commands.registerCommand('dramatis.openArticle', async (given: unknown) => {
      const uri = uriOf(given);
      if (uri && isSidecar(uri)) await vscode.window.showTextDocument(articleOf(uri));
    }),
  );
}
