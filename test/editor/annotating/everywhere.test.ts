import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, removeAll, twoParagraphs } from '../support';

interface Row {
  readonly label: string;
  readonly description?: string;
}

/** Answers the list with all of its rows but some, and gives what was listed. */
async function choosing(but: readonly string[], act: () => Promise<unknown>): Promise<string[]> {
  const listed: string[] = [];
  const { showQuickPick } = vscode.window;
  Object.assign(vscode.window, {
    showQuickPick: (rows: readonly Row[]) => {
      listed.push(...rows.map(({ label, description }) => `${label}: ${description}`));
      return Promise.resolve(rows.filter(({ label }) => !but.includes(label)));
    },
  });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
  return listed.filter((row) => row.startsWith('everywhere-'));
}

describe('marking words in the workspace', () => {
  afterEach(removeAll);

  it('lists the articles that have them, marks them in those that are chosen, and is one step of undo', async () => {
    const unnamed = 'The zoran of Zagor met.\n\nNo Zoran, no zoranite, but zoran.\n';
    Article.make(unnamed, { name: 'everywhere-b.txt' });
    Article.make('A zoran.\n', { name: 'everywhere-c.txt' });
    Article.make(twoParagraphs, { name: 'everywhere-d.txt' });
    const article = await Article.open(unnamed, { name: 'everywhere-a.txt' });
    article.select('zoran');
    await article.run('markAs', 'person');
    const before = article.sidecar;
    const listed = await choosing(['everywhere-c.txt'], () => article.run('markInWorkspace'));
    assert.deepEqual(listed, ['everywhere-a.txt: this article', 'everywhere-b.txt: 2 times', 'everywhere-c.txt: once']);
    const other = await Article.open(unnamed, { name: 'everywhere-b.txt' });
    const marked = ['entities:', '  - id: zoran', '    type: person', '    name: zoran', 'mentions:', '  - { entity: zoran, quote: zoran }', '  - { entity: zoran, quote: zoran, nth: 3 }'];
    assert.deepEqual(other.lines, marked);
    await article.show();
    assert.deepEqual(article.lines, marked);
    await article.run('undo');
    assert.equal(article.sidecar, before);
    assert.equal(other.sidecar, undefined);
  });
});
