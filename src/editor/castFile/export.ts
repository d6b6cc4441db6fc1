import * as vscode from 'vscode';
import { exportCast as castOf } from '../../annotations/castExport';
import { plainMessage } from '../common/plainText';
import { folderOf } from '../store/articles';
import type { Store } from '../store/store';
import { propose } from './propose';

/** Writes what is annotated in a workspace folder into its `cast.yaml`, after a look at it. */
export async function exportCast(store: Store, given: unknown): Promise<void> {
  const folder = await folderFor(given);
  if (folder === undefined) return;
  await store.index.load();
  const all = store.index.all().filter(({ article }) => folderOf(article) === folder).map(({ annotations }) => annotations);
  await orSay(() => propose(store, folder, (cast) => castOf(all, cast)));
}

/** The workspace folder that is meant: that of the file given, of the active editor, the only one, or the one chosen. */
export async function folderFor(given: unknown): Promise<string | undefined> {
  const uri = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? (folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0]);
  if (folders.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: cast.yaml stands at its root.'));
  return folder?.uri.toString();
}

/** Tells why something was not done. */
export async function orSay(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    void vscode.window.showErrorMessage(plainMessage(error instanceof Error ? error.message : String(error)));
  }
}
