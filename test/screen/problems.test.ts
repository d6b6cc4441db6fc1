import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, editor, eventually, screenshot } from '../host/screen';
import { looksOn } from './looks';
import { article, cleanUp, textOf, workspaceFile } from './scratch';

const broken = `schema: dramatis/1
entities:
  - { id: ana-kovac, type: person, name: [Ana Kovač] }
mentions:
  - { entity: ana-kovac, quote: Ana Kovač }
`;

describe('An unreadable sidecar', () => {
  before(() => article('broken.txt', 'Ana Kovač spoke.\n', broken));
  after(async () => {
    await cleanUp();
    await close();
  });

  it('has squiggles of errors in its editor, where the error is', async () => {
    const uri = workspaceFile('broken.txt.ann.yaml');
    const problems = await eventually('problems', () => {
      const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Dramatis');
      return found.length > 0 && found;
    });
    assert.ok(problems.every(({ severity, range }) => severity === vscode.DiagnosticSeverity.Error && range.start.line === 2));
    await vscode.window.showTextDocument(uri);
    const squiggle = (await editor()).locator('.view-overlays .squiggly-error').first();
    await squiggle.waitFor();
    const line = (await editor()).locator('.view-line', { hasText: 'type: person' });
    const [mark, words] = [await squiggle.boundingBox(), await line.boundingBox()];
    assert.ok(mark && words && Math.abs(mark.y + mark.height / 2 - (words.y + words.height / 2)) < words.height, 'The squiggle is at another line');
    await screenshot('problems');
  });

  it('is never written to, and leaves the article highlighted by suggestions alone', async () => {
    await vscode.window.showTextDocument(workspaceFile('broken.txt'));
    await eventually('a suggestion on screen', async () => (await looksOn('Ana Kovač')).length === 1);
    await vscode.commands.executeCommand('dramatis.acceptAll');
    assert.equal(await textOf('broken.txt.ann.yaml'), broken);
    const [look] = await looksOn('Ana Kovač');
    assert.equal(look?.ground, undefined);
  });
});
