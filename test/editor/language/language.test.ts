import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, outside, removeAll, twoParagraphs } from '../support';

describe('language features', () => {
  afterEach(removeAll);

  const text = 'Berta Zibber met the council. Then Zibber left.\n';
  const sidecar = `schema: dramatis/1
entities:
  - id: berta-zibber
    type: person
    name: Berta Zibber
    role: chair
events:
  - id: zibber-meets-council
    type: meeting
    title: Zibber meets the council
mentions:
  - { entity: berta-zibber, quote: Berta Zibber }
  - { entity: berta-zibber, quote: Zibber, nth: 2 }
  - { event: zibber-meets-council, quote: met }
  - { date: unknown, quote: Then }
`;

  async function twoArticles(): Promise<[Article, Article]> {
    const other = Article.make('The chair, Zibber, spoke.\n');
    await outside(other.sidecarUri, 'schema: dramatis/1\nentities:\n  - id: berta-zibber\n    type: person\n    name: Berta Zibber\nmentions:\n  - { entity: berta-zibber, quote: Zibber }\n');
    return [await Article.open(text, { sidecar }), other];
  }

  const places = (locations: readonly vscode.Location[]): string[] => locations.map(({ uri, range }) => `${uri.path.split('/').at(-1)} ${range.start.line}:${range.start.character}-${range.end.character}`).sort();

  it('definition: the line of the sidecar that declares it', async () => {
    const article = await Article.open(text, { sidecar });
    for (const [words, nth, line] of [['Berta', 1, 2], ['Zibber', 2, 2], ['met', 1, 7]] as const) {
      const [target] = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', article.uri, article.rangeOf(words, nth).start);
      assert.equal(target?.targetUri.toString(), article.sidecarUri.toString());
      assert.equal(target.targetSelectionRange!.start.line, line);
      assert.equal(target.targetSelectionRange!.start.character, 4);
    }
  });

  it('definition: none of dates, suggestions and unnamed words', async () => {
    const article = await Article.open(`${text}${twoParagraphs}`, { sidecar });
    for (const words of ['Then', 'Skopje', 'council']) {
      assert.deepEqual(await vscode.commands.executeCommand('vscode.executeDefinitionProvider', article.uri, article.rangeOf(words).start), [], words);
    }
  });

  it('references: all mentions here and in an article that is not open', async () => {
    const [article, other] = await twoArticles();
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', article.uri, article.rangeOf('Berta').start);
    const mentions = found.filter(({ uri }) => !uri.path.endsWith('.ann.yaml'));
    assert.deepEqual(places(mentions), [`${article.name} 0:0-12`, `${article.name} 0:35-41`, `${other.name} 0:11-17`].sort());
  });

  it('references: in an open article as it is being edited', async () => {
    const [article, other] = await twoArticles();
    await other.show();
    await other.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n  '));
    await article.show();
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', article.uri, article.rangeOf('Zibber', 2).start);
    assert.deepEqual(places(found.filter(({ uri }) => uri.toString() === other.uri.toString())), [`${other.name} 1:13-19`]);
  });

  it('outline: the cast in the order of the text, with mentions below', async () => {
    const article = await Article.open(text, { sidecar });
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', article.uri);
    assert.deepEqual(symbols.map(({ name, children }) => [name, children.map((child) => child.name)]), [
      ['Berta Zibber', ['Berta Zibber', 'Zibber']], ['Zibber meets the council', ['met']], ['unknown', ['Then']],
    ]);
    assert.equal(symbols[0]!.detail, 'chair');
    assert.ok(symbols[0]!.children[1]!.range.isEqual(article.rangeOf('Zibber', 2)));
  });

  it('outline: none of files that are no articles', async () => {
    const article = await Article.open(twoParagraphs, { name: 'requirements.txt' });
    assert.ok(!(await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', article.uri)));
  });

  it('workspace symbols: entities and events of all sidecars, each at its first mention', async () => {
    const [article, other] = await twoArticles();
    const search = (query: string): Thenable<vscode.SymbolInformation[]> => vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
    const named = (symbols: vscode.SymbolInformation[]): string[] => symbols.map(({ name }) => name).sort();
    assert.deepEqual(named(await search('zibber')), ['Berta Zibber', 'Zibber meets the council']);
    assert.deepEqual(named(await search('zbbrmts')), ['Zibber meets the council']);
    assert.deepEqual(named(await search('zibberx')), []);
    await outside(other.sidecarUri, undefined);
    await article.run('remove', article.item('berta-zibber'));
    assert.deepEqual(named(await search('zibber')), ['Zibber meets the council']);
  });

  it('all of it goes with the sidecar that an article had on opening', async () => {
    const article = await Article.open(text, { sidecar });
    await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'zibber');
    await outside(article.sidecarUri, undefined);
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'zibber'), []);
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeDefinitionProvider', article.uri, article.rangeOf('Zibber', 2).start), []);
  });
});
