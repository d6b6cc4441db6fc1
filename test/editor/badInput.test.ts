import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { Article, dramatis, twoParagraphs } from './support';

const sidecarOf = (article: Article): string => fs.readFileSync(article.sidecarUri.fsPath, 'utf8');

describe('bad input', () => {
  const bad: [what: string, sidecar: string][] = [
    ['a syntax error', 'note: "a\n'],
    ['a duplicate key', 'note: a\nnote: b\n'],
    ['a wrong kind', 'mentions: none\n'],
    ['too deep a nesting', `mine: ${'['.repeat(20_000)}`],
    ['aliases', 'note: &a x\nmentions: [*a]\n'],
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
