import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, difference, messagesOf, outside, removeAll, twoParagraphs } from '../support';

describe('renaming', () => {
  afterEach(removeAll);

  /** Nobody of the sample articles is called so. */
  const text = 'Berta Zibber met the council. Then Zibber left.\n';

  const elsewhere = `schema: dramatis/1
entities:
  - id: berta-zibber   # the minister
    type: person
    name: B. Zibber
mentions:
  - { entity: berta-zibber, quote: Zibber }
`;

  async function twoArticles(): Promise<[Article, Article]> {
    const other = Article.make('Zibber spoke.\n');
    await outside(other.sidecarUri, elsewhere);
    const article = await marked();
    article.put('Zibber', 2);
    return [article, other];
  }

  async function marked(): Promise<Article> {
    const article = await Article.open(text);
    for (const words of [['Berta Zibber', 1], ['Zibber', 2]] as [string, number][]) {
      article.select(words);
      await article.run('markAs', 'person');
    }
    assert.deepEqual(await article.decided(), ['Berta Zibber#1 person accepted berta-zibber', 'Zibber#2 person accepted berta-zibber']);
    return article;
  }

  it('here changes one line of this article', async () => {
    const [article, other] = await twoArticles();
    const before = article.sidecar;
    await article.run('rename', undefined, 'Berta Maria Zibber', 'here');
    assert.deepEqual(difference(before, article.sidecar), ['-    name: Berta Zibber', '+    name: Berta Maria Zibber']);
    assert.equal(other.sidecar, elsewhere);
  });

  it('everywhere changes one line of each article, and is one step of undo', async () => {
    const [article, other] = await twoArticles();
    const before = article.sidecar;
    await article.run('rename', undefined, 'Berta Maria Zibber', 'everywhere');
    assert.deepEqual(difference(before, article.sidecar), ['-    name: Berta Zibber', '+    name: Berta Maria Zibber']);
    assert.equal(other.sidecar, elsewhere.replace('B. Zibber', 'Berta Maria Zibber'));
    await article.run('undo');
    assert.equal(article.sidecar, before);
    assert.equal(other.sidecar, elsewhere);
    await article.run('redo');
    assert.equal(other.sidecar, elsewhere.replace('B. Zibber', 'Berta Maria Zibber'));
  });

  it('is undone as a whole or not at all', async () => {
    const [article, other] = await twoArticles();
    await article.run('rename', undefined, 'Berta Maria Zibber', 'everywhere');
    const renamed = article.sidecar;
    await outside(other.sidecarUri, elsewhere.replace('B. Zibber', 'Minister Zibber'));
    const messages = await messagesOf(() => article.run('undo'));
    assert.equal(messages.length, 1);
    assert.equal(article.sidecar, renamed);
    assert.equal(other.sidecar, elsewhere.replace('B. Zibber', 'Minister Zibber'));
  });

  it('by the rename key of the editor leaves the words of the article', async () => {
    const article = await marked();
    const before = article.sidecar;
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', article.uri, article.rangeOf('Berta Zibber').start, 'Berta Maria Zibber');
    assert.equal(edit.size, 0);
    assert.deepEqual(difference(before, article.sidecar), ['-    name: Berta Zibber', '+    name: Berta Maria Zibber']);
    assert.equal(article.document.getText(), text);
  });

  it('offers the name to the rename key, and refuses where nothing is named', async () => {
    const article = await marked();
    const { range, placeholder } = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', article.uri, article.rangeOf('Zibber', 2).start);
    assert.equal(placeholder, 'Berta Zibber');
    assert.ok(range.isEqual(article.rangeOf('Zibber', 2)));
    await assert.rejects(async () => vscode.commands.executeCommand('vscode.prepareRename', article.uri, article.rangeOf('council').start));
  });

  it('gives an event another title', async () => {
    const article = await Article.open('The zibbers met at the fair.\n');
    article.select('the fair');
    await article.run('markAs', 'event');
    const before = article.sidecar;
    await article.run('rename', article.item('the-fair'), 'Fair of the zibbers', 'here');
    assert.deepEqual(difference(before, article.sidecar), ['-    title: the fair', '+    title: Fair of the zibbers']);
  });

  it('gives a date another value, if that is EDTF', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('6 May 2031');
    await article.run('accept');
    await article.run('rename', undefined, '2031-05-07');
    assert.deepEqual(article.lines, ['mentions:', '  - { date: "2031-05-07", quote: "6 May 2031" }']);
    const messages = await messagesOf(() => article.run('rename', undefined, 'next Tuesday'));
    assert.equal(messages.length, 1);
    assert.deepEqual(article.lines, ['mentions:', '  - { date: "2031-05-07", quote: "6 May 2031" }']);
  });

  it('asks to accept a suggestion first', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    const messages = await messagesOf(() => article.run('rename', undefined, 'Anna', 'here'));
    assert.equal(messages.length, 1);
    assert.equal(article.sidecar, undefined);
  });
});
