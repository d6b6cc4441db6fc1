import * as vscode from 'vscode';
import { plainMessage } from '../common/plainText';
import { fileName, sidecarOf } from '../store/articles';
import { annotatedAlone } from './sidecars';

/** Asks what is to become of the sidecars of articles that are about to be deleted; what deletes them, if they are to go. */
export async function askAboutSidecars(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const articles = await annotatedAlone(files);
  const [first] = articles;
  if (!first) return edit;
  const message = articles.length === 1 ? vscode.l10n.t('{0} has annotations. Delete them too?', fileName(first)) : vscode.l10n.t('{0} of the articles have annotations. Delete them too?', articles.length);
  const detail = vscode.l10n.t('What people decided about an article is in the file beside it, with the ending .ann.yaml.');
  const both: vscode.MessageItem = { title: vscode.l10n.t('Delete Annotations') };
  const keep: vscode.MessageItem = { title: vscode.l10n.t('Keep Annotations'), isCloseAffordance: true };
  const answer = await vscode.window.showWarningMessage(plainMessage(message), { modal: true, detail }, both, keep);
  if (answer === both) for (const article of articles) edit.deleteFile(sidecarOf(article), { ignoreIfNotExists: true });
  return edit;
}
