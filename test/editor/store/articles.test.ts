import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, dramatis, outside, removeAll, set, twoParagraphs } from '../support';

describe('which files are articles', () => {
  afterEach(removeAll);

  /** What the commands do with it, since `cast` takes any file. */
  async function isArticle(article: Article): Promise<boolean> {
    await article.show();
    article.put('Skopje');
    await article.run('markAs', 'place');
    return article.sidecar !== undefined;
  }

  const sidecar = 'schema: dramatis/1\nentities:\n  - id: vienna\n    type: place\n    name: Vienna\nmentions:\n  - { entity: vienna, quote: Vienna }\n';

  it('those that the setting names', async () => {
    assert.ok(await isArticle(Article.make(twoParagraphs)));
    assert.ok(!(await isArticle(Article.make(twoParagraphs, { name: 'notes.md' }))));
  });

  it('those with a sidecar, whatever their name', async () => {
    const article = Article.make(twoParagraphs, { name: 'story.md', sidecar });
    await article.show();
    article.put('Skopje');
    await article.run('markAs', 'place');
    assert.match(article.sidecar!, /entity: skopje/);
  });

  it('those that get a sidecar while they are open', async () => {
    const article = await Article.open(twoParagraphs, { name: 'late.md' });
    await outside(article.sidecarUri, sidecar);
    article.put('Skopje');
    await article.run('markAs', 'place');
    assert.match(article.sidecar!, /entity: skopje/);
  });

  for (const name of ['requirements.txt', 'requirements-dev.txt', 'CMakeLists.txt', 'robots.txt']) {
    it(`not ${name}`, async () => {
      assert.ok(!(await isArticle(Article.make(twoParagraphs, { name }))));
    });
  }

  it('not what the search hides', async () => {
    await set('search.exclude', { '**/hidden': true });
    assert.ok(!(await isArticle(Article.make(twoParagraphs, { name: 'hidden/story.txt' }))));
    assert.ok(await isArticle(Article.make(twoParagraphs, { name: 'shown/story.txt' })));
  });

  it('as soon as the search hides them or no longer does', async () => {
    const article = await Article.open(twoParagraphs, { name: 'hidden/story.txt' });
    await set('search.exclude', { '**/hidden': true });
    assert.ok(!(await isArticle(article)));
    await set('search.exclude', undefined);
    assert.ok(await isArticle(article));
  });

  it('as soon as the setting names them', async () => {
    const [text, markdown] = [await Article.open(twoParagraphs), await Article.open(twoParagraphs, { name: 'prose.md' })];
    await set('dramatis.articles', ['**/*.md']);
    assert.ok(await isArticle(markdown));
    assert.ok(!(await isArticle(text)));
    await set('dramatis.articles', undefined);
    assert.ok(await isArticle(text));
  });

  it('those in which a command finds nothing to do stay closed to it', async () => {
    const article = await Article.open(twoParagraphs, { name: 'requirements.txt' });
    for (const command of ['accept', 'acceptAll', 'reject', 'rejectAll', 'remove', 'undo', 'redo', 'nextMention']) await article.run(command);
    assert.equal(article.sidecar, undefined);
  });

  it('without suggestions where these are off, and with them again', async () => {
    const article = await Article.open(twoParagraphs);
    await set('dramatis.suggestions.enabled', false);
    assert.deepEqual((await article.cast()).mentions, []);
    article.put('Skopje');
    await article.run('markAs', 'place');
    assert.deepEqual(await article.decided(), ['Skopje#1 place accepted skopje']);
    await set('dramatis.suggestions.enabled', undefined);
    assert.ok((await article.cast()).mentions.length >= 8);
  });

  it('with the suggestions that are sure enough', async () => {
    const article = await Article.open(twoParagraphs);
    const all = (await article.cast()).mentions;
    const scores = all.map(({ score }) => score).sort();
    const middle = (scores[0]! + scores.at(-1)!) / 2;
    assert.ok(scores[0]! < middle, 'suggestions differ in how sure they are');
    await set('dramatis.suggestions.minimumScore', middle);
    assert.deepEqual((await article.cast()).mentions, all.filter(({ score }) => score >= middle));
    await set('dramatis.suggestions.minimumScore', 1);
    assert.deepEqual((await article.cast()).mentions, []);
  });

  it('and the API takes no sidecar for an article', async () => {
    const article = Article.make(twoParagraphs, { sidecar });
    const api = await dramatis();
    await assert.rejects(api.cast(article.sidecarUri));
    await assert.rejects(api.cast(vscode.Uri.joinPath(article.uri, '../nowhere.txt')));
  });
});
