import * as vscode from 'vscode';

/** A file that is there but is no text; reading it as one would lose what it holds on the next save. */
export class NotText extends Error {}

/**
 * What a sidecar holds at this moment: the text of its editor where that has unsaved edits, else the file.
 *
 * @returns `undefined` where there is no file
 * @throws NotText where the file is not UTF-8
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const dirty = dirtyDocument(uri);
  if (dirty) return dirty.getText();
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'EntryNotFound')) return undefined;
    throw error;
  }
  try {
    // A byte-order mark stays in the text: an edit must not drop it from the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotText(vscode.l10n.t('{0} is not UTF-8 text.', uri.path));
  }
}

/**
 * Writes a sidecar: into its editor where that has unsaved edits, which then stays unsaved; else to the file.
 *
 * @param text `undefined` takes the file away
 */
export async function writeText(uri: vscode.Uri, text: string | undefined): Promise<void> {
  const dirty = dirtyDocument(uri);
  if (dirty) return replaceText(dirty, text ?? '');
  if (text === undefined) await vscode.workspace.fs.delete(uri);
  else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

function dirtyDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
}

/** Replaces only the stretch that differs, so that the cursor and folded lines of the editor stay. */
async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const old = document.getText();
  const shorter = Math.min(old.length, text.length);
  let prefix = 0;
  while (prefix < shorter && old[prefix] === text[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && old.at(-1 - suffix) === text.at(-1 - suffix)) suffix++;
  if (prefix === old.length && old.length === text.length) return;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(prefix), document.positionAt(old.length - suffix));
  edit.replace(document.uri, range, text.slice(prefix, text.length - suffix));
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('{0} could not be edited.', document.uri.path));
}
