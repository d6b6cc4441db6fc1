import * as vscode from 'vscode';
import type { Store } from '../store/store';
import { askAboutSidecars } from './deleting';
import { nameArticle, takeSidecarsAlong } from './moving';

/** What happens to sidecars when articles are moved, renamed or deleted in the editor. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(takeSidecarsAlong(event.files))),
    vscode.workspace.onDidRenameFiles(({ files }) => void nameArticle(store, files)),
    vscode.workspace.onWillDeleteFiles((event) => event.waitUntil(askAboutSidecars(event.files))),
  );
}
