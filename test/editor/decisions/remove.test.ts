import * as assert from 'node:assert/strict';
import { Article, difference, removeAll, twoParagraphs } from '../support';

describe('removing', () => {
  afterEach(removeAll);

  it('takes one mention away, which is suggested again', async () => {
    const article = await Article.open(twoParagraphs);
    await article.run('accept', article.item('ana-kovac'));
    const before = article.sidecar;
    article.put('Kovač', 2);
    await article.run('remove');
    assert.deepEqual(difference(before, article.sidecar), ['-  - { entity: ana-kovac, quote: Kovač, nth: 2 }']);
    assert.equal((await article.mention('Kovač', 2)).state, 'suggested');
  });

  it('takes the entity away with its last mention', async () => {
    const article = await Article.open(twoParagraphs);
    await article.run('accept', article.item('skopje'));
    await article.run('accept', article.item('european-border-and-coast-guard-agency'));
    article.put('Skopje');
    await article.run('remove');
    assert.deepEqual(article.lines, ['entities:', '  - id: european-border-and-coast-guard-agency', '    type: organization', '    name: Frontex', 'mentions:', '  - { entity: european-border-and-coast-guard-agency, quote: Frontex }']);
  });

  it('takes an entity that is given away with all its mentions and what refers to it', async () => {
    const sidecar = `schema: dramatis/1
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
    of: skopje
  - id: skopje
    type: place
    name: Skopje
events:
  - id: kovac-meets-stojkovski
    type: meeting
    place: skopje
    participants:
      - { entity: ana-kovac }
mentions:
  - { entity: ana-kovac, quote: Ana Kovač }
  - { entity: skopje, quote: Skopje }
  - { event: kovac-meets-stojkovski, quote: met }
`;
    const article = await Article.open(twoParagraphs, { sidecar });
    await article.run('remove', article.item('skopje'));
    assert.deepEqual(difference(sidecar, article.sidecar), ['-    of: skopje', '-  - id: skopje', '-    type: place', '-    name: Skopje', '-    place: skopje', '-  - { entity: skopje, quote: Skopje }']);
    await article.run('undo');
    assert.equal(article.sidecar, sidecar);
  });

  it('takes each mention of a selection away, in one step', async () => {
    const article = await Article.open(twoParagraphs);
    await article.run('acceptAll');
    const before = article.sidecar;
    article.select('Kovač thanked Frontex. Stojkovski will see Kovač in Vienna');
    await article.run('remove');
    assert.deepEqual((await article.decided()).map((line) => line.split('#')[0]), ['Ana Kovač', 'Petar Stojkovski', 'Skopje', '6 May 2031']);
    await article.run('undo');
    assert.equal(article.sidecar, before);
  });

  it('does nothing to a suggestion', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('remove');
    assert.equal(article.sidecar, undefined);
  });
});
