import * as assert from 'node:assert/strict';
import { Article, difference, removeAll, twoParagraphs } from '../support';

describe('rejecting', () => {
  afterEach(removeAll);

  const open = async (article: Article): Promise<string[]> => (await article.cast()).mentions.filter(({ state }) => state === 'suggested').map(({ quote, nth }) => `${quote} ${nth}`);

  it('writes one line, and nothing is suggested there again', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('reject');
    assert.deepEqual(article.lines, ['rejected:', '  - { quote: Skopje, type: place }']);
    assert.equal((await article.mention('Skopje')).state, 'rejected');
    assert.ok(!(await open(article)).includes('Skopje 1'));
  });

  it('holds after the article was closed and opened again', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('reject');
    await article.close();
    await article.show();
    const cast = await article.cast();
    assert.deepEqual(cast.mentions.filter(({ quote }) => quote === 'Skopje').map(({ state }) => state), ['rejected']);
    assert.ok(!cast.entities.some(({ id }) => id === 'skopje'), 'the entity is gone with its only mention');
  });

  it('means this occurrence alone', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Kovač', 2);
    await article.run('reject');
    assert.deepEqual(article.lines, ['rejected:', '  - { quote: Kovač, nth: 2, type: person }']);
    assert.ok((await open(article)).includes('Kovač 3'));
  });

  it('takes an accepted mention back, with the entity that nothing names any more', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('accept');
    await article.run('reject');
    assert.deepEqual(article.lines, ['rejected:', '  - { quote: Skopje, type: place }']);
  });

  it('means the open suggestions of an entity, not what was accepted one by one', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    await article.run('accept');
    const before = article.sidecar;
    await article.run('reject', article.item('ana-kovac'));
    assert.deepEqual(difference(before, article.sidecar), ['+rejected:', '+  - { quote: Kovač, nth: 2, type: person }', '+  - { quote: Kovač, nth: 3, type: person }']);
  });

  it('is taken back by marking the words again', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('reject');
    article.select('Skopje');
    await article.run('markAs', 'place');
    assert.deepEqual(await article.decided(), ['Skopje#1 place accepted skopje']);
    assert.doesNotMatch(article.sidecar!, /rejected/);
  });

  it('rejects all open suggestions and leaves what was accepted', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Frontex');
    await article.run('accept');
    const before = await open(article);
    await article.run('rejectAll');
    assert.deepEqual(await open(article), []);
    assert.equal((await article.mention('Frontex')).state, 'accepted');
    const rejected = article.lines.slice(article.lines.indexOf('rejected:') + 1);
    assert.equal(rejected.length, before.length);
    const places = rejected.map((line) => /quote: "?([^",]+)"?(?:, nth: (\d))?/.exec(line)!).map(([, quote, nth = '1']) => `${quote} ${nth}`);
    assert.deepEqual(places, before, 'in the order of the text');
  });
});
