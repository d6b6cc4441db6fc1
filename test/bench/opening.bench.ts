/**
 * From opening an article to its highlights. They are there when the last change of the cast has been painted and
 * the editor is on screen, whichever comes later: the API's event fires after the features have listened, so the
 * decorations have been set by then. The peer is VS Code alone with the same text in a file that is no article.
 */
import * as vscode from 'vscode';
import { article, sidecarFor } from './articles';
import { closeAll, dramatis, pause, write } from './host';
import { isExtension, longest, now, Recording, within } from './profile';
import { median, print, spread, times } from './table';

const repeats = 20;
const bytes = 5000;

interface Opening {
  /** Milliseconds from the call that opens the file. */
  readonly shown: number;
  readonly known: number;
  readonly first: number;
  readonly highlighted: number;
  readonly extension: number;
  readonly block: number;
}

async function open(uri: vscode.Uri): Promise<Opening> {
  const api = await dramatis();
  const recording = new Recording();
  await recording.start();
  let known = NaN;
  let shown = NaN;
  const casts: number[] = [];
  const key = uri.toString();
  const listeners = [
    vscode.workspace.onDidOpenTextDocument((document) => { if (document.uri.toString() === key) known = now(); }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => { if (editors.some(({ document }) => document.uri.toString() === key)) shown = now(); }),
    api.onDidChangeCast((changed) => { if (changed.toString() === key) casts.push(now()); }),
  ];
  const start = now();
  await vscode.window.showTextDocument(uri);
  await pause(150);
  await api.settled();
  await pause(100);
  vscode.Disposable.from(...listeners).dispose();
  const recorded = await recording.stop();
  const blocks = recorded.blocks(isExtension);
  const since = (moment: number): number => (moment - start) / 1000;
  await closeAll();
  return {
    shown: since(shown), known: since(known), first: since(Math.max(casts[0] ?? NaN, shown)), highlighted: since(Math.max(casts.at(-1) ?? NaN, shown)),
    extension: within(blocks, start, Infinity), block: longest(blocks),
  };
}

async function openAll(name: string, withSidecar: boolean, seed: number): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let at = -2; at < repeats; at++) {
    // Each text is another one, so that nothing is known of it.
    const text = article(bytes, seed + at + 3);
    const file = name.replace('*', `${at + 2}`);
    if (withSidecar) await write(`${file}.ann.yaml`, await sidecarFor(text, 25, file));
    const uri = await write(file, text);
    await pause(200);
    const opening = await open(uri);
    // The first ones warm the host up.
    if (at >= 0) openings.push(opening);
  }
  return openings;
}

describe('opening', () => {
  it('an article of 5 kB', async () => {
    const other = await openAll('other-*.md', false, 0);
    const plain = await openAll('plain-*.txt', false, 100);
    const annotated = await openAll('annotated-*.txt', true, 200);
    const all = (openings: readonly Opening[], key: keyof Opening): number[] => openings.map((opening) => opening[key]);
    const row = (name: string, openings: readonly Opening[]): string[] => [
      name, spread(all(openings, 'shown')), spread(openings.map(({ known, highlighted }) => highlighted - known)), spread(openings.map(({ shown, highlighted }) => highlighted - shown)),
      spread(all(openings, 'highlighted')), times(median(all(openings, 'highlighted')), median(all(other, 'shown'))), spread(all(openings, 'extension')), spread(all(openings, 'block')),
    ];
    print(`Opening an article of 5 kB, ms, median / p95 of ${repeats}`,
      ['', 'call → on screen', 'known → highlighted', 'on screen → highlighted', 'call → highlighted', 'of the peer', 'extension CPU', 'longest block'],
      [row('no article (peer)', other), row('without sidecar', plain), row('with 25 accepted', annotated)]);
  });
});
