import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../host/eventually';
import { Article, removeAll, set, twoParagraphs } from '../support';

const toggle = (): Thenable<unknown> => vscode.commands.executeCommand('dramatis.toggleAnnotating');

/** Types where the cursor is; whether the text has changed. */
async function types(article: Article): Promise<boolean> {
  const before = article.document.getText();
  article.editor.selection = new vscode.Selection(0, 0, 0, 0);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await vscode.commands.executeCommand('type', { text: 'z' });
  return article.document.getText() !== before;
}

describe('the annotating mode', () => {
  let on = false;
  const switched = async (to: boolean): Promise<void> => {
    if (on !== to) await toggle();
    on = to;
  };
  afterEach(async () => {
    await switched(false);
    await removeAll();
  });
  const cursor = (article: Article): string => article.document.getText().slice(article.document.offsetAt(article.editor.selection.active)).split(/[\s.]/)[0]!;

  it('makes articles read-only for typing, each as it comes to the front, and writable again', async () => {
    const article = await Article.open(twoParagraphs);
    const other = await Article.open(twoParagraphs);
    await switched(true);
    assert.equal(await types(other), false);
    await article.show();
    await eventually('the other article to be read-only', async () => !(await types(article)));
    await switched(false);
    assert.equal(await types(article), true);
    await other.show();
    await eventually('the first article to be writable', () => types(other));
  });

  it('waits for the save of an article with unsaved edits', async () => {
    const article = await Article.open(twoParagraphs);
    await article.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    await switched(true);
    assert.equal(await types(article), true);
    await article.save();
    await eventually('the article to be read-only', async () => !(await types(article)));
  });

  it('leaves files alone that are no articles', async () => {
    await switched(true);
    const document = await vscode.workspace.openTextDocument({ content: 'Ana Kovač', language: 'plaintext' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('type', { text: 'z' });
    assert.equal(document.getText(), 'zAna Kovač');
  });

  it('goes to the next open suggestion after each decision, in it only', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    await article.run('accept');
    assert.equal(cursor(article), 'na');
    await switched(true);
    article.put('Petar');
    await article.run('accept');
    assert.equal(cursor(article), 'Skopje');
    await article.run('reject');
    assert.equal(cursor(article), '6');
    await article.run('markAs', 'date');
    assert.equal(cursor(article), 'Kovač');
  });

  it('stays at words that were marked only now, and whose ends move', async () => {
    const article = await Article.open(twoParagraphs);
    await switched(true);
    article.select('thanked');
    await article.run('markAs', 'event');
    await article.run('widenEnd');
    assert.equal(article.editor.selection.active.line, 2);
    assert.match(article.sidecar!, /quote: thanked Frontex/);
    assert.equal(cursor(article), 'thanked');
  });

  it('goes through the most doubtful first, if wanted', async () => {
    await set('dramatis.annotating.order', 'doubtful');
    const article = await Article.open(twoParagraphs);
    await switched(true);
    const { mentions } = await article.cast();
    const order = [...mentions].sort((a, b) => a.score - b.score || a.start - b.start);
    article.editor.selection = new vscode.Selection(1, 0, 1, 0);
    for (const { start } of order.slice(0, 3)) {
      await article.run('nextSuggestion');
      assert.equal(article.document.offsetAt(article.editor.selection.active), start);
    }
  });

  it('accepts all mentions of an entity in one stroke, and rejects the same words everywhere', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    await article.run('acceptEntity');
    assert.deepEqual(await article.decided(), ['Ana Kovač#1 person accepted ana-kovac', 'Kovač#2 person accepted ana-kovac', 'Kovač#3 person accepted ana-kovac']);
    await article.run('undo');
    assert.deepEqual(await article.decided(), []);
    article.put('Kovač', 2);
    await article.run('rejectAlike');
    assert.deepEqual((await article.cast()).mentions.filter(({ state }) => state === 'rejected').map(({ quote, nth }) => `${quote} ${nth}`), ['Kovač 2', 'Kovač 3']);
  });

  it('marks an article as done, and opens the next one that is not', async () => {
    const first = Article.make(twoParagraphs, { name: 'walk/a.txt' });
    const done = Article.make(twoParagraphs, { name: 'walk/b.txt', sidecar: 'schema: dramatis/1\nstatus: done\n' });
    const last = Article.make(twoParagraphs, { name: 'walk/c.txt' });
    await done.show();
    await first.show();
    await first.run('markDone');
    assert.match(first.sidecar!, /^status: done$/m);
    await vscode.commands.executeCommand('dramatis.nextArticle');
    await eventually('the next article', () => vscode.window.activeTextEditor?.document.uri.path === last.uri.path);
    await first.show();
    await first.run('markDone');
    assert.doesNotMatch(first.sidecar ?? '', /status/);
  });
});
