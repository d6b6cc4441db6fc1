import * as vscode from 'vscode';
import { idPlaces, type IdPlace } from '../../annotations/ids';
import type { Extent } from '../../annotations/nodes';
import { longestSidecar } from '../../annotations/parse';
import { scan, type MapPart } from '../../annotations/scan';

/** Sidecars by their name, whatever language VS Code takes them for, and wherever they are from: the old side of a diff too. */
export const sidecars: vscode.DocumentFilter = { pattern: '**/*.ann.yaml' };

/** A sidecar's text with its layout. Offsets are those of `source`. */
export interface Scanned {
  readonly source: string;
  readonly root: MapPart;
  readonly ids: readonly IdPlace[];
}

const last = new WeakMap<vscode.TextDocument, { version: number; scanned: Scanned }>();

/** The layout of a document, made once for each of its versions. */
export function scannedOf(document: vscode.TextDocument): Scanned {
  const known = last.get(document);
  if (known?.version === document.version) return known.scanned;
  const scanned = scannedFrom(document.getText());
  last.set(document, { version: document.version, scanned });
  return scanned;
}

/** The layout of a text; of one that is longer than sidecars are read, none. */
export function scannedFrom(source: string): Scanned {
  const root = scan(source.length > longestSidecar ? '' : source);
  return { source, root, ids: idPlaces(root) };
}

export function rangeIn(document: vscode.TextDocument, { start, end }: Extent): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
