import * as vscode from 'vscode';

/** Where the package has the sample articles, and the list of their names: folders cannot be listed in each host. */
const packaged = 'dist/samples';

/** The command that shows what Dramatis does on articles that nobody minds. */
export function register(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('dramatis.openSamples', async (given: unknown) => {
      const folder = await copySamples(context.extensionUri, vscode.Uri.joinPath(context.globalStorageUri, 'samples'));
      // Whoever wants the folder alone opens it in their own way.
      if ((Object(given) as { window?: unknown }).window !== false) await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
      return folder;
    }),
  );
}

/** Copies the samples to where they can be annotated. What is there already stays as it is. */
async function copySamples(extension: vscode.Uri, folder: vscode.Uri): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  const from = vscode.Uri.joinPath(extension, packaged);
  const names = JSON.parse(new TextDecoder().decode(await fs.readFile(vscode.Uri.joinPath(from, 'files.json')))) as string[];
  await fs.createDirectory(folder);
  const there = new Set((await fs.readDirectory(folder)).map(([name]) => name));
  // A sidecar without its article would say that all its quotes are lost: articles come first.
  for (const name of names.filter((one) => !there.has(one))) await fs.writeFile(vscode.Uri.joinPath(folder, name), await fs.readFile(vscode.Uri.joinPath(from, name)));
  return folder;
}
