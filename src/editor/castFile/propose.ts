import * as vscode from 'vscode';
import { castFile, type Cast, type CastEntity } from '../../annotations/castFile';
import { joinCast } from '../../annotations/castJoin';
import { readCast } from '../../annotations/castRead';
import { createCast } from '../../annotations/castRender';
import { writeCast } from '../../annotations/castWrite';
import { differences } from '../../text/diff';
import { plainMessage } from '../common/plainText';
import type { Store } from '../store/store';

/** The scheme of what a `cast.yaml` would be. */
const scheme = 'dramatis-cast';

const texts = new Map<string, string>();
let proposals = 0;

/** Lets diffs show what a `cast.yaml` is and what it would be. */
export function provideProposals(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '' });
}

interface Plan {
  /** `undefined` where there is no file yet. */
  readonly document: vscode.TextDocument | undefined;
  readonly before: string;
  readonly after: string;
}

/**
 * Shows in a diff what a folder's `cast.yaml` would have more, and writes it when asked to: an edit like any other, so
 * that undo takes it back. Only lines that change are touched, also where somebody writes in the file meanwhile.
 *
 * @param entities what is added, given the list as it is
 * @throws Error where the file cannot be read, or is laid out in a way that edits cannot follow
 */
export async function propose(store: Store, folder: string, entities: (cast: Cast) => readonly CastEntity[]): Promise<void> {
  const uri = store.casts.uriOf(folder);
  const plan = await planned(uri, entities);
  if (plan.before === plan.after) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to add to {0}.', castFile));
    return;
  }
  if (!(await agreedTo(uri, plan))) return;
  await write(uri, await planned(uri, entities));
}

async function planned(uri: vscode.Uri, entities: (cast: Cast) => readonly CastEntity[]): Promise<Plan> {
  const document = await vscode.workspace.fs.stat(uri).then(() => vscode.workspace.openTextDocument(uri), () => undefined);
  const before = document?.getText() ?? '';
  const file = readCast(before);
  if (!file.readable) throw new Error(vscode.l10n.t('{0} cannot be read, so nothing is written to it: {1}', castFile, file.problems[0]?.message ?? ''));
  const next = joinCast(file.cast, entities(file.cast));
  return { document, before, after: next === file.cast ? before : document ? writeCast(file, next) : createCast(next) };
}

/** Shows the diff until somebody says yes or no to it. */
async function agreedTo(uri: vscode.Uri, { document, before, after }: Plan): Promise<boolean> {
  const number = ++proposals;
  const [old, proposed] = ['before', 'after'].map((side) => uri.with({ scheme, query: `${side}-${number}` })) as [vscode.Uri, vscode.Uri];
  texts.set(old.toString(), before);
  texts.set(proposed.toString(), after);
  try {
    await vscode.commands.executeCommand('vscode.diff', document ? uri : old, proposed, vscode.l10n.t('{0}: what would be added', castFile), { preview: true });
    const added = differences(before.split('\n'), after.split('\n')).reduce((sum, { newFrom, newTo }) => sum + newTo - newFrom, 0);
    const yes = vscode.l10n.t('Write');
    return (await vscode.window.showInformationMessage(plainMessage(vscode.l10n.t('Write {0} lines to {1}?', added, castFile)), yes)) === yes;
  } finally {
    const shown = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === proposed.toString());
    if (shown.length > 0) await vscode.window.tabGroups.close(shown, true);
    texts.delete(old.toString());
    texts.delete(proposed.toString());
  }
}

async function write(uri: vscode.Uri, { document, before, after }: Plan): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  if (!document) edit.createFile(uri, { contents: new TextEncoder().encode(after) });
  else for (const { range, text } of lineEdits(before, after)) edit.replace(uri, range, text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('{0} could not be written.', castFile));
  const written = document ?? (await vscode.workspace.openTextDocument(uri));
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
