import * as vscode from 'vscode';
import type { Part } from '../../annotations/scan';
import { scannedOf } from './scanned';

/** The lists of a sidecar and their items, as far as they have more than one line. */
export function foldsOf(document: vscode.TextDocument): vscode.FoldingRange[] {
  const folds: vscode.FoldingRange[] = [];
  const lineOf = (offset: number): number => document.positionAt(offset).line;
  const add = (start: number, end: number): void => {
    const [first, last] = [lineOf(start), lineOf(end)];
    if (last > first && folds.at(-1)?.start !== first) folds.push(new vscode.FoldingRange(first, last));
  };
  const visit = (part: Part | undefined): void => {
    if (part?.kind === 'list') {
      for (const { start, end, value } of part.items) {
        add(start, end);
        visit(value);
      }
    } else if (part?.kind === 'map') {
      for (const { key, value } of part.fields) {
        if (!value || value.kind === 'scalar') continue;
        add(key.start, value.end);
        visit(value);
      }
    }
  };
  visit(scannedOf(document).root);
  return folds;
}
