import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, dismissHovers, eventually, page, painted, screenshot, treeRow, treeRows } from '../host/screen';
import { clickRowButton, clickTitleButton, expand, pane, shows } from './rows';
import { api, sidecarWith } from './scratch';
import { closeTalks, name, openTalks } from './talks';

const closed = [
  'People | 2, 1 open',
  '  Ana Kovač | 3, 2 open · interior minister · Slovenia',
  '  Luka Horvat | 1',
  'Organizations | 1 open',
  '  Danube Forum | 1 open',
  'Places | 3, 1 open',
  '  Slovenia',
  '  Sofia | 1',
  '  Tirana | 1 open',
  'Dates | 1',
  '  2031-05-06  …Sofia on Tuesday. | :1',
];

describe('The view Actors', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openTalks();
  });
  afterEach(closeTalks);
  after(close);

  it('shows types, in them entities, in them mentions with their context; and the dates', async () => {
    await shows('Actors', closed);
    await expand('Actors', 'Ana Kovač');
    await shows('Actors', closed.toSpliced(2, 0,
      '    Ana Kovač, the interior minister, came to Sofia on Tuesday. | :1',
      '    There Kovač met Luka Horvat of the Danube Forum at the Return Talks. | :3',
      '    Later Kovač went to Tirana, where the Return Talks will go on. | :5'));
    const row = await treeRow('Actors', 'There Kovač met Luka Horvat of the Danube Forum at the Return Talks.');
    assert.equal(await row.element.locator('.label-name .highlight').innerText(), 'Kovač');
    await screenshot('actors');
  });

  it('shows a mention in the text with a click, and the cursor’s mention in the view', async () => {
    await expand('Actors', 'Ana Kovač');
    const row = await treeRow('Actors', 'Later Kovač went to Tirana, where the Return Talks will go on.');
    await row.element.click();
    await eventually('the cursor on the mention', () => editor.selection.active.isEqual(new vscode.Position(4, 'Later '.length)));

    editor.selection = new vscode.Selection(0, 2, 0, 2);
    await selected('Ana Kovač, the interior minister, came to Sofia on Tuesday.');
    editor.selection = new vscode.Selection(2, 20, 2, 20);
    const luka = await selected('…Kovač met Luka Horvat of the Danube Forum at the Return Talks.');
    assert.equal(luka.level, 3);
  });

  it('accepts by the button on a row, and leaves open what was open', async () => {
    await expand('Actors', 'Ana Kovač');
    await clickRowButton(await treeRow('Actors', 'There Kovač met Luka Horvat of the Danube Forum at the Return Talks.'), 'Accept');
    const sidecar = await sidecarWith(name, 'quote: Kovač, nth: 2 }');
    assert.match(sidecar, /- \{ entity: ana-kovac, quote: Kovač, nth: 2 \}\n/);
    assert.match(sidecar, /- \{ entity: ana-kovac, quote: Kovač, nth: 3, suggested: true \}\n/);
    await shows('Actors', closed.with(1, '  Ana Kovač | 3, 1 open · interior minister · Slovenia').toSpliced(2, 0,
      '    Ana Kovač, the interior minister, came to Sofia on Tuesday. | :1',
      '    There Kovač met Luka Horvat of the Danube Forum at the Return Talks. | :3',
      '    Later Kovač went to Tirana, where the Return Talks will go on. | :5'));
  });

  it('accepts all of an entity by the button on its row', async () => {
    await clickRowButton(await treeRow('Actors', 'Ana Kovač'), 'Accept');
    await shows('Actors', closed.with(0, 'People | 2').with(1, '  Ana Kovač | 3 · interior minister · Slovenia'));
    assert.equal((await sidecarWith(name, 'nth: 3 }')).includes('quote: Kovač, nth: 2 }'), true);
  });

  it('accepts and rejects the selected row by keys', async () => {
    const { keyboard } = await page();
    await (await treeRow('Actors', 'Danube Forum')).element.click();
    await selected('Danube Forum');
    await painted();
    await keyboard.press('Alt+Enter');
    await sidecarWith(name, 'quote: Danube Forum }');
    await eventually('the row as accepted', async () => (await treeRows('Actors')).some(({ label, description }) => label === 'Danube Forum' && description === '1'));
    // The row's own hover would lie over those below it.
    await dismissHovers();
    await (await treeRow('Actors', 'Tirana')).element.click();
    await selected('Tirana');
    await keyboard.press('Alt+Delete');
    await sidecarWith(name, '{ quote: Tirana, type: place }');
    await eventually('the row to go', async () => !(await treeRows('Actors')).some(({ label, description }) => label === 'Tirana' && description !== '0'));
  });

  it('acts by keys on the row that arrow keys have gone to', async () => {
    const { keyboard } = await page();
    await (await treeRow('Actors', 'Slovenia')).element.click();
    await selected('Slovenia');
    await dismissHovers();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Alt+Enter');
    await sidecarWith(name, 'quote: Tirana }');
    await selected('Tirana');
  });

  it('can show open suggestions only', async () => {
    await clickTitleButton('Actors', 'Show Open Suggestions Only');
    await shows('Actors', ['People | 1 open', '  Ana Kovač | 2 open · interior minister · Slovenia', 'Organizations | 1 open', '  Danube Forum | 1 open', 'Places | 1 open', '  Tirana | 1 open']);
    await (await pane('Actors')).getByText('Open suggestions only.').waitFor();
    await clickTitleButton('Actors', 'Show All Mentions');
    await shows('Actors', closed);
  });

  it('can show the whole workspace', async () => {
    await clickTitleButton('Actors', 'Show the Cast of the Workspace');
    // Petar Stojkovski is in the samples alone.
    await expand('Actors', 'Petar Stojkovski');
    await eventually('mentions with the names of their files', async () => (await treeRows('Actors')).some(({ description }) => /^skopje-conference-wire\.txt:\d+$/.test(description)));
    await screenshot('actors-workspace');
    await clickTitleButton('Actors', 'Show the Cast of the Article');
    await shows('Actors', closed);
  });

  it('counts the open suggestions on the icon', async () => {
    const badge = (await page()).locator('.activitybar .action-item', { has: (await page()).locator('[aria-label*="Dramatis"]') }).locator('.badge-content');
    const { mentions } = await (await api()).cast(editor.document.uri);
    assert.equal(await badge.innerText(), String(mentions.filter(({ state }) => state === 'suggested').length));
  });
});

/** The selected row, once it is the one with this label. */
function selected(label: string) {
  return eventually(`${label} to be selected`, async () => {
    for (const row of await treeRows('Actors')) if (row.label === label && (await row.element.getAttribute('aria-selected')) === 'true') return row;
    return undefined;
  });
}
