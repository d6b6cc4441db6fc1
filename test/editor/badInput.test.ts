import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { longestSidecar } from '../../src/annotations/parse';
import { Article, dramatis, messagesOf, next, set, twoParagraphs } from './support';

const sidecarOf = (article: Article): string => fs.readFileSync(article.sidecarUri.fsPath, 'utf8');

describe('bad input', () => {
  const bad: [what: string, sidecar: string][] = [
    ['a syntax error', 'note: "a\n'],
    ['a duplicate key', 'note: a\nnote: b\n'],
    ['a wrong kind', 'mentions: none\n'],
    ['too deep a nesting', `mine: ${'['.repeat(20_000)}`],
    ['aliases', 'note: &a x\nmentions: [*a]\n'],
    ['ten thousand aliases', `note: &a x\nmentions:\n${'  - *a\n'.repeat(10_000)}`],
    ['more than an editor can read', `note: x\n${'#'.repeat(longestSidecar)}\n`],
  ];
  for (const [what, sidecar] of bad) {
    it(`is shown as an error and never written to: ${what}`, async () => {
      const article = await Article.open(twoParagraphs, { sidecar });
      await (await dramatis()).settled();
      const [first] = vscode.languages.getDiagnostics(article.sidecarUri);
      assert.equal(first?.severity, vscode.DiagnosticSeverity.Error);
      article.put('Skopje');
      await article.run('accept');
      assert.equal(sidecarOf(article), sidecar);
    });
  }

  const around: [what: string, sidecar: string][] = [
    ['an unknown key', 'colour: red\nmentions:\n  - { date: unknown, quote: 6 May 2031, sure: yes }\n'],
    ['a quote that is not there', 'mentions:\n  - { date: unknown, quote: 7 May 2031 }\n'],
    ['an id that is declared twice', 'entities:\n  - { id: frontex, type: person, name: F. }\n  - { id: frontex, type: organization, name: Frontex }\nmentions:\n  - { entity: frontex, quote: Frontex }\n'],
    ['an id that is declared nowhere', 'mentions:\n  - { entity: frontex, quote: Frontex }\n'],
    ['__proto__ as an id', 'entities:\n  - { id: __proto__, type: constructor, name: toString }\nmentions:\n  - { entity: __proto__, quote: Frontex }\n'],
  ];
  for (const [what, sidecar] of around) {
    it(`is saved around: ${what}`, async () => {
      const article = await Article.open(twoParagraphs, { sidecar });
      article.put('Skopje');
      await article.run('accept');
      const after = sidecarOf(article).split('\n');
      assert.deepEqual(sidecar.split('\n').filter((line) => !after.includes(line)), []);
      assert.ok(after.includes('  - { entity: skopje, quote: Skopje }'));
      await article.run('undo');
      assert.equal(sidecarOf(article), sidecar);
    });
  }

  const articles: [what: string, bytes: Uint8Array][] = [
    ['empty', Buffer.from('')],
    ['white space alone', Buffer.from(' \n\u00a0\n')],
    ['in windows-1251', Buffer.from([0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xfa, 0xf0, 0x0a])],
    ['without a final newline', Buffer.from('Ana Kovač')],
  ];
  for (const [what, bytes] of articles) {
    it(`opens and writes nothing: an article that is ${what}`, async () => {
      const article = await Article.open(bytes);
      await article.cast();
      assert.deepEqual(fs.readFileSync(article.uri.fsPath), Buffer.from(bytes));
      assert.equal(fs.existsSync(article.sidecarUri.fsPath), false);
    });
  }

  it('shows nothing and says why where an article is binary', async () => {
    const article = Article.make(Buffer.from(`Ana Kovač\0${twoParagraphs}`));
    const said = await messagesOf(async () => {
      await vscode.commands.executeCommand('vscode.open', article.uri);
      await article.run('accept');
      await article.run('acceptAll');
    });
    assert.deepEqual(said, []);
    await assert.rejects(article.cast(), /binary/);
    assert.equal(fs.existsSync(article.sidecarUri.fsPath), false);
  });

  describe('in windows-1251', () => {
    const text = 'Министърът Иван Петров посети Скопие.\n';
    const letters = (byte: string): number => (byte >= 'А' && byte <= 'я' ? byte.charCodeAt(0) - 0x350 : byte.charCodeAt(0));
    const bytes = Uint8Array.from(text, letters);
    const accepted = /\{ entity: skopje, quote: Скопие \}/;

    it('is annotated as it is shown where the settings name the encoding', async () => {
      await set('files.encoding', 'windows1251');
      const article = await Article.open(bytes);
      await set('files.encoding', undefined);
      article.put('Скопие');
      await article.run('accept');
      assert.match(sidecarOf(article), accepted);
      assert.deepEqual(fs.readFileSync(article.uri.fsPath), Buffer.from(bytes));
    });

    it('is annotated once it has been opened again with its encoding', async function () {
      const article = await Article.open(bytes);
      // Older editors let only people choose an encoding.
      if (!('encoding' in article.document)) this.skip();
      assert.match(article.document.getText(), /\ufffd/);
      const open = vscode.workspace.openTextDocument as (uri: vscode.Uri, options: { encoding: string }) => Thenable<vscode.TextDocument>;
      await next('the letters', vscode.workspace.onDidChangeTextDocument, ({ document }) => document.getText() === text, () => open(article.uri, { encoding: 'windows1251' }));
      await (await dramatis()).settled();
      article.put('Скопие');
      await article.run('accept');
      assert.match(sidecarOf(article), accepted);
      assert.deepEqual(fs.readFileSync(article.uri.fsPath), Buffer.from(bytes));
    });
  });

  it('saves the decision where the article was deleted while it was open', async () => {
    const article = await Article.open(twoParagraphs);
    fs.rmSync(article.uri.fsPath);
    article.put('Skopje');
    await article.run('accept');
    assert.match(sidecarOf(article), /\{ entity: skopje, quote: Skopje \}/);
    assert.equal(fs.existsSync(article.uri.fsPath), false);
  });

  it('says so and keeps the suggestion where the sidecar cannot be written', async () => {
    const article = await Article.open(twoParagraphs);
    // A folder in its place refuses everybody, also those who may write everywhere.
    fs.mkdirSync(article.sidecarUri.fsPath);
    article.put('Skopje');
    await article.run('accept');
    const { mentions } = await article.cast();
    assert.equal(mentions.find(({ quote }) => quote === 'Skopje')?.state, 'suggested');
    assert.deepEqual(fs.readdirSync(article.sidecarUri.fsPath), []);
    fs.rmdirSync(article.sidecarUri.fsPath);
    await article.run('accept');
    assert.match(sidecarOf(article), /\{ entity: skopje, quote: Skopje \}/);
  });

  it('does not freeze the editor: an article of 20 MB is edited at once, and nothing is suggested in it', async () => {
    // In a browser VS Code asks before it opens more than 10 MB.
    await vscode.workspace.getConfiguration('workbench').update('editorLargeFileConfirmation', 100, vscode.ConfigurationTarget.Global);
    const article = await Article.open(twoParagraphs.repeat(170_000));
    await article.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Now '));
    const { mentions } = await article.cast();
    assert.deepEqual(mentions, []);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.workspace.getConfiguration('workbench').update('editorLargeFileConfirmation', undefined, vscode.ConfigurationTarget.Global);
  }).timeout(120_000);
});
