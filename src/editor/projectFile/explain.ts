import * as vscode from 'vscode';
import { slots } from '../../annotations/project';
import { projectContext } from '../../annotations/projectContext';
import { explanationOf, slotInWords } from './words';

/** What the key, or the slot, at a place of `dramatis.yaml` means. */
export function explain(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const range = document.getWordRangeAtPosition(position, /[A-Za-z]\w*/);
  const context = range && projectContext(document.getText(), document.offsetAt(range.end));
  if (!context) return undefined;
  const word = document.getText(range);
  const slot = context.key === 'slot' ? slots.find((known) => known === word) : undefined;
  const text = slot !== undefined ? slotInWords(slot) : context.key === undefined ? explanationOf(word, context.of) : undefined;
  return text === undefined ? undefined : new vscode.Hover(new vscode.MarkdownString().appendText(text), range);
}
