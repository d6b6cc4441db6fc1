import * as vscode from 'vscode';
import { placeOf } from './place';
import { explanationOf } from './words';

/** What the key at a place of `cast.yaml` means. */
export function explain(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const place = placeOf(document, position);
  if (place?.on !== 'key' || !place.field) return undefined;
  const text = explanationOf(place.field.key.text, place.shape);
  const { start, end } = place.extent;
  return text === undefined ? undefined : new vscode.Hover(new vscode.MarkdownString().appendText(text), new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
