import * as vscode from 'vscode';
import { castFile, type Cast } from '../../annotations/castFile';
import { joinCast } from '../../annotations/castJoin';
import { readCast } from '../../annotations/castRead';
import { createCast } from '../../annotations/castRender';
import { writeCast } from '../../annotations/castWrite';
import type { CastEntity } from '../../annotations/castFile';
import { differences } from '../../text/diff';
import { plainMessage } from '../common/plainText';
import type { Store } from '../store/store';

/**
 * Shows what a folder's `cast.yaml` would have more, in VS Code's preview of a refactoring, and writes what is
 * confirmed there: an edit like any other, so that undo takes it back.
 *
 * @param entities what is added, given the list as it is
 * @throws Error where the file cannot be read, or is laid out in a way that edits cannot follow
 */
export async function propose(store: Store, folder: string, label: string, entities: (cast: Cast) => readonly CastEntity[]): Promise<void> {
  const uri = store.casts.uriOf(folder);
  const document = await vscode.workspace.fs.stat(uri).then(() => vscode.workspace.openTextDocument(uri), () => undefined);
  const before = document?.getText() ?? '';
  const file = readCast(before);
  if (!file.readable) throw new Error(vscode.l10n.t('{0} cannot be read, so nothing is written to it: {1}', castFile, file.problems[0]?.message ?? ''));
  const added = entities(file.cast);
  const next = joinCast(file.cast, added);
  if (next === file.cast) {
    void vscode.window.showInformationMessage(added.length === 0 ? vscode.l10n.t('There are no entities yet.') : vscode.l10n.t('{0} has all of it already.', castFile));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const metadata = { label: plainMessage(label), needsConfirmation: true };
  if (!document) edit.createFile(uri, { contents: new TextEncoder().encode(createCast(next)) }, metadata);
  else for (const { range, text } of lineEdits(before, writeCast(file, next))) edit.replace(uri, range, text, metadata);
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return;
  const written = await vscode.workspace.openTextDocument(uri);
  await written.save();
  await vscode.window.showTextDocument(written);
}

/** The lines that differ, as edits of the text of before. */
function lineEdits(before: string, after: string): { range: vscode.Range; text: string }[] {
  const [old, now] = [before, after].map((text) => text.split(/(?<=\n)/)) as [string[], string[]];
  // The place behind a last line without a line end is in that line.
  const at = (line: number): vscode.Position => (line === old.length && !before.endsWith('\n') ? new vscode.Position(Math.max(0, line - 1), (old.at(-1) ?? '').length) : new vscode.Position(line, 0));
  return differences(old, now).map(({ from, to, newFrom, newTo }) => ({ range: new vscode.Range(at(from), at(to)), text: now.slice(newFrom, newTo).join('') }));
}
