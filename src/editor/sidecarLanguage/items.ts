import * as vscode from 'vscode';
import type { MapPart } from '../../annotations/scan';
import type { ScanPlace } from '../../annotations/scanPlace';
import { scalar } from '../../annotations/scalar';
import type { Store } from '../store/store';
import type { Scanned } from './scanned';

/** Where somebody is typing in a sidecar, with all that an answer is made of. */
export interface Typing {
  readonly store: Store;
  readonly document: vscode.TextDocument;
  readonly scanned: Scanned;
  readonly place: ScanPlace;
}

/** A completion that writes a text as YAML has it. */
export function textItem(text: string, kind: vscode.CompletionItemKind, description?: string): vscode.CompletionItem {
  const item = new vscode.CompletionItem(description === undefined ? text : { label: text, description }, kind);
  item.insertText = scalar(text);
  return item;
}

/** Completions that write these texts. */
export function textItems(texts: readonly string[], kind = vscode.CompletionItemKind.Value): vscode.CompletionItem[] {
  return texts.map((text) => textItem(text, kind));
}

/** A further key behind a value: on the same line in braces, else on a line of its own. */
export function furtherKey(map: MapPart | undefined, key: string, value: string): string {
  return !map || map.flow ? `, ${key}: ${value}` : `\n${' '.repeat(map.column)}${key}: ${value}`;
}
