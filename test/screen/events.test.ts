import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, eventually, page, screenshot, treeRow, treeRows } from '../host/screen';
import { clickRowButton, expand, shows } from './rows';
import { sidecarWith } from './scratch';
import { closeTalks, name, openTalks } from './talks';

const label = '2031-05-06 Return Talks, Sofia';

describe('The view Events', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openTalks();
    await treeRow('Events', label);
  });
  afterEach(closeTalks);
  after(close);

  it('shows events with date and place, in them participants with their roles, and mentions', async () => {
    await shows('Events', [`${label} | 2, 1 open · conference`]);
    await expand('Events', label);
    await shows('Events', [
      `${label} | 2, 1 open · conference`,
      '  Ana Kovač | guest',
      '  Danube Forum | host',
      '  …at the Return Talks. | :3',
      '  …where the Return Talks will go on. | :5',
    ]);
    await screenshot('events');
  });

  it('shows a participant in the cast with a click', async () => {
    await expand('Events', label);
    await (await treeRow('Events', 'Danube Forum')).element.click();
    await eventually('Danube Forum to be selected in Actors', async () => (await (await treeRow('Actors', 'Danube Forum')).element.getAttribute('aria-selected')) === 'true');
  });

  it('shows a mention in the text with a click, and the cursor’s event in the view', async () => {
    await expand('Events', label);
    await (await treeRow('Events', '…where the Return Talks will go on.')).element.click();
    await eventually('the cursor on the mention', () => editor.selection.active.isEqual(new vscode.Position(4, 38)));
    const third = editor.document.lineAt(2).text.indexOf('Talks');
    editor.selection = new vscode.Selection(2, third, 2, third);
    await eventually('its row to be selected', async () => (await (await treeRow('Events', '…at the Return Talks.')).element.getAttribute('aria-selected')) === 'true');
  });

  it('accepts by the button on a row', async () => {
    await clickRowButton(await treeRow('Events', label), 'Accept');
    assert.match(await sidecarWith(name, 'quote: Return Talks, nth: 2 }'), /- \{ event: return-talks, quote: Return Talks \}\n/);
    await shows('Events', [`${label} | 2 · conference`]);
  });

  it('renames by F2, typed', async () => {
    const { keyboard } = await page();
    await (await treeRow('Events', label)).element.click();
    await keyboard.press('F2');
    await (await page()).locator('.quick-input-widget:visible input').first().waitFor();
    await keyboard.press('Control+A');
    await keyboard.type('Talks on Return');
    await keyboard.press('Enter');
    await sidecarWith(name, 'title: Talks on Return');
    await eventually('the new title', async () => (await treeRows('Events')).some((row) => row.label === '2031-05-06 Talks on Return, Sofia'));
  });
});
