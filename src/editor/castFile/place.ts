import type * as vscode from 'vscode';
import { scan } from '../../annotations/scan';
import { placeIn, type Grammar, type ScanPlace } from '../../annotations/scanPlace';
import type { CastShape } from './words';

const grammar: Grammar<CastShape> = {
  root: 'file',
  under: (shape, key) => (shape === 'file' && key === 'entities' ? 'entities' : shape === 'entities' && key === 'offices' ? 'offices' : undefined),
};

/** What a place of `cast.yaml`, finished or not, is for. */
export function placeOf(document: vscode.TextDocument, position: vscode.Position): ScanPlace<CastShape> | undefined {
  const source = document.getText();
  return placeIn(grammar, scan(source), source, document.offsetAt(position));
}
