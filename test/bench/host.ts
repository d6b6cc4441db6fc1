/** What the benchmarks do in the editor. */
import * as vscode from 'vscode';
import type { DramatisApi } from '../../src/editor/api';

export const extensionId = 'dramatis.dramatis';

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export async function dramatis(): Promise<DramatisApi> {
  return vscode.extensions.getExtension<DramatisApi>(extensionId)!.activate();
}

export function fileUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The offset of an editor for one of the API, which counts in code points. */
export function unitsAt(text: string, points: number): number {
  let units = 0;
  for (let at = 0; at < points; at++) units += text.codePointAt(units)! > 0xffff ? 2 : 1;
  return units;
}

/** Closes all editors, unsaved edits gone. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
