import * as vscode from 'vscode';
import { intended } from '../../annotations/checks/typo';
import { readSidecar } from '../../annotations/read';
import { withoutRepeatedLine } from '../../annotations/repeatedLine';
import { sidecarOf } from '../store/articles';
import type { Problem } from './board';

/** An edit of a sidecar's text, for what is no decision: it is made in the editor and undone there. */
export interface TextFix {
  readonly title: string;
  readonly edit: vscode.WorkspaceEdit;
}

/** A key that was obviously meant to be another one. */
export function rightKey({ finding: { unknown, start, end }, article }: Problem, document: vscode.TextDocument): TextFix[] {
  const meant = unknown && intended(unknown.key, unknown.known);
  if (meant === undefined) return [];
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  if (!document.getText(range).includes(unknown!.key)) return [];
  const edit = new vscode.WorkspaceEdit();
  edit.replace(sidecarOf(article), range, meant);
  return [{ title: vscode.l10n.t('Change {0} to {1}', unknown!.key, meant), edit }];
}

/** A line that stands in an unreadable sidecar twice, and without which it is readable, or has one error less. */
export function removingLine({ finding: { start }, article }: Problem, document: vscode.TextDocument): TextFix[] {
  const source = document.getText();
  const line = withoutRepeatedLine(source, start, (text) => {
    const sidecar = readSidecar(text);
    return sidecar.readable ? 0 : sidecar.problems.length;
  });
  if (!line) return [];
  const edit = new vscode.WorkspaceEdit();
  edit.delete(sidecarOf(article), new vscode.Range(document.positionAt(line.start), document.positionAt(line.end)));
  return [{ title: vscode.l10n.t('Remove this line, which stands here twice'), edit }];
}
