import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, eventually, page, painted, pause } from '../host/screen';
import { api, article, cleanUp, sidecarWith, textOf } from './scratch';

const text = `Petar Stojkovski went to Sofia with Ana Kovač.

Stojkovski met zoran and zora there.
`;

/** Keys as keyboards send them: where they are, what they type on a layout, and the code that browsers give them there. */
type Layout = Readonly<Record<string, { code: string; key: string; virtual: number }>>;

function layout(letters: string): Layout {
  const places = 'qwertyuiopasdfghjklzxcvbnm';
  return Object.fromEntries([...places].map((place, index) => [place, { code: `Key${place.toUpperCase()}`, key: [...letters][index]!, virtual: place.toUpperCase().charCodeAt(0) }]));
}

const layouts: Readonly<Record<string, Layout>> = {
  English: layout('qwertyuiopasdfghjklzxcvbnm'),
  Macedonian: layout('љњертѕуиопасдфгхјклзџцвбнм'),
  'Bulgarian phonetic': layout('яверѝъуиопасдфгхйклзьцжбнм'),
  Bulgarian: layout('чшертуъиопасдфгхйклзжцвбнм'),
};

describe('The annotating mode, with real keys', () => {
  let on = false;
  const toggle = async (): Promise<void> => {
    await vscode.commands.executeCommand('dramatis.toggleAnnotating');
    on = !on;
  };
  afterEach(async () => {
    if (on) await toggle();
    await cleanUp();
  });
  after(close);

  for (const [name, keys] of Object.entries(layouts)) {
    it(`decides by letters, digits, Enter and Delete on a keyboard in ${name}`, async () => {
      const file = `keys-${name.replace(' ', '-')}.txt`;
      const shown = await article(file, text);
      const session = await (await page()).context().newCDPSession(await page());
      const press = async (letter: string): Promise<void> => {
        const { code, key, virtual } = keys[letter]!;
        const common = { code, key, windowsVirtualKeyCode: virtual, nativeVirtualKeyCode: virtual };
        await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, unmodifiedText: key, ...common });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
      };
      const { keyboard } = await page();
      const at = (words: string) => eventually(`the cursor at ${words}`, () => shown.document.offsetAt(shown.selection.active) === text.indexOf(words));
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      shown.selection = new vscode.Selection(1, 0, 1, 0);
      await toggle();
      await painted();

      await press('k');
      await at('Ana Kovač');
      await press('k');
      await at('Sofia');
      // The window tells of the cursor a moment before it takes the next key for the place where it is now.
      await pause(300);
      await keyboard.press('Enter');
      await sidecarWith(file, 'quote: Sofia }');
      await at('Ana Kovač');
      await press('w');
      await sidecarWith(file, 'quote: with Ana Kovač }');
      await press('u');
      await sidecarWith(file, (sidecar) => !sidecar.includes('Kovač'));
      await press('j');
      await at('Stojkovski met');
      await keyboard.press('Delete');
      await sidecarWith(file, 'rejected:');
      // A letter that is no key types nothing either.
      await press('z');
      await press('f');
      await (await page()).locator('.quick-input-widget:visible input').first().waitFor();
      await keyboard.type('zora2');
      await sidecarWith(file, 'type: organization');
      await keyboard.press('1');
      await sidecarWith(file, (sidecar) => sidecar.includes('quote: zora') && sidecar.includes('type: person'));
      await (await api()).settled();
      assert.equal(shown.document.getText(), text);
      assert.equal(await textOf(file), text);
      assert.equal(shown.document.isDirty, false);
    });
  }

  it('leaves plain keys to typing where it is off, and shows its keys where it is on', async () => {
    const shown = await article('keys-off.txt', text);
    const { keyboard } = await page();
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    shown.selection = new vscode.Selection(1, 0, 1, 0);
    await painted();
    await keyboard.type('jkeh1');
    await eventually('what was typed', () => shown.document.lineAt(1).text === 'jkeh1');
    await shown.document.save();
    await toggle();
    await painted();
    await keyboard.press('h');
    const rows = (await page()).locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Accept with All Its Mentions' }).first().waitFor();
    await keyboard.press('Escape');
    const item = (await page()).locator('.statusbar-item[id="dramatis.dramatis.dramatis.progress"], .statusbar-item[id*="dramatis.progress"]').first();
    await item.filter({ hasText: /\d+ of \d+/ }).waitFor();
  });
});
