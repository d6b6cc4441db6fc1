import * as vscode from 'vscode';
import { setStatus } from '../../annotations/decide';
import { articlesIn } from '../store/articles';
import type { Store } from '../store/store';

/** Marks the article in front as done; once more takes that back. */
export async function markDone(store: Store): Promise<void> {
  await store.settled();
  const session = store.active;
  if (!session) return;
  const status = session.annotations.status === 'done' ? undefined : 'done';
  await store.decide(vscode.l10n.t('Status'), [{ article: session.document.uri, edit: (annotations) => setStatus(annotations, status) }]);
}

/** Accepts what is open, marks the article in front as done, and opens the next one. */
export async function finish(store: Store): Promise<void> {
  await vscode.commands.executeCommand('dramatis.acceptAll');
  if (store.active?.open.length !== 0) return;
  if (store.active.annotations.status !== 'done') await markDone(store);
  await nextArticle(store);
}

/** Opens the next article of the workspace folder, in the order of paths and around its end, that nobody has called done. */
export async function nextArticle(store: Store): Promise<void> {
  const here = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!here) return;
  await store.index.load();
  const articles = await articlesIn(here);
  const after = [...articles.filter(({ path }) => path > here.path), ...articles.filter(({ path }) => path < here.path)];
  const next = after.find((article) => {
    const status = (store.session(article)?.annotations ?? store.index.get(article)?.annotations)?.status;
    return status === undefined || status === 'returned';
  });
  if (next) await vscode.window.showTextDocument(next, { preview: true });
  else vscode.window.setStatusBarMessage(vscode.l10n.t('All other articles are done.'), 3000);
}
