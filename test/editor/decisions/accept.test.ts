import * as assert from 'node:assert/strict';
import { Article, difference, removeAll, twoParagraphs } from '../support';

describe('accepting', () => {
  afterEach(removeAll);

  it('writes the mention under the cursor and the entity that it names', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    await article.run('accept');
    assert.deepEqual(article.lines, ['entities:', '  - id: ana-kovac', '    type: person', '    name: Ana Kovač', 'mentions:', '  - { entity: ana-kovac, quote: Ana Kovač }']);
    assert.deepEqual(await article.decided(), ['Ana Kovač#1 person accepted ana-kovac']);
  });

  it('heads a new sidecar with what is said of the article', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('accept');
    const head = article.sidecar!.slice(0, article.sidecar!.indexOf('entities:'));
    assert.match(head, new RegExp(`^schema: dramatis/1\\narticle: ${article.name}\\nlanguage: en\\n(?:published: .*\\n)?sha256: "?[0-9a-f]{64}"?\\n$`));
  });

  it('adds one line for another mention of a declared entity', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    await article.run('accept');
    const before = article.sidecar;
    article.put('Kovač', 3);
    await article.run('accept');
    assert.deepEqual(difference(before, article.sidecar), ['+  - { entity: ana-kovac, quote: Kovač, nth: 3 }']);
  });

  it('accepts every suggestion inside a selection', async () => {
    const article = await Article.open(twoParagraphs);
    article.select('Ana Kovač met Petar Stojkovski in');
    await article.run('accept');
    assert.deepEqual(await article.decided(), ['Ana Kovač#1 person accepted ana-kovac', 'Petar Stojkovski#1 person accepted petar-stojkovski']);
  });

  it('accepts all mentions of an entity that is given', async () => {
    const article = await Article.open(twoParagraphs);
    await article.run('accept', article.item('ana-kovac'));
    assert.deepEqual(article.lines.slice(-4), ['mentions:', '  - { entity: ana-kovac, quote: Ana Kovač }', '  - { entity: ana-kovac, quote: Kovač, nth: 2 }', '  - { entity: ana-kovac, quote: Kovač, nth: 3 }']);
  });

  it('accepts a mention that is given as links do', async () => {
    const article = await Article.open(twoParagraphs);
    const start = twoParagraphs.indexOf('Frontex');
    await article.run('accept', { article: article.uri.toString(), start, end: start + 'Frontex'.length, type: 'organization' });
    assert.equal(article.lines.at(-1), '  - { entity: european-border-and-coast-guard-agency, quote: Frontex }');
  });

  it('accepts nothing where the cursor stands on no mention', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('thanked');
    await article.run('accept');
    assert.equal(article.sidecar, undefined);
  });

  it('accepts all at once, after which nothing is open', async () => {
    const article = await Article.open(twoParagraphs);
    const before = await article.cast();
    assert.ok(before.mentions.length >= 8 && before.mentions.every(({ state }) => state === 'suggested'));
    await article.run('acceptAll');
    const after = await article.cast();
    assert.ok([...after.mentions, ...after.entities, ...after.events].every(({ state }) => state === 'accepted'));
    assert.deepEqual(after.mentions.map(({ start, end, type }) => [start, end, type]), before.mentions.map(({ start, end, type }) => [start, end, type]));
  });

  it('orders entities by id, mentions by what they name and then by place', async () => {
    const article = await Article.open(twoParagraphs);
    for (const [word, nth] of [['Vienna', 1], ['Kovač', 3], ['6 May 2031', 1], ['Frontex', 1], ['Skopje', 1], ['Ana Kovač', 1]] as const) {
      article.put(word, nth);
      await article.run('accept');
    }
    const ids = article.lines.filter((line) => line.startsWith('  - id:'));
    assert.deepEqual(ids, ['ana-kovac', 'european-border-and-coast-guard-agency', 'skopje', 'vienna'].map((id) => `  - id: ${id}`));
    assert.deepEqual(article.lines.slice(article.lines.indexOf('mentions:') + 1), [
      '  - { entity: ana-kovac, quote: Ana Kovač }', '  - { entity: ana-kovac, quote: Kovač, nth: 3 }', '  - { entity: european-border-and-coast-guard-agency, quote: Frontex }',
      '  - { entity: skopje, quote: Skopje }', '  - { entity: vienna, quote: Vienna }', '  - { date: "2031-05-06", quote: "6 May 2031" }',
    ]);
  });

  it('confirms what a batch run has written with a change of one line', async () => {
    const sidecar = `schema: dramatis/1
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
mentions:
  - { entity: ana-kovac, quote: Ana Kovač, suggested: true }   # from the run of Tuesday
  - { entity: ana-kovac, quote: Kovač, nth: 2, suggested: true }
`;
    const article = await Article.open(twoParagraphs, { sidecar });
    assert.equal((await article.mention('Ana Kovač')).state, 'suggested');
    article.put('Ana Kovač');
    await article.run('accept');
    assert.equal(article.sidecar, sidecar.replace('Kovač, suggested: true', 'Kovač'));
    assert.deepEqual(await article.decided(), ['Ana Kovač#1 person accepted ana-kovac', 'Kovač#2 person suggested ana-kovac']);
  });
});
