import * as vscode from 'vscode';
import { plainMessage } from '../common/plainText';
import { articleOf, fileName, isSidecar, sidecarOf } from '../store/articles';
import type { Store } from '../store/store';
import { annotatedAlone, isFile } from './sidecars';

interface Move {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** What moves the sidecars of articles that are about to be moved; it is undone together with that. */
export async function takeSidecarsAlong(moves: readonly Move[]): Promise<vscode.WorkspaceEdit> {
  const targets = new Map(moves.map(({ oldUri, newUri }) => [oldUri.toString(), newUri]));
  const edit = new vscode.WorkspaceEdit();
  for (const article of await annotatedAlone(moves.map(({ oldUri }) => oldUri))) {
    const from = sidecarOf(article);
    const to = sidecarOf(targets.get(article.toString())!);
    // Where only the case changes, a file system may find the file itself.
    const taken = from.path.toLowerCase() !== to.path.toLowerCase() && (await vscode.workspace.fs.stat(to).then(() => true, () => false));
    if (!taken) edit.renameFile(from, to, { overwrite: false });
    else void vscode.window.showErrorMessage(plainMessage(vscode.l10n.t('{0} stays where it is, since there is a {1} already.', fileName(from), vscode.workspace.asRelativePath(to))));
  }
  return edit;
}

/** Makes sidecars that have been moved name their articles as they are called now. */
export async function nameArticle(store: Store, moves: readonly Move[]): Promise<void> {
  for (const { oldUri, newUri } of moves) {
    // Undoing brings an article and its sidecar back one after the other, and either may be the first.
    const [before, article] = isSidecar(oldUri) && isSidecar(newUri) ? [articleOf(oldUri), articleOf(newUri)] : [oldUri, newUri];
    const [old, name] = [fileName(before), fileName(article)];
    if (old === name || !(await isFile(article)) || !(await isFile(sidecarOf(article)))) continue;
    await store.amend(article, (annotations) => (annotations.article === old ? { ...annotations, article: name } : annotations));
  }
}
