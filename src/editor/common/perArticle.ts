import * as vscode from 'vscode';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';

/**
 * Registers language features for each open article by its own name, so that files which are no articles
 * get no menu entries that lead nowhere.
 */
export function perArticle(store: Store, context: vscode.ExtensionContext, provide: (selector: vscode.DocumentSelector) => vscode.Disposable): void {
  const registered = new Map<string, vscode.Disposable>();
  const add = (session: ArticleSession): void => {
    if (!registered.has(session.key)) registered.set(session.key, provide(selectorFor(session.document.uri)));
  };
  context.subscriptions.push(
    store.onDidChange(add),
    store.onDidClose(({ key }) => {
      registered.get(key)?.dispose();
      registered.delete(key);
    }),
    { dispose: () => registered.forEach((registration) => void registration.dispose()) },
  );
  store.all().forEach(add);
}

function selectorFor(uri: vscode.Uri): vscode.DocumentFilter {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const folder = vscode.Uri.joinPath(uri, '..');
  // The name is data: what a glob would read as a pattern stands in brackets.
  return { scheme: uri.scheme, pattern: new vscode.RelativePattern(folder, name.replace(/[*?[{]/g, '[$&]')) };
}
