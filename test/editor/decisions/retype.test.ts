import * as assert from 'node:assert/strict';
import { Article, difference, removeAll, twoParagraphs } from '../support';

describe('changing a type', () => {
  afterEach(removeAll);

  async function accepted(...ids: string[]): Promise<Article> {
    const article = await Article.open(twoParagraphs);
    for (const id of ids) await article.run('accept', article.item(id));
    return article;
  }

  it('changes the entity with all its mentions by one line', async () => {
    const article = await accepted('ana-kovac');
    const before = article.sidecar;
    article.put('Kovač', 2);
    await article.run('retype', undefined, 'organization');
    assert.deepEqual(difference(before, article.sidecar), ['-    type: person', '+    type: organization']);
    assert.deepEqual([...new Set((await article.decided()).map((line) => line.split(' ').slice(-3).join(' ')))], ['organization accepted ana-kovac']);
  });

  it('changes an entity that is given', async () => {
    const article = await accepted('skopje');
    const before = article.sidecar;
    await article.run('retype', article.item('skopje'), 'organization');
    assert.deepEqual(difference(before, article.sidecar), ['-    type: place', '+    type: organization']);
  });

  it('makes a single mention a date and takes the entity away that nothing names any more', async () => {
    const article = await accepted('skopje');
    article.put('Skopje');
    await article.run('retype', undefined, 'date');
    assert.deepEqual(article.lines, ['mentions:', '  - { date: unknown, quote: Skopje }']);
  });

  it('makes a single mention an event and leaves the others with their entity', async () => {
    const article = await accepted('ana-kovac');
    const before = article.sidecar;
    article.put('Kovač', 2);
    await article.run('retype', undefined, 'event');
    assert.deepEqual(difference(before, article.sidecar), [
      '-  - { entity: ana-kovac, quote: Kovač, nth: 2 }',
      '+events:', '+  - id: kovac', '+    type: meeting', '+    title: Kovač', '+  - { event: kovac, quote: Kovač, nth: 2 }',
    ]);
  });

  it('accepts a suggestion under the new type', async () => {
    const article = await accepted();
    article.put('Frontex');
    await article.run('retype', undefined, 'place');
    assert.deepEqual(article.lines, ['entities:', '  - id: european-border-and-coast-guard-agency', '    type: place', '    name: Frontex', 'mentions:', '  - { entity: european-border-and-coast-guard-agency, quote: Frontex }']);
  });

  it('accepts a suggestion as a date', async () => {
    const article = await accepted();
    article.put('Vienna');
    await article.run('retype', undefined, 'date');
    assert.deepEqual(article.lines, ['mentions:', '  - { date: unknown, quote: Vienna }']);
  });

  it('changes nothing where the type is that one already', async () => {
    const article = await accepted('skopje');
    const before = article.sidecar;
    article.put('Skopje');
    await article.run('retype', undefined, 'place');
    assert.equal(article.sidecar, before);
    await article.run('undo');
    assert.equal(article.sidecar, undefined, 'and is no step of undo');
  });
});
