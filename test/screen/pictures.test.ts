/**
 * The pictures of the README, taken anew with `DRAMATIS_PICTURES=1` into `media/`; else they go to the other
 * screenshots, so that each run shows that they can still be taken.
 */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { close, dismissHovers, eventually, hoverOver, page, screenshot, setTheme } from '../host/screen';
import { expand } from './rows';
import { api, open, textOf, workspaceFile } from './scratch';

const article = 'iom-vienna-press-release.txt';

/** More than a README should load for a picture, in bytes. */
const largest = 300_000;

async function picture(name: string): Promise<void> {
  const file = await screenshot(name);
  const { size } = fs.statSync(file);
  assert.ok(size < largest, `${name}.png has ${size} bytes`);
  if (process.env['DRAMATIS_PICTURES']) fs.copyFileSync(file, path.join(process.env['DRAMATIS_ROOT']!, 'media', `${name}.png`));
}

describe('The pictures of the README', () => {
  const theme = vscode.workspace.getConfiguration('workbench').get<string>('colorTheme')!;
  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await setTheme('Default Dark Modern');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  after(async () => {
    await dismissHovers();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(workspaceFile(`${article}.ann.yaml`)).then(undefined, () => undefined);
    await setTheme(theme);
    await close();
  });

  it('show an article half annotated, with its cast and a card', async () => {
    await open(article);
    await vscode.commands.executeCommand('dramatis.actors.focus');
    const editor = await open(article);
    const { mentions } = await (await api()).cast(editor.document.uri);
    // The upper half is decided, as somebody would have it who reads from the top.
    editor.selections = mentions.filter(({ start }) => start < 1000).map(({ start, end }) => new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(end)));
    await vscode.commands.executeCommand('dramatis.accept');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await (await api()).settled();
    await vscode.commands.executeCommand('workbench.actions.treeView.dramatis.actors.collapseAll');
    await expand('Actors', 'People');
    await expand('Actors', 'Ingrid Solheim');
    await eventually('the events', async () => (await (await page()).locator('.pane .monaco-list-row').count()) > 5);
    assert.match(await hoverOver('Luka Marđelović'), /Commissioner/);
    await picture('screenshot');
    await dismissHovers();
  });

  it('show in git what was decided, line by line', async () => {
    const name = 'skopje-conference-wire.txt';
    const before = await textOf(`${name}.ann.yaml`);
    const settings = vscode.workspace.getConfiguration('diffEditor');
    await settings.update('hideUnchangedRegions.enabled', true, vscode.ConfigurationTarget.Global);
    await settings.update('renderSideBySide', false, vscode.ConfigurationTarget.Global);
    const editor = await open(name);
    const decide = async (words: string, command: string, ...given: unknown[]): Promise<void> => {
      await vscode.window.showTextDocument(editor.document);
      const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand(command, ...given);
    };
    try {
      await decide('Ana Kovač', 'dramatis.rename', undefined, 'Ana Marija Kovač', 'here');
      await decide('2030', 'dramatis.reject');
      await (await api()).settled();
      const sidecar = workspaceFile(`${name}.ann.yaml`);
      assert.notEqual(await textOf(`${name}.ann.yaml`), before);
      await vscode.commands.executeCommand('workbench.view.scm');
      await (await page()).locator('.scm-view .monaco-list-row', { hasText: `${name}.ann.yaml` }).first().waitFor();
      await vscode.commands.executeCommand('git.openChange', sidecar);
      const diff = (await page()).locator('.monaco-diff-editor');
      await diff.locator('.line-delete, .char-delete').first().waitFor();
      await diff.locator('.view-line', { hasText: 'Marija' }).first().waitFor();
      await picture('diff');
    } finally {
      for (const key of ['hideUnchangedRegions.enabled', 'renderSideBySide']) await settings.update(key, undefined, vscode.ConfigurationTarget.Global);
      await vscode.workspace.fs.writeFile(workspaceFile(`${name}.ann.yaml`), Buffer.from(before!));
      await (await api()).settled();
    }
  });
});
