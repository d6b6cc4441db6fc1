import * as assert from 'node:assert/strict';
import { Article, difference, outside, removeAll, twoParagraphs } from '../support';

/** Nothing in it is recognised. */
const plain = `The zibbers met the quonk council on the eve of the fair.

Zibbers and quonks agreed. A quonk is a quonk.
`;

describe('marking', () => {
  afterEach(removeAll);

  for (const type of ['person', 'organization', 'place']) {
    it(`makes the selection a ${type}, without the space selected with it`, async () => {
      const article = await Article.open(plain);
      article.select(' quonk council ');
      await article.run('markAs', type);
      assert.deepEqual(article.lines, ['entities:', '  - id: quonk-council', `    type: ${type}`, '    name: quonk council', 'mentions:', '  - { entity: quonk-council, quote: quonk council }']);
    });
  }

  it('makes the selection an event with its words as title', async () => {
    const article = await Article.open(plain);
    article.select('the fair');
    await article.run('markAs', 'event');
    assert.deepEqual(article.lines, ['events:', '  - id: the-fair', '    type: conference', '    title: the fair', 'mentions:', '  - { event: the-fair, quote: the fair }']);
  });

  it('makes the selection a date, of unknown value where nothing can be read from it', async () => {
    const article = await Article.open(plain);
    article.select('the eve of the fair');
    await article.run('markAs', 'date');
    assert.deepEqual(article.lines, ['mentions:', '  - { date: unknown, quote: the eve of the fair }']);
  });

  it('reads the value of a date from its words', async () => {
    const article = await Article.open('It was held on 3 June 2031 in the hall.\n');
    article.select('3 June 2031');
    await article.run('markAs', 'date');
    assert.deepEqual(article.lines, ['mentions:', '  - { date: "2031-06-03", quote: "3 June 2031" }']);
  });

  it('takes the word under the cursor', async () => {
    const article = await Article.open(plain);
    article.put('zibbers');
    await article.run('markAs', 'person');
    assert.deepEqual(await article.decided(), ['zibbers#1 person accepted zibbers']);
  });

  it('takes each of several selections, in one step', async () => {
    const article = await Article.open(plain);
    article.select('zibbers', 'quonk council', ['quonk', 4]);
    await article.run('markAs', 'organization');
    assert.deepEqual(await article.decided(), ['zibbers#1 organization accepted zibbers', 'quonk council#1 organization accepted quonk-council', 'quonk#4 organization accepted quonk']);
    await article.run('undo');
    assert.equal(article.sidecar, undefined);
  });

  it('links the same name again to the same entity', async () => {
    const article = await Article.open(plain);
    article.select(['quonk', 3]);
    await article.run('markAs', 'organization');
    const before = article.sidecar;
    article.select(['quonk', 4]);
    await article.run('markAs', 'organization');
    assert.deepEqual(difference(before, article.sidecar), ['+  - { entity: quonk, quote: quonk, nth: 4 }']);
  });

  it('links the same name in one step to one entity', async () => {
    const article = await Article.open(plain);
    article.select(['quonk', 3], ['quonk', 4]);
    await article.run('markAs', 'organization');
    assert.deepEqual(article.lines, ['entities:', '  - id: quonk', '    type: organization', '    name: quonk', 'mentions:', '  - { entity: quonk, quote: quonk, nth: 3 }', '  - { entity: quonk, quote: quonk, nth: 4 }']);
  });

  it('gives a name the id that it has in another article', async () => {
    const other = Article.make('The zibbers spoke.\n');
    await outside(other.sidecarUri, 'schema: dramatis/1\nentities:\n  - id: zibbers-of-freedonia\n    type: person\n    name: zibbers\nmentions:\n  - { entity: zibbers-of-freedonia, quote: zibbers }\n');
    const article = await Article.open(plain);
    article.put('zibbers');
    await article.run('markAs', 'person');
    assert.deepEqual(await article.decided(), ['zibbers#1 person accepted zibbers-of-freedonia']);
  });

  it('links a surname to the one person who bears it', async () => {
    const article = await Article.open('Berta Zibber met the council.\n\nThen zibber, Zibber and others left.\n');
    article.select('Berta Zibber');
    await article.run('markAs', 'person');
    article.select(['Zibber', 2]);
    await article.run('markAs', 'person');
    assert.deepEqual(article.lines.slice(-2), ['  - { entity: berta-zibber, quote: Berta Zibber }', '  - { entity: berta-zibber, quote: Zibber, nth: 2 }']);
  });

  it('gives a namesake of another type a qualified id, never a counter', async () => {
    const article = await Article.open(plain);
    article.select(['quonk', 3]);
    await article.run('markAs', 'organization');
    article.select(['quonk', 4]);
    await article.run('markAs', 'place');
    assert.deepEqual(article.lines.filter((line) => /id:|type:/.test(line)), ['  - id: quonk', '    type: organization', '  - id: quonk-place', '    type: place']);
  });

  it('accepts a suggestion that has the type already, with its own id', async () => {
    const article = await Article.open(twoParagraphs);
    article.select(['Kovač', 2]);
    await article.run('markAs', 'person');
    assert.deepEqual(article.lines, ['entities:', '  - id: ana-kovac', '    type: person', '    name: Ana Kovač', 'mentions:', '  - { entity: ana-kovac, quote: Kovač, nth: 2 }']);
  });

  it('makes suggested words of an accepted entity name another one, where their type is another', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    await article.run('accept');
    article.put('Kovač', 2);
    await article.run('markAs', 'organization');
    assert.deepEqual(article.lines, [
      'entities:', '  - id: ana-kovac', '    type: person', '    name: Ana Kovač', '  - id: kovac', '    type: organization', '    name: Kovač',
      'mentions:', '  - { entity: ana-kovac, quote: Ana Kovač }', '  - { entity: kovac, quote: Kovač, nth: 2 }',
    ]);
  });

  it('gives words that are a mention already the type', async () => {
    const article = await Article.open(plain);
    article.select('quonk council');
    await article.run('markAs', 'organization');
    const before = article.sidecar;
    await article.run('markAs', 'place');
    assert.deepEqual(difference(before, article.sidecar), ['-    type: organization', '+    type: place']);
  });

  it('lets mentions nest', async () => {
    const article = await Article.open(plain);
    article.select('quonk council');
    await article.run('markAs', 'organization');
    article.select('quonk');
    await article.run('markAs', 'person');
    assert.deepEqual(await article.decided(), ['quonk council#1 organization accepted quonk-council', 'quonk#1 person accepted quonk']);
  });

  it('quotes what YAML would read as something else', async () => {
    const article = await Article.open('They said: "no", and a\u00a0b, and 12: c.\n');
    for (const words of ['no', 'a\u00a0b', '12: c', '"no"']) {
      article.select(words);
      await article.run('markAs', 'organization');
    }
    const quotes = article.lines.filter((line) => line.includes('quote:')).map((line) => line.replace(/.*quote: (.*) }$/, '$1'));
    assert.deepEqual(quotes.sort(), ['"12: c"', '"\\"no\\""', '"a\\u00a0b"', '"no"']);
  });
});
