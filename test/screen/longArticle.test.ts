import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, eventually } from '../host/screen';
import { looksOn } from './looks';
import { article, cleanUp, sidecarWith } from './scratch';

describe('A long article', () => {
  afterEach(cleanUp);
  after(close);

  it('is highlighted to its end, and changes there alone when something is decided there', async () => {
    const calm = 'the river was calm, and nothing else happened there on that day.\n'.repeat(700);
    const shown = await article('long.txt', `Minister Petar Stojkovski spoke first.\n\n${calm}\nMinister Ana Kovač spoke last.\n`);
    const look = async (words: string, wanted: 'accepted' | 'suggested'): Promise<void> => {
      const at = shown.document.positionAt(shown.document.getText().indexOf(words));
      shown.selection = new vscode.Selection(at, at);
      shown.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenter);
      await eventually(`${words} ${wanted}`, async () => {
        const looks = await looksOn(words).catch(() => []);
        return looks.length === 1 && (looks[0]!.ground !== undefined) === (wanted === 'accepted');
      });
    };
    await look('Petar Stojkovski', 'suggested');
    await look('Ana Kovač', 'suggested');
    await vscode.commands.executeCommand('dramatis.accept');
    assert.match(await sidecarWith('long.txt', 'Kovač'), /quote: Ana Kovač/);
    await look('Ana Kovač', 'accepted');
    await look('Petar Stojkovski', 'suggested');
  });
});
