import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { eventually } from '../host/eventually';
import { Article, dramatis, folder, next, removeAll } from './support';

const uri = vscode.Uri.joinPath(folder, 'cast.yaml');

const cast = `# Who is who.
entities:
  - id: z-quibble
    type: person
    name: Zoran Quibble
    was: [quibble]
`;
const story = 'Zoran Quibble met nobody.\n';
const former = 'entities:\n  - { id: quibble, type: person, name: Zoran Quibble }\nmentions:\n  - { entity: quibble, quote: Zoran Quibble }\n';

/** Writes the file as people do: in an editor, with a save at the end. */
async function write(text: string): Promise<vscode.TextDocument> {
  if (!fs.existsSync(uri.fsPath)) fs.writeFileSync(uri.fsPath, '');
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
  assert.ok(await document.save());
  await (await dramatis()).settled();
  return document;
}

function problems(of: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(of).filter(({ source }) => source === 'Dramatis').map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

async function told(of: vscode.Uri, wanted: readonly string[]): Promise<void> {
  await eventually(`the problems ${wanted.join('; ')}`, () => JSON.stringify(problems(of)) === JSON.stringify(wanted));
}

/** What is offered at the bar in a text of the file. */
async function offered(marked: string): Promise<string[]> {
  const document = await write(marked.replace('|', ''));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, document.positionAt(marked.indexOf('|')));
  const keep = [vscode.CompletionItemKind.Property, vscode.CompletionItemKind.EnumMember, vscode.CompletionItemKind.Reference];
  return list.items.filter(({ kind }) => keep.includes(kind!)).sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Runs a command whose proposal is answered; the proposed text that the diff shows. */
async function answered(yes: boolean, command: string, ...given: unknown[]): Promise<string | undefined> {
  const window = vscode.window as { showInformationMessage: unknown };
  const { showInformationMessage } = window;
  let proposed: string | undefined;
  const answer = async (_question: string, write: string): Promise<string | undefined> => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (input instanceof vscode.TabInputTextDiff) proposed = (await vscode.workspace.openTextDocument(input.modified)).getText();
    return yes ? write : undefined;
  };
  Object.assign(window, { showInformationMessage: answer });
  try {
    await vscode.commands.executeCommand(command, ...given);
  } finally {
    Object.assign(window, { showInformationMessage });
  }
  return proposed;
}

describe('cast.yaml', () => {
  afterEach(async () => {
    await removeAll();
    if (fs.existsSync(uri.fsPath)) {
      // Until the extension has forgotten it: the next test begins without one.
      await write('');
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, 'cast.yaml'));
      await next('the file gone', watcher.onDidDelete, () => true, () => vscode.workspace.fs.delete(uri));
      watcher.dispose();
    }
  });

  it('seeds suggestions, at once when it is saved and for good while it is broken', async () => {
    const article = await Article.open(story);
    const id = async (): Promise<string | undefined> => (await article.cast()).mentions.find(({ quote }) => quote === 'Zoran Quibble')?.entity;
    assert.equal(await id(), 'zoran-quibble');
    await write(cast);
    assert.equal(await id(), 'z-quibble');
    await write(`${cast}  - [\n`);
    assert.equal(await id(), 'z-quibble');
    await write('entities:\n  - { id: quibble-the-elder, type: person, name: Zoran Quibble }\n');
    assert.equal(await id(), 'quibble-the-elder');
  });

  it('shows its problems at their lines, and former ids in sidecars with a fix', async () => {
    await write(`${cast}    colour: red\n    wikidata: x\n`);
    await told(uri, ['7: Unknown key colour of this entity.', '8: "x" is no item of Wikidata, such as Q42.']);
    await write(cast);
    await told(uri, []);
    const article = await Article.open(story, { sidecar: former });
    const message = '2: quibble is a former id of z-quibble.';
    await eventually('the former id told', () => problems(article.sidecarUri).includes(message));
    const document = await vscode.workspace.openTextDocument(article.sidecarUri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', article.sidecarUri, new vscode.Range(1, 10, 1, 10));
    const fix = actions.find(({ title }) => title === 'Use z-quibble instead of quibble');
    assert.ok(fix?.command, actions.map(({ title }) => title).join('; '));
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments as unknown[]));
    await eventually('the id of today', () => document.getText() === former.replaceAll(/(?<=: )quibble/g, 'z-quibble'));
    await eventually('nothing told', () => !problems(article.sidecarUri).includes(message));
  });

  it('completes keys, types and ids', async () => {
    assert.deepEqual(await offered(`${cast}    |\n`), ['names', 'aliases', 'wikidata', 'role', 'of', 'offices', 'note']);
    assert.deepEqual((await offered('entities:\n  - id: a\n    type: |\n')).slice(0, 3), ['person', 'organization', 'place']);
    assert.deepEqual(await offered(`${cast}    offices:\n      - { role: Mayor, | }\n`), ['of', 'from', 'to']);
    assert.ok((await offered(`${cast}distinct:\n  - [|]\n`)).includes('z-quibble'));
  });

  it('takes in the cast of the sidecars and of tables, after a look, and keeps what stands there', async () => {
    await Article.open(story, { sidecar: former });
    const document = await write(cast.replace('was: [quibble]', 'was: [z-q]'));
    const before = document.getText();
    const proposed = await answered(false, 'dramatis.exportCast', uri);
    assert.equal(document.getText(), before);
    await answered(true, 'dramatis.exportCast', uri);
    assert.equal(document.getText(), proposed);
    assert.match(document.getText(), /^# Who is who\.\nentities:\n/);
    assert.match(document.getText(), / {2}- id: quibble\n {4}type: person\n {4}name: Zoran Quibble\n/);
    assert.equal(document.isDirty, false);
    await write(cast);
    const table = Article.make('name,type\nQuonk,place\n', { name: 'places.csv' });
    await answered(true, 'dramatis.importCast', [table.uri]);
    assert.equal(document.getText(), cast.replace('  - id: z-quibble', '  - id: quonk\n    type: place\n    name: Quonk\n  - id: z-quibble'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), cast);
    await document.save();
  });

  it('is made where there is none', async () => {
    await Article.open(story, { sidecar: former });
    const proposed = await answered(true, 'dramatis.exportCast', folder);
    assert.match(proposed ?? '', /^schema: dramatis\/1\nentities:\n(?:.*\n)* {2}- id: quibble\n/);
    assert.equal(fs.readFileSync(uri.fsPath, 'utf8'), proposed);
  });
});
