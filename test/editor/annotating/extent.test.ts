import * as assert from 'node:assert/strict';
import { Article, difference, removeAll, twoParagraphs } from '../support';

describe('the words of a mention', () => {
  afterEach(removeAll);
  const mentions = (article: Article): string[] => article.lines.filter((line) => line.startsWith('  - {'));

  it('are widened and narrowed at both ends, a step of undo each, while the cursor stays', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Petar Stojkovski');
    await article.run('accept');
    const accepted = article.sidecar;
    await article.run('narrowEnd');
    assert.deepEqual(mentions(article), ['  - { entity: petar-stojkovski, quote: Petar }']);
    await article.run('widenStart');
    await article.run('widenStart', 'word');
    assert.deepEqual(mentions(article), ['  - { entity: petar-stojkovski, quote: Kovač met Petar }']);
    await article.run('widenEnd', 'letter');
    await article.run('widenEnd', 'letter');
    await article.run('narrowStart', 'word');
    await article.run('narrowStart', 'letter');
    assert.deepEqual(mentions(article), ['  - { entity: petar-stojkovski, quote: et Petar S }']);
    for (let step = 0; step < 7; step++) await article.run('undo');
    assert.equal(article.sidecar, accepted);
  });

  it('count from the first place where they stand', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Stojkovski', 2);
    await article.run('accept');
    const before = article.sidecar;
    await article.run('widenEnd');
    await article.run('narrowEnd');
    assert.equal(article.sidecar, before);
    await article.run('narrowEnd', 'letter');
    assert.deepEqual(difference(before, article.sidecar), ['-  - { entity: petar-stojkovski, quote: Stojkovski, nth: 2 }', '+  - { entity: petar-stojkovski, quote: Stojkovsk, nth: 2 }']);
  });

  it('of a suggestion are accepted as they are then', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Frontex');
    await article.run('widenStart');
    assert.deepEqual(mentions(article), ['  - { entity: european-border-and-coast-guard-agency, quote: thanked Frontex }']);
  });

  it('move by phrases', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Vienna');
    await article.run('accept');
    const quotes: string[] = [];
    for (const [command, unit] of [['widenStart', 'phrase'], ['narrowEnd', 'phrase'], ['widenEnd', 'phrase'], ['narrowStart', 'phrase']] as const) {
      await article.run(command, unit);
      quotes.push(...mentions(article).map((line) => /quote: (.*) \}/.exec(line)![1]!));
    }
    assert.deepEqual(quotes, ['Stojkovski will see Kovač in Vienna', 'Stojkovski will see Kovač', 'Stojkovski will see Kovač in Vienna', 'Vienna']);
  });

  it('state another date where they do', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('6 May 2031');
    await article.run('narrowStart');
    assert.deepEqual(mentions(article), ['  - { date: 2031-05, quote: May 2031 }'].map((line) => line.replace('2031-05', '"2031-05"')));
  });

  it('of several mentions change together', async () => {
    const article = await Article.open(twoParagraphs);
    article.select('Skopje', 'Vienna');
    await article.run('widenStart');
    assert.deepEqual(mentions(article), ['  - { entity: skopje, quote: in Skopje }', '  - { entity: vienna, quote: in Vienna }']);
  });
});
