import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, outside, removeAll } from '../support';
import { shown, sidecar, SidecarEditor } from './support';

describe('ways through sidecars', () => {
  afterEach(removeAll);

  const definition = async (editor: SidecarEditor, position: vscode.Position): Promise<string[]> =>
    shown(await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', editor.uri, position));
  const references = async (editor: SidecarEditor, position: vscode.Position): Promise<string[]> =>
    shown(await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', editor.uri, position));

  it('lead from an id to its declaration', async () => {
    const editor = await SidecarEditor.open();
    for (const [words, letters, nth] of [['{ entity: anka-kovac', 12, 1], ['{ entity: anka-kovac', 19, 2]] as const) assert.deepEqual(await definition(editor, editor.at(words, nth, letters)), ['sidecar 3:8 anka-kovac']);
    for (const words of ['of: freedonia', 'place: freedonia']) assert.deepEqual(await definition(editor, editor.at(words, 1, words.length - 2)), ['sidecar 8:8 freedonia']);
    assert.deepEqual(await definition(editor, editor.at('event: kovac', 1, 9)), ['sidecar 12:8 kovac-visits-skopje']);
  });

  it('lead from an id that is not declared here to where it is', async () => {
    const other = Article.make('x\n');
    await outside(other.sidecarUri, 'entities:\n  - id: berta-zibber\n    type: person\n    name: Berta Zibber\n');
    const editor = await SidecarEditor.open(sidecar.replace('of: freedonia', 'of: berta-zibber'));
    const position = editor.at('of: berta', 1, 6);
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', editor.uri, position);
    assert.equal(link?.targetUri.toString(), other.sidecarUri.toString());
    assert.deepEqual(await definition(editor, position), ['sidecar 1:8 berta-zibber']);
  });

  it('lead from a quote to its place in the article, and from its name to it', async () => {
    const editor = await SidecarEditor.open();
    assert.deepEqual(await definition(editor, editor.at('Kovač, nth: 2', 1, 2)), ['article 0:61 Kovač']);
    assert.deepEqual(await definition(editor, editor.at('"6 May', 1, 3)), ['article 0:44 6 May 2031']);
    assert.deepEqual(await definition(editor, editor.at('quote: Then', 1, 9)), ['article 0:56 Then']);
    assert.deepEqual(await definition(editor, editor.at('a.txt')), ['article 0:0 ']);
    assert.deepEqual(await definition(editor, editor.at('title: Kovač', 1, 9)), []);
  });

  it('lead from a quote to where it is in unsaved text', async () => {
    const editor = await SidecarEditor.open();
    await editor.article.show();
    await editor.article.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Kovač!\n'));
    assert.deepEqual(await definition(editor, editor.at('Kovač, nth: 2', 1, 2)), ['article 1:61 Kovač']);
  });

  it('lead from a declaration to its mentions in all articles, and to what refers to it', async () => {
    const other = Article.make('Minister Kovač spoke.\n');
    await outside(other.sidecarUri, 'entities:\n  - id: anka-kovac\n    type: person\n    name: Ana Kovač\nmentions:\n  - { entity: anka-kovac, quote: Kovač }\n');
    const editor = await SidecarEditor.open();
    const found = ['article 0:0 Ana Kovač', 'article 0:61 Kovač', 'article 0:9 Kovač', 'sidecar 18:18 anka-kovac', 'sidecar 1:8 anka-kovac', 'sidecar 3:8 anka-kovac'];
    assert.deepEqual(await references(editor, editor.at('id: anka', 1, 5)), found.sort());
    // Whether the article is open makes no difference.
    await editor.article.show();
    assert.deepEqual(await references(editor, editor.at('entity: anka', 2, 9)), found.sort());
    assert.deepEqual(await references(editor, editor.at('of: freedonia', 1, 5)), ['sidecar 16:11 freedonia', 'sidecar 7:8 freedonia', 'sidecar 8:8 freedonia']);
  });

  it('lead from a mention in the article to the declaration', async () => {
    const editor = await SidecarEditor.open();
    await editor.article.show();
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', editor.article.uri, editor.article.rangeOf('Kovač', 2).start);
    assert.equal(links[0]?.targetUri.toString(), editor.uri.toString());
    assert.equal(links[0]?.targetRange.start.line, 3);
  });

  it('show all places of an id, the declaration as written', async () => {
    const editor = await SidecarEditor.open(sidecar.replace('{ entity: anka-kovac, role', "{ entity: 'anka-kovac', role"));
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', editor.uri, editor.at('entity: anka-kovac', 1, 10));
    const places = highlights.map(({ range, kind }) => `${range.start.line} ${editor.document.getText(range)} ${vscode.DocumentHighlightKind[kind!]}`);
    assert.deepEqual(places, ['3 anka-kovac Write', '18 anka-kovac Read', '20 anka-kovac Read', '21 anka-kovac Read']);
  });

  it('say who an id is, and in which sentence a quote stands, as plain text', async () => {
    const name = 'Ana **K** [x](command:y) <b>';
    const editor = await SidecarEditor.open(sidecar.replace('name: Ana Kovač', `name: "${name}"`).replace('name: Freedonia', 'name: Land'));
    const over = async (position: vscode.Position): Promise<vscode.MarkdownString[]> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.uri, position);
      return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    };
    const [card] = await over(editor.at('entity: anka', 2, 10));
    assert.ok(card && !card.isTrusted && !card.supportHtml);
    assert.ok(!/\[x\]|<b>|\*\*K/.test(card.value), card.value);
    assert.match(card.value, /Ana .* — Person\n\nInterior Minister · Land/);
    const [sentence] = await over(editor.at('Kovač, nth: 2', 1, 2));
    assert.equal(sentence?.value, 'Then **Kovač** left&#46;');
    assert.deepEqual(await over(editor.at('schema')), []);
    const missing = await SidecarEditor.open('mentions:\n  - { entity: nobody, quote: Nowhere }\n');
    assert.match((await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', missing.uri, missing.at('Nowhere'))).map(({ contents }) => (contents[0] as vscode.MarkdownString).value).join(), /Not in the article/);
    assert.match((await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', missing.uri, missing.at('nobody'))).map(({ contents }) => (contents[0] as vscode.MarkdownString).value).join(), /Not declared/);
  });
});
