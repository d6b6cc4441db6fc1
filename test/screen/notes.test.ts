import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, eventually, page, pause, screenshot } from '../host/screen';
import { article, cleanUp } from './scratch';

describe('Notes on the screen', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await cleanUp();
  });
  after(close);

  it('stand in the text and among all notes, as plain text', async () => {
    await article('noted.txt', 'Petar Stojkovski spoke first.\n', `schema: dramatis/1
entities:
  - { id: petar-stojkovski, type: person, name: Petar Stojkovski }
mentions:
  - { entity: petar-stojkovski, quote: Petar Stojkovski, note: "Which of the two? [x](command:workbench.action.quit) <b>b</b>" }
`);
    const workbench = await page();
    const glyph = workbench.locator('.comment-range-glyph.comment-thread').first();
    await eventually('the note in the margin', async () => (await glyph.count()) > 0);
    await vscode.commands.executeCommand('workbench.action.focusCommentsPanel');
    const row = workbench.locator('.comments-panel .monaco-list-row', { hasText: 'Which of the two?' }).first();
    await eventually('the note among all', async () => (await row.count()) > 0);
    assert.ok((await row.innerText()).replaceAll('\u00a0', ' ').includes('[x](command:workbench.action.quit) <b>b</b>'));
    await screenshot('notes');
  });
});

describe('The first steps', () => {
  after(close);

  it('are four, with a picture and one action each', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'dramatis.dramatis#firstSteps', false);
    // The pictures stand beside the steps where there is room.
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    const workbench = await page();
    const steps = workbench.locator('.getting-started-step');
    await eventually('the four steps', async () => (await steps.count()) === 4);
    for (const [index, action] of ['Open Sample Articles', 'Go to the Next Suggestion', 'Show the Cast', 'Open the Sidecar'].entries()) {
      await steps.nth(index).click();
      await eventually(action, async () => (await steps.nth(index).getByText(action, { exact: true }).count()) === 1);
      await eventually('the picture', async () => workbench.locator('.getting-started-media iframe, .getting-started-media webview, .getting-started-media img').first().isVisible().catch(() => false));
      await pause(700);
      await screenshot(`first-steps-${index + 1}`);
    }
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
});
