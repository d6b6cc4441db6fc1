import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { Article, difference, dramatis, folder, messagesOf, outside, removeAll } from '../support';
import { sidecar, SidecarEditor } from './support';

describe('rename of an id', () => {
  const cast = vscode.Uri.joinPath(folder, 'cast.yaml');
  afterEach(async () => {
    await removeAll();
    fs.rmSync(cast.fsPath, { force: true });
  });

  const rename = (editor: SidecarEditor, id: string): Thenable<vscode.WorkspaceEdit> =>
    vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', editor.uri, editor.at('entity: anka', 1, 10), id);
  const textNow = async (uri: vscode.Uri): Promise<string> => (await vscode.workspace.openTextDocument(uri)).getText();

  async function twoSidecars(type = 'person'): Promise<[SidecarEditor, Article]> {
    const other = Article.make('Minister Kovač spoke.\n');
    await outside(other.sidecarUri, `# by hand\r\nentities:\r\n- {name: "Kovač", id: "anka-kovac", type: ${type}}\r\nmentions:\r\n- {quote: Kovač, entity: 'anka-kovac'} # she\r\n`);
    return [await SidecarEditor.open(), other];
  }

  it('changes it in all sidecars of the folder, where it stands and nowhere else', async () => {
    const [editor, other] = await twoSidecars();
    const before = await textNow(other.sidecarUri);
    const edit = await rename(editor, 'anka-kovac-freedonia');
    assert.deepEqual(edit.entries().map(([uri]) => uri.path).sort(), [editor.uri.path, other.sidecarUri.path].sort());
    assert.ok(edit.entries().every(([, edits]) => edits.every(({ newText }) => newText === 'anka-kovac-freedonia')));
    assert.ok(await vscode.workspace.applyEdit(edit));
    const after = editor.document.getText();
    assert.equal(after, sidecar.replaceAll('anka-kovac', 'anka-kovac-freedonia'));
    assert.equal(difference(sidecar, after).length, 8, 'four lines');
    assert.equal(await textNow(other.sidecarUri), before.replaceAll('anka-kovac', 'anka-kovac-freedonia'));
  });

  it('takes in what an editor has and nobody has saved', async () => {
    const [editor, other] = await twoSidecars();
    const open = await vscode.workspace.openTextDocument(other.sidecarUri);
    const more = new vscode.WorkspaceEdit();
    more.insert(other.sidecarUri, new vscode.Position(open.lineCount, 0), '- {quote: spoke, entity: anka-kovac}\r\n');
    assert.ok(await vscode.workspace.applyEdit(more));
    await (await dramatis()).settled();
    assert.ok(await vscode.workspace.applyEdit(await rename(editor, 'anna')));
    assert.match(open.getText(), /spoke, entity: anna/);
    assert.ok(open.isDirty);
  });

  it('quotes an id where YAML 1.1 would take it for something else', async () => {
    const editor = await SidecarEditor.open();
    assert.ok(await vscode.workspace.applyEdit(await rename(editor, '112')));
    assert.ok(editor.document.getText().includes('{ entity: "112", quote: Ana Kovač }'));
  });

  it('refuses what is no id, what is taken, and sidecars that cannot be read', async () => {
    const [editor, other] = await twoSidecars();
    await assert.rejects(async () => rename(editor, 'Ana Kovač'), /lower-case letters/);
    await assert.rejects(async () => rename(editor, 'freedonia'), /taken.*merge/s);
    await assert.rejects(async () => rename(editor, 'kovac-visits-skopje'), /taken/);
    const third = Article.make('x\n');
    await outside(third.sidecarUri, 'entities:\n  - id: anna\n    type: person\n    name: Anna\n');
    await assert.rejects(async () => rename(editor, 'anna'), new RegExp(`taken, in ${third.name}`));
    const open = await vscode.workspace.openTextDocument(other.sidecarUri);
    const half = new vscode.WorkspaceEdit();
    half.insert(editor.uri, new vscode.Position(0, 0), 'status: finished\n');
    assert.ok(await vscode.workspace.applyEdit(half));
    await assert.rejects(async () => rename(editor, 'ana'), /cannot be read.*status/s);
    assert.ok(!open.isDirty);
  });

  it('is refused where no id stands', async () => {
    const editor = await SidecarEditor.open();
    await assert.rejects(async () => vscode.commands.executeCommand('vscode.prepareRename', editor.uri, editor.at('quote: Ana', 1, 9)), /No id here/);
    const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', editor.uri, editor.at('id: anka', 1, 5));
    assert.deepEqual([editor.document.getText(prepared.range), prepared.placeholder], ['anka-kovac', 'anka-kovac']);
  });

  it('keeps the former id in cast.yaml where there is one, and takes no id of it', async () => {
    fs.writeFileSync(cast.fsPath, 'entities:\n  - id: anka-kovac # she\n    type: person\n    was: [kovac]\n  - id: anna\n');
    const editor = await SidecarEditor.open();
    await assert.rejects(async () => rename(editor, 'anna'), /taken, in cast.yaml/);
    await assert.rejects(async () => rename(editor, 'kovac'), /taken, in cast.yaml/);
    assert.ok(await vscode.workspace.applyEdit(await rename(editor, 'anka-kovac-freedonia')));
    assert.equal(await textNow(cast), 'entities:\n  - id: anka-kovac-freedonia # she\n    type: person\n    was: [kovac, anka-kovac]\n  - id: anna\n');
    await vscode.window.showTextDocument(cast);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('makes no cast.yaml', async () => {
    const editor = await SidecarEditor.open();
    assert.ok(await vscode.workspace.applyEdit(await rename(editor, 'ana')));
    assert.ok(!fs.existsSync(cast.fsPath));
  });

  it('by command: in a sidecar what is under the cursor, in an article the mention; what cannot be is said', async () => {
    const editor = await SidecarEditor.open();
    vscode.window.activeTextEditor!.selection = new vscode.Selection(editor.at('entity: anka', 1, 10), editor.at('entity: anka', 1, 10));
    await vscode.commands.executeCommand('dramatis.renameId', undefined, 'ana');
    assert.ok(editor.document.getText().includes('{ entity: ana, quote: Ana Kovač }'));
    await editor.document.save();
    await editor.article.show();
    editor.article.put('Kovač', 2);
    await editor.article.run('renameId', undefined, 'ana-k');
    assert.ok(editor.document.getText().includes('{ entity: ana-k, quote: Ana Kovač }'));
    assert.match((await messagesOf(() => editor.article.run('renameId', undefined, 'freedonia'))).join(), /freedonia is taken/);
    editor.article.put('Frontex');
    assert.match((await messagesOf(() => editor.article.run('renameId', undefined, 'frontex'))).join(), /Accept the suggestion/);
  });
});
