/** Articles that a test makes for itself, in the workspace that the window shows, and the files beside them. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DramatisApi } from '../../src/editor/api';
import { eventually, painted } from '../host/screen';

const made: vscode.Uri[] = [];

export function workspaceFile(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'The window shows no workspace');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function api(): Promise<DramatisApi> {
  const extension = vscode.extensions.getExtension<DramatisApi>('dramatis.dramatis');
  assert.ok(extension);
  return extension.activate();
}

/** Writes a file into the workspace, until `cleanUp`. */
export async function write(name: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = workspaceFile(name);
  made.push(uri, uri.with({ path: `${uri.path}.ann.yaml` }));
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  return uri;
}

/** Opens a file of the workspace, and waits until all of its suggestions are on screen. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(workspaceFile(name), { preview: false });
  await (await api()).settled();
  await painted();
  return editor;
}

/** Writes an article and its sidecar, and opens the article. */
export async function article(name: string, text: string | Uint8Array, sidecar?: string): Promise<vscode.TextEditor> {
  await write(name, text);
  if (sidecar !== undefined) await write(`${name}.ann.yaml`, sidecar);
  return open(name);
}

/** The text of a file of the workspace; `undefined` where there is none. */
export async function textOf(name: string): Promise<string | undefined> {
  const bytes = await vscode.workspace.fs.readFile(workspaceFile(name)).then((found) => found, () => undefined);
  return bytes && Buffer.from(bytes).toString('utf8');
}

/** The text of an article's sidecar, once it has, or has not, a certain text in it. */
export function sidecarWith(name: string, wanted: string | ((text: string) => boolean)): Promise<string> {
  return eventually(`${String(wanted)} in the sidecar of ${name}`, async () => {
    const text = await textOf(`${name}.ann.yaml`);
    return text !== undefined && (typeof wanted === 'string' ? text.includes(wanted) : wanted(text)) && text;
  });
}

/** Closes all editors without a question, and deletes what was written. */
export async function cleanUp(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  await (await api()).settled();
}
