import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, dramatis, removeAll } from '../support';
import { annotated } from './support';

describe('proposed links', () => {
  afterEach(removeAll);

  /** Two are known by this name, so that a third article has to ask. */
  async function asking(): Promise<Article> {
    await annotated('Berta Zibber.\n', ['berta-zibber', 'Berta Zibber', 'Berta Zibber']);
    await annotated('Berta Zibber.\n', ['berta-zibber-freedonia', 'Berta Zibber', 'Berta Zibber']);
    const article = await Article.open('Minister Berta Zibber spoke. Zibber left.\n');
    await article.castWhen('a link that asks', ({ entities }) => entities.some(({ link }) => link !== undefined && link.score < 0.7));
    return article;
  }

  const person = async (article: Article) => (await article.cast()).entities.find(({ type }) => type === 'person')!;

  it('say why and how sure in the record, and are accepted for all mentions', async () => {
    const article = await asking();
    const { id, link } = await person(article);
    assert.ok(link && link.id !== id && link.why.includes('Berta Zibber'));
    article.put('Zibber', 2);
    await article.run('acceptLink');
    assert.deepEqual((await article.decided()).map((line) => line.split(' ').at(-1)), [link.id, link.id]);
  });

  it('stay declined, on any machine', async () => {
    const article = await asking();
    const { id, link } = await person(article);
    await article.run('declineLink', article.item(id));
    assert.deepEqual(article.lines, ['rejected:', `  - { quote: Berta Zibber, entity: ${link!.id} }`]);
    assert.notEqual((await person(article)).link?.id, link!.id);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await Article.open('Minister Berta Zibber spoke. Zibber left.\n', { sidecar: article.sidecar! });
    await (await dramatis()).settled();
    assert.notEqual((await person(again)).link?.id, link!.id);
    await article.show();
    await article.run('undo');
    assert.equal(article.sidecar, undefined);
    assert.equal((await person(article)).link?.id, link!.id);
  });

  it('leave the accept key what it was', async () => {
    const article = await asking();
    const { id } = await person(article);
    article.put('Berta');
    await article.run('accept');
    assert.deepEqual((await article.decided()).slice(0, 1).map((line) => line.split(' ').at(-1)), [id]);
  });
});
