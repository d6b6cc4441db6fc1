import * as assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import { close, eventually, page, painted } from '../host/screen';
import { api, cleanUp, sidecarWith, textOf, write } from './scratch';

const name = 'keys-only.txt';
const text = `Interior Minister Petar Stojkovski went to Sofia.

zoran
zeleni forum
zagor
zbor
zutra
`;

describe('Without the mouse', () => {
  after(async () => {
    await cleanUp();
    await close();
  });

  it('an article is opened, its suggestions are decided, names are marked, and a step is undone', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await write(name, text);
    const { keyboard } = await page();
    const settled = async (): Promise<void> => (await api()).settled();
    const cursorAt = (words: string) => eventually(`the cursor at ${words}`, () => {
      const editor = vscode.window.activeTextEditor;
      return editor && editor.document.offsetAt(editor.selection.active) === text.indexOf(words);
    });

    await keyboard.press('Control+P');
    const input = (await page()).locator('.quick-input-widget:visible input').first();
    await input.waitFor();
    await keyboard.type(name);
    await (await page()).locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
    await keyboard.press('Enter');
    await eventually('the article', () => vscode.window.activeTextEditor?.document.fileName.endsWith(name));
    await settled();
    await cursorAt('Interior');
    await (await page()).locator('.monaco-editor.focused').first().waitFor();
    await painted();

    await keyboard.press('Alt+j');
    await cursorAt('Petar');
    await keyboard.press('Alt+Enter');
    await sidecarWith(name, 'quote: Petar Stojkovski }');
    await keyboard.press('Alt+j');
    await cursorAt('Sofia');
    await keyboard.press('Alt+Delete');
    await sidecarWith(name, 'rejected:');

    // The five types, on the words of the lines below.
    const lines = ['zoran', 'zeleni forum', 'zagor', 'zbor', 'zutra'];
    await keyboard.press('ArrowDown');
    for (const [i, words] of lines.entries()) {
      await keyboard.press('ArrowDown');
      await keyboard.press('Home');
      await cursorAt(words);
      await keyboard.press('Shift+End');
      await eventually('the selection', () => vscode.window.activeTextEditor?.selection.end.character === words.length);
      await keyboard.press('Alt+m');
      await keyboard.press(String(i + 1));
      await sidecarWith(name, words);
    }
    assert.equal(await textOf(`${name}.ann.yaml`), whole);

    await keyboard.press('Alt+u');
    assert.equal(await sidecarWith(name, (sidecar) => !sidecar.includes('zutra')), whole.replace('  - { date: unknown, quote: zutra }\n', ''));
    await keyboard.press('Shift+Alt+u');
    assert.equal(await sidecarWith(name, 'zutra'), whole);
    assert.equal(await textOf(name), text);
    assert.equal(vscode.window.activeTextEditor?.document.isDirty, false);
  });
});

/** What the sidecar is after all of it. */
const whole = `schema: dramatis/1
article: keys-only.txt
language: en
sha256: ${createHash('sha256').update(text).digest('hex')}
entities:
  - id: petar-stojkovski
    type: person
    name: Petar Stojkovski
    role: Interior Minister
  - id: zagor
    type: place
    name: zagor
  - id: zeleni-forum
    type: organization
    name: zeleni forum
  - id: zoran
    type: person
    name: zoran
events:
  - id: zbor
    type: meeting
    title: zbor
mentions:
  - { entity: petar-stojkovski, quote: Petar Stojkovski }
  - { entity: zagor, quote: zagor }
  - { entity: zeleni-forum, quote: zeleni forum }
  - { entity: zoran, quote: zoran }
  - { event: zbor, quote: zbor }
  - { date: unknown, quote: zutra }
rejected:
  - { quote: Sofia, type: place }
`;
