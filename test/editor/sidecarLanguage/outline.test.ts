import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { removeAll } from '../support';
import { sidecar, SidecarEditor } from './support';

describe('outline and folds of sidecars', () => {
  afterEach(removeAll);

  /** The outline as lines, two spaces for each level. */
  async function outline(editor: SidecarEditor): Promise<string[]> {
    const lines = (symbols: vscode.DocumentSymbol[], depth: number): string[] =>
      symbols.flatMap(({ name, detail, kind, children }) => [`${'  '.repeat(depth)}${name} (${detail}) ${vscode.SymbolKind[kind]}`, ...lines(children, depth + 1)]);
    return lines((await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', editor.uri)) ?? [], 0);
  }

  async function folds(editor: SidecarEditor): Promise<string[]> {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', editor.uri);
    return ranges.map(({ start, end }) => `${start}-${end}`);
  }

  const whole = [
    'Entities (2) Array',
    '  Ana Kovač (Person · Interior Minister) Class',
    '  Freedonia (Place) Namespace',
    'Events (1) Array',
    '  Kovač visits Skopje (visit · 2031-05-06) Event',
    'Mentions (4) Array',
    '  Ana Kovač (Person) Class',
    '    Ana Kovač () Class',
    '    Kovač (#2) Class',
    '  Kovač visits Skopje (Event) Event',
    '    met () Event',
    '  2031-05-06 (Date) Constant',
    '    6 May 2031 () Constant',
    'Rejected (1) Array',
    '  Then (Date) Constant',
  ];

  it('name the lists, who and what is in them, and each mention under what it mentions', async () => {
    assert.deepEqual(await outline(await SidecarEditor.open()), whole);
  });

  it('go as far as they can in a sidecar that cannot be read', async () => {
    const editor = await SidecarEditor.open(sidecar.replace('  - { event: kovac-visits-skopje, quote: met }', '  - { event: kovac-visits-skopje, quote: "met'));
    assert.deepEqual(await outline(editor), whole);
    assert.deepEqual(await folds(editor), ['2-10', '3-7', '8-10', '11-18', '12-18', '17-18', '19-23', '24-25']);
  });

  it('fold lists and items of several lines', async () => {
    assert.deepEqual(await folds(await SidecarEditor.open()), ['2-10', '3-7', '8-10', '11-18', '12-18', '17-18', '19-23', '24-25']);
    assert.deepEqual(await folds(await SidecarEditor.open('mentions: [\n  { entity: a,\n    quote: A }\n  ]\n')), ['0-3', '1-2']);
  });

  it('are those of an empty sidecar', async () => {
    const editor = await SidecarEditor.open('mentions:\n  -\n  - { quote: }\n');
    assert.deepEqual(await outline(editor), ['Mentions (1) Array', '  ? (Date) Constant', '    ? () Constant']);
  });
});
