import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, eventually, treeRow } from '../host/screen';
import { longestArticle } from '../../src/editor/store/recognition';
import { pane } from './rows';
import { article, cleanUp, textOf } from './scratch';

/** Waits until a view says this above its rows, or nothing. */
async function says(title: string, wanted: RegExp | undefined): Promise<void> {
  await eventually(`${title} to say ${wanted}`, async () => {
    // In one look: a message that goes between two of them would be waited for.
    const [said = ''] = await (await pane(title)).locator('.message:visible').allInnerTexts();
    return wanted ? wanted.test(said.replaceAll('\u00a0', ' ')) : said === '';
  });
}

describe('Views of an article that is not like others', () => {
  before(() => vscode.commands.executeCommand('dramatis.actors.focus'));
  afterEach(cleanUp);
  after(close);

  it('say that nothing is suggested in so long a text, in which mentions are marked all the same', async () => {
    const editor = await article('long.txt', `Ana Kovač spoke.\n${'It rained. '.repeat(longestArticle / 11 + 1)}\n`);
    for (const title of ['Actors', 'Events']) await says(title, /^Nothing is suggested in texts of more than 500,000 characters\.$/);
    editor.selection = new vscode.Selection(0, 0, 0, 'Ana Kovač'.length);
    await vscode.commands.executeCommand('dramatis.markAs', 'person');
    await treeRow('Actors', 'Ana Kovač');
    await says('Actors', /^Nothing is suggested/);
    assert.match((await textOf('long.txt.ann.yaml'))!, /\{ entity: ana-kovac, quote: Ana Kovač \}/);
  });

  it('say that its bytes are not UTF-8, and no more of it when another is open', async () => {
    const bytes = Uint8Array.from('Ana Müller spoke.\n', (letter) => letter.charCodeAt(0));
    await article('latin.txt', bytes);
    for (const title of ['Actors', 'Events']) await says(title, /^This article is not UTF-8 text\. Reopen it with its encoding before annotating it\.$/);
    await article('right.txt', 'Ana Müller spoke.\n');
    for (const title of ['Actors', 'Events']) await says(title, undefined);
  });
});
