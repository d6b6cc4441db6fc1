import * as vscode from 'vscode';
import { isSidecar, sidecarOf } from '../store/articles';

/** Whether there is a file, not a folder, at an address. */
export function isFile(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(({ type }) => (type & vscode.FileType.File) !== 0, () => false);
}

/** The articles of these files and folders whose sidecars are beside them and are not among them. */
export async function annotatedAlone(uris: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const given = new Set(uris.map(String));
  const alone = uris.filter((uri) => !isSidecar(uri) && !given.has(sidecarOf(uri).toString()));
  // A folder takes along what is in it by itself; what is beside it with the ending of a sidecar is not its own.
  const annotated = await Promise.all(alone.map(async (uri) => (await isFile(sidecarOf(uri))) && isFile(uri)));
  return alone.filter((_, index) => annotated[index]);
}
