import * as vscode from 'vscode';
import { idsIn } from '../../annotations/ids';
import { articleOf, isSidecar } from '../store/articles';
import { readText } from '../store/files';
import type { Store } from '../store/store';
import { articlesAround } from './known';
import { scannedFrom, type Scanned } from './scanned';

/** The text of a sidecar as its editor has it, else its file, with its layout and the positions in it. */
export interface SidecarSource extends Scanned {
  readonly uri: vscode.Uri;
  readonly range: (start: number, end: number) => vscode.Range;
}

/** All sidecars of a workspace folder that declare or refer to an id, and one more that is looked at whatever it says. */
export async function sourcesWith(store: Store, id: string, looked: vscode.Uri): Promise<SidecarSource[]> {
  const found = articlesAround(store, looked).filter(({ sidecar, annotations }) => sidecar.toString() !== looked.toString() && idsIn(annotations).has(id));
  const sources: SidecarSource[] = [];
  for (const uri of [looked, ...found.map(({ sidecar }) => sidecar)]) {
    const source = await sourceOf(uri);
    if (source) sources.push(source);
  }
  return sources;
}

/** @returns `undefined` where there is no file, or one that is no text */
export async function sourceOf(uri: vscode.Uri): Promise<SidecarSource | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const source = open ? open.getText() : await readText(uri).catch(() => undefined);
  if (source === undefined) return undefined;
  // An editor shows no byte-order mark, and so its columns do not count it.
  const text = open ? source : source.replace(/^\ufeff/, '');
  const starts = lineStarts(text);
  const position = (offset: number): vscode.Position => {
    const line = starts.findLastIndex((start) => start <= offset);
    return new vscode.Position(line, offset - starts[line]!);
  };
  return { uri, ...scannedFrom(text), range: (start, end) => new vscode.Range(position(start), position(end)) };
}

/** Where lines begin as editors count them: behind CRLF, LF and CR. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: eol }) => index + eol.length)];
}

/** The article that a sidecar, or an article itself, belongs to. */
export function articleFor(uri: vscode.Uri): vscode.Uri {
  return isSidecar(uri) ? articleOf(uri) : uri;
}
