import * as vscode from 'vscode';
import { close, eventually, treeRows } from '../host/screen';
import { clickTitleButton } from './rows';
import { article, cleanUp, write } from './scratch';

describe('The cast of the workspace', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('dramatis.showArticle');
    await cleanUp();
  });
  after(close);

  it('has those who are suggested in articles that nobody has opened, until they are annotated', async () => {
    await write('never-opened.txt', 'On Tuesday, Zora Aaronska met Petar Stojkovski in Geneva.\n');
    await article('opened.txt', 'Nothing here.\n');
    await vscode.commands.executeCommand('dramatis.actors.focus');
    await clickTitleButton('Actors', 'Show the Cast of the Workspace');
    const zora = async (): Promise<string | undefined> => (await treeRows('Actors')).find(({ label }) => label === 'Zora Aaronska')?.description;
    // Rows that are out of sight are not there to be read; hers is the last of the people.
    const scrolled = async (): Promise<string | undefined> => {
      await vscode.commands.executeCommand('list.focusFirst');
      for (let page = 0; page < 5; page++) {
        const found = await zora();
        if (found !== undefined) return found;
        await vscode.commands.executeCommand('list.focusPageDown');
      }
      return undefined;
    };
    await eventually('her suggestion', async () => (await scrolled()) === '1 open');
    await write('never-opened.txt.ann.yaml', 'note: Nobody of note.\n');
    await eventually('her to be gone', async () => (await scrolled()) === undefined);
  });
});
