import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../host/eventually';
import { Article, removeAll, twoParagraphs } from './support';

describe('the list of annotations', () => {
  afterEach(removeAll);

  it('is plain lines that lead to the text and follow decisions', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Petar');
    await article.run('accept');
    await article.run('listAnnotations');
    const list = vscode.window.activeTextEditor!.document;
    assert.equal(list.languageId, 'plaintext');
    assert.match(list.getText(), new RegExp(`^${article.name}: 1 mentions accepted, \\d+ suggested, 0 rejected\n\nPeople\n`));
    const line = list.getText().split('\n').indexOf('    line 1, Petar Stojkovski, accepted');
    assert.ok(line > 0, list.getText());
    const [target] = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', list.uri, new vscode.Position(line, 6));
    assert.equal(target!.uri.toString(), article.uri.toString());
    assert.equal(target!.range.start.character, twoParagraphs.indexOf('Petar'));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', list.uri);
    assert.ok(links.some(({ range, target: to }) => range.start.line === line && to?.scheme === 'command'));
    await article.show();
    article.put('Vienna');
    await article.run('reject');
    await eventually('the list to follow', () => /1 rejected/.test(list.getText()) && !/Vienna/.test(list.getText()));
  });
});

describe('the samples', () => {
  it('are copied to where they can be annotated, and never over what is there', async () => {
    const folder = await vscode.commands.executeCommand<vscode.Uri>('dramatis.openSamples', { window: false });
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.ok(names.includes('skopje-conference-wire.txt') && names.includes('skopje-conference-wire.txt.ann.yaml'));
    const mine = vscode.Uri.joinPath(folder, 'skopje-conference-wire.txt.ann.yaml');
    await vscode.workspace.fs.writeFile(mine, new TextEncoder().encode('schema: dramatis/1\n'));
    await vscode.commands.executeCommand('dramatis.openSamples', { window: false });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(mine)), 'schema: dramatis/1\n');
  });
});
