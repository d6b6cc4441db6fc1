import * as vscode from 'vscode';
import { pictureWords } from './words';

export type PictureName = 'timeline' | 'network';

/** The folder of a webview's scripts and styles, the only one that it may read from. */
export function webviewFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist/webview');
}

/** The page of a picture. It loads our script and our style and nothing else; all text from files reaches it as messages. */
export function pageOf(name: PictureName, { cspSource, asWebviewUri }: Pick<vscode.Webview, 'cspSource'> & { asWebviewUri: (uri: vscode.Uri) => vscode.Uri }, folder: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const file = (ending: string): string => escaped(asWebviewUri(vscode.Uri.joinPath(folder, `pictures.${ending}`)).toString());
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('css')}">
<title>Dramatis</title>
</head>
<body data-picture="${name}" data-words="${escaped(JSON.stringify(pictureWords()))}">
<script nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
