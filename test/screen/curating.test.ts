import * as vscode from 'vscode';
import { close, dismissHovers, eventually, page, painted, treeRow } from '../host/screen';
import { article, cleanUp, sidecarWith, write } from './scratch';

const name = 'curating.txt';
const sidecar = `schema: dramatis/1
entities:
  - id: berta-zibber
    type: person
    name: Berta Zibber
  - id: nena-quast
    type: person
    name: Nena Quast
mentions:
  - { entity: berta-zibber, quote: Berta Zibber }
  - { entity: nena-quast, quote: Nena Quast }
`;

describe('Curating', () => {
  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('dramatis.actors.focus');
    await write('cast.yaml', '');
    await article(name, 'Berta Zibber met Nena Quast.\n', sidecar);
    await treeRow('Actors', 'Nena Quast');
  });
  afterEach(cleanUp);
  after(close);

  const input = async () => (await page()).locator('.quick-input-widget:visible input').first();

  it('merges the focused row into one that is found by letters of another script, and undoes it, all by keys', async () => {
    const { keyboard } = await page();
    await (await treeRow('Actors', 'Nena Quast')).element.click();
    await painted();
    await dismissHovers();
    await keyboard.press('Alt+m');
    await keyboard.press('g');
    await (await input()).waitFor();
    await keyboard.type('Зиб');
    await (await page()).locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Berta Zibber' }).first().waitFor();
    await keyboard.press('Enter');
    await sidecarWith(name, '{ entity: berta-zibber, quote: Nena Quast }');
    await (await treeRow('Actors', 'Berta Zibber')).element.click();
    await painted();
    await keyboard.press('Alt+u');
    await sidecarWith(name, '{ entity: nena-quast, quote: Nena Quast }');
  });

  it('merges rows that are selected together', async () => {
    const { keyboard } = await page();
    await (await treeRow('Actors', 'Berta Zibber')).element.click();
    await (await treeRow('Actors', 'Nena Quast')).element.click({ modifiers: ['Control'] });
    await painted();
    await dismissHovers();
    await keyboard.press('Alt+m');
    await keyboard.press('g');
    await (await input()).waitFor();
    await keyboard.type('quast');
    await (await page()).locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Nena Quast' }).first().waitFor();
    await keyboard.press('Enter');
    await sidecarWith(name, '{ entity: nena-quast, quote: Berta Zibber }');
  });

  it('merges a row that is dragged onto another', async () => {
    const from = (await treeRow('Actors', 'Nena Quast')).element;
    await from.dragTo((await treeRow('Actors', 'Berta Zibber')).element);
    await sidecarWith(name, '{ entity: berta-zibber, quote: Nena Quast }');
    await eventually('the row to go', async () => !(await (await page()).locator('.monaco-list-row[aria-label^="Nena Quast"]').count()));
  });
});
