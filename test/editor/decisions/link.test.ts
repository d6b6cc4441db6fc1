import * as assert from 'node:assert/strict';
import { Article, difference, outside, removeAll, twoParagraphs } from '../support';

describe('linking', () => {
  afterEach(removeAll);

  it('makes a mention name another entity of the article', async () => {
    const article = await Article.open(twoParagraphs);
    await article.run('acceptAll');
    const before = article.sidecar;
    article.put('Kovač', 2);
    await article.run('link', undefined, 'petar-stojkovski');
    assert.deepEqual(difference(before, article.sidecar), ['-  - { entity: ana-kovac, quote: Kovač, nth: 2 }', '+  - { entity: petar-stojkovski, quote: Kovač, nth: 2 }']);
    assert.equal((await article.mention('Kovač', 2)).entity, 'petar-stojkovski');
  });

  it('accepts a suggestion with the other entity, which it declares', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Kovač', 2);
    await article.run('link', undefined, 'petar-stojkovski');
    assert.deepEqual(article.lines, ['entities:', '  - id: petar-stojkovski', '    type: person', '    name: Petar Stojkovski', 'mentions:', '  - { entity: petar-stojkovski, quote: Kovač, nth: 2 }']);
  });

  it('takes the entity away that nothing names any more', async () => {
    const article = await Article.open(twoParagraphs);
    await article.run('accept', article.item('vienna'));
    await article.run('accept', article.item('skopje'));
    article.put('Vienna');
    await article.run('link', undefined, 'skopje');
    assert.deepEqual(article.lines.filter((line) => line.includes('id:')), ['  - id: skopje']);
    assert.deepEqual(article.lines.slice(-2), ['  - { entity: skopje, quote: Skopje }', '  - { entity: skopje, quote: Vienna }']);
  });

  it('leaves an entity of which somebody wrote more', async () => {
    const article = await Article.open(twoParagraphs, {
      sidecar: `schema: dramatis/1
entities:
  - id: skopje
    type: place
    name: Skopje
  - id: vienna
    type: place
    name: Vienna   # the city, not the village
mentions:
  - { entity: skopje, quote: Skopje }
  - { entity: vienna, quote: Vienna }
`,
    });
    const before = article.sidecar;
    article.put('Vienna');
    await article.run('link', undefined, 'skopje');
    assert.deepEqual(difference(before, article.sidecar), ['-  - { entity: vienna, quote: Vienna }', '+  - { entity: skopje, quote: Vienna }']);
  });

  it('links to an entity of another article, without the role that it has there', async () => {
    const other = Article.make('Berta Zibber spoke.\n');
    await outside(other.sidecarUri, `schema: dramatis/1
entities:
  - id: berta-zibber
    type: person
    name: Berta Zibber
    role: chair
mentions:
  - { entity: berta-zibber, quote: Berta Zibber }
`);
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    await article.run('link', undefined, 'berta-zibber');
    assert.deepEqual(article.lines.slice(0, 4), ['entities:', '  - id: berta-zibber', '    type: person', '    name: Berta Zibber']);
    assert.equal(article.lines.filter((line) => line.includes('berta-zibber')).at(-1), '  - { entity: berta-zibber, quote: Ana Kovač }');
    assert.doesNotMatch(article.sidecar!, /chair/);
  });

  it('writes nothing for an id that nobody has declared', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    await article.run('link', undefined, 'nobody-at-all');
    assert.equal(article.sidecar, undefined);
  });
});
