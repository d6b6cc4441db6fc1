import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { eventually } from '../host/eventually';
import { Article, dramatis, folder, next, removeAll } from './support';

const uri = vscode.Uri.joinPath(folder, 'dramatis.yaml');

/** Nothing in it is recognised. */
const plain = 'The zibbers met the quonk council on the eve of the fair.\n';

const laws = `types:
  - id: law
    label: Law
    slot: type6
    guideline: Acts & bills, by [their](command:x) titles.
kinds:
  - id: fair
    label: Trade fair
    guideline: With stalls.
`;

/** Writes the file as people do: in an editor, with a save at the end. */
async function write(text: string): Promise<vscode.TextDocument> {
  if (!fs.existsSync(uri.fsPath)) fs.writeFileSync(uri.fsPath, '');
  const document = await vscode.workspace.openTextDocument(uri);
  await type(document, text);
  assert.ok(await document.save());
  await (await dramatis()).settled();
  return document;
}

async function type(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function cardOn(article: Article, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', article.uri, article.rangeOf(words).start.translate(0, 1));
  const values = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
  return values.join('\n').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** What the Problems view has for a file, as `line: message`. */
function problems(of: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(of).filter(({ source }) => source === 'Dramatis').map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

async function told(of: vscode.Uri, wanted: readonly string[]): Promise<void> {
  await eventually(`the problems ${wanted.join('; ')}`, () => JSON.stringify(problems(of)) === JSON.stringify(wanted));
}

/** What is offered at the bar in a text of the file. */
async function offered(marked: string): Promise<string[]> {
  const offset = marked.indexOf('|');
  const document = await write(marked.replace('|', ''));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, document.positionAt(offset));
  const keep = [vscode.CompletionItemKind.Property, vscode.CompletionItemKind.EnumMember];
  return list.items.filter(({ kind }) => keep.includes(kind!)).sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('dramatis.yaml', () => {
  afterEach(async () => {
    await removeAll();
    if (fs.existsSync(uri.fsPath)) {
      // Until the extension has forgotten it: the next test begins without one.
      await write('');
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, 'dramatis.yaml'));
      await next('the file gone', watcher.onDidDelete, () => true, () => vscode.workspace.fs.delete(uri));
      watcher.dispose();
    }
  });

  it('gives a type that can be marked, by its id and by its slot', async () => {
    await write(laws);
    const article = await Article.open(plain);
    article.select('quonk council');
    await article.run('markAs', 'type6');
    const wanted = ['entities:', '  - id: quonk-council', '    type: law', '    name: quonk council', 'mentions:', '  - { entity: quonk-council, quote: quonk council }'];
    assert.deepEqual(article.lines, wanted);
    article.select('quonk council');
    await article.run('retype', undefined, 'place');
    await article.run('retype', undefined, 'law');
    assert.deepEqual(article.lines, wanted);
  });

  it('gives no type to a slot that none has', async () => {
    await write(laws);
    const article = await Article.open(plain);
    article.select('quonk council');
    await article.run('markAs', 'type7');
    assert.equal(article.sidecar, undefined);
  });

  it('says in the card what a type and a kind of event are called and when to use them', async () => {
    await write(laws);
    const article = await Article.open(plain, { sidecar: 'entities:\n  - { id: q, type: law, name: Quonk }\nevents:\n  - { id: f, type: fair, title: Fair }\nmentions:\n  - { entity: q, quote: quonk council }\n  - { event: f, quote: the fair }\n' });
    const law = await cardOn(article, 'quonk council');
    assert.match(law, /\*\*Quonk\*\* — Law\n/);
    assert.ok(law.includes('$(book) Acts & bills, by [their](command:x) titles.'), law);
    const fair = await cardOn(article, 'the fair');
    assert.match(fair, /Event \(Trade fair\)/);
    assert.match(fair, /\$\(book\) With stalls\./);
  });

  it('takes effect at once when it changes, by a save or from outside; a bad one leaves the last good one in force', async () => {
    const article = await Article.open(plain, { sidecar: 'entities:\n  - { id: q, type: law, name: Quonk }\nmentions:\n  - { entity: q, quote: quonk council }\n' });
    assert.match(await cardOn(article, 'quonk council'), /— law\n/);
    const document = await write(laws);
    assert.match(await cardOn(article, 'quonk council'), /— Law\n/);
    await write('types: law\n');
    assert.match(await cardOn(article, 'quonk council'), /— Law\n/);
    await told(uri, ['1: types is a list.']);
    fs.writeFileSync(uri.fsPath, laws.replace('label: Law', 'label: Act of law'));
    await eventually('the new label', async () => (await cardOn(article, 'quonk council')).includes('— Act of law\n'));
    await eventually('the editor to follow', () => document.getText().includes('Act of law'));
    await told(uri, []);
  });

  it('has unknown types in sidecars reported, where it is there', async () => {
    const article = await Article.open(plain, { sidecar: 'entities:\n  - { id: q, type: law, name: Quonk }\nmentions:\n  - { entity: q, quote: quonk council }\n' });
    assert.deepEqual(problems(article.sidecarUri), []);
    await write('kinds: []\n');
    await told(article.sidecarUri, ['2: The type "law" is neither built in nor declared in dramatis.yaml.']);
    await write(laws);
    await told(article.sidecarUri, []);
  });

  it('has its problems shown at their lines while it is written', async () => {
    const document = await write(laws);
    await type(document, `${laws}colour: red\ntypes: []\n`);
    await told(uri, ['11: This key stands here twice.']);
    await type(document, `${laws}colour: red\nroles:\n  - { id: Co host }\n`);
    await told(uri, ['10: Unknown key colour of this file.', '12: An id is made of lower-case letters a to z, digits and single hyphens.']);
    assert.deepEqual(vscode.languages.getDiagnostics(uri).map(({ severity }) => severity), [vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Error]);
    await document.save();
  });

  it('has its keys completed, and the slots that are free', async () => {
    assert.deepEqual(await offered('schema: dramatis/1\n|\nroles: []\n'), ['types', 'kinds']);
    assert.deepEqual(await offered('types:\n  - id: law\n    |\n    slot: type6\n'), ['label', 'plural', 'guideline']);
    assert.deepEqual(await offered('types:\n  - { id: law, slot: type6 }\n  - id: route\n    slot: |\n'), ['type7', 'type8', 'type9', 'type10', 'type11', 'type12']);
    assert.deepEqual(await offered('types:\n  - { id: law, slot: type6| }\n'), ['type6', 'type7', 'type8', 'type9', 'type10', 'type11', 'type12']);
    assert.deepEqual((await offered('kinds:\n  - id: |\n')).slice(0, 3), ['conference', 'meeting', 'visit']);
    assert.deepEqual(await offered('schema: |\n'), ['dramatis/1']);
  });

  it('has its keys and slots explained', async () => {
    const document = await write(laws);
    const explained = async (word: string): Promise<string> => {
      const at = document.positionAt(document.getText().indexOf(word) + 1);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
      return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n').replaceAll('&nbsp;', ' ');
    };
    assert.match(await explained('guideline'), /When to use it/);
    assert.match(await explained('type6'), /dashed frame.*dramatis\.type6.*Alt\\?\+M 6/);
    assert.equal(await explained('Acts'), '');
  });

  it('has no effect in other folders than the root', async () => {
    const deeper = Article.make(laws, { name: 'dramatis.yaml' });
    const article = await Article.open(plain, { sidecar: 'entities:\n  - { id: q, type: law, name: Quonk }\nmentions:\n  - { entity: q, quote: quonk council }\n' });
    assert.match(await cardOn(article, 'quonk council'), /— law\n/);
    await vscode.workspace.openTextDocument(deeper.uri);
    assert.deepEqual(problems(article.sidecarUri), []);
  });
});
