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
