import * as vscode from 'vscode';
import { launcher, launcherPath, settings, withAttributes } from '../../review/driver';
import { set, sharedFolder, type Repository } from './git';

/** Does what `dramatis git install` does, through VS Code's own git extension. */
export async function install(repository: Repository, extension: vscode.Uri): Promise<void> {
  const script = launcher({ cli: vscode.Uri.joinPath(extension, 'dist', 'cli.js').fsPath, node: ownProgram() });
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(await sharedFolder(repository), launcherPath), new TextEncoder().encode(script));
  for (const [key, value] of settings) await set(repository, key, value);
  const attributes = vscode.Uri.joinPath(repository.rootUri, '.gitattributes');
  const before = await vscode.workspace.fs.readFile(attributes).then((bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), (error: unknown) => {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  });
  const after = withAttributes(before);
  if (after !== before) await vscode.workspace.fs.writeFile(attributes, new TextEncoder().encode(after));
}

/** The program that runs this: it can run the command as well, on machines where nobody has installed Node. */
function ownProgram(): string | undefined {
  return (globalThis as { process?: { execPath?: string } }).process?.execPath;
}
