import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, eventually, page, screenshot, treeRow } from '../host/screen';
import { clickTitleButton, pane } from './rows';
import { article, cleanUp } from './scratch';
import { closeTalks, openTalks } from './talks';

/** What a view without rows says. */
function welcome(title: string, wanted: RegExp) {
  return eventually(`${wanted} in ${title}`, async () => {
    const [said = ''] = await (await pane(title)).locator('.welcome-view-content:visible').allInnerTexts();
    return wanted.test(said.replaceAll('\u00a0', ' '));
  });
}

describe('Views with nothing to show', () => {
  before(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(close);

  it('ask for an article where none is open', async () => {
    await vscode.commands.executeCommand('dramatis.actors.focus');
    await welcome('Actors', /Open an article to see who is in it/);
    await welcome('Events', /Open an article to see what happens in it/);
    await screenshot('welcome-no-article');
    await (await pane('Actors')).locator('.monaco-text-button', { hasText: 'Open an Article' }).click();
    const input = (await page()).locator('.quick-input-widget:visible input').first();
    await input.waitFor();
    assert.equal(await input.inputValue(), '.txt');
    await (await page()).keyboard.press('Escape');
  });

  it('say how to begin where nobody is named', async () => {
    await article('nobody.txt', 'it rained all day.\n');
    await vscode.commands.executeCommand('dramatis.actors.focus');
    await welcome('Actors', /Nobody is annotated or suggested here yet/);
    await welcome('Events', /No event is annotated or suggested here yet/);
    await cleanUp();
  });

  it('say that no suggestion is left, under the filter', async () => {
    await openTalks();
    await clickTitleButton('Actors', 'Show Open Suggestions Only');
    await vscode.window.showTextDocument(vscode.window.visibleTextEditors[0]!.document);
    await vscode.commands.executeCommand('dramatis.acceptAll');
    await welcome('Actors', /No open suggestion is left in this article/);
    await welcome('Events', /No event has an open suggestion/);
    await screenshot('welcome-none-open');
    await (await pane('Actors')).locator('.monaco-text-button', { hasText: 'Show All Mentions' }).click();
    await treeRow('Actors', 'Danube Forum');
    await closeTalks();
  });
});
