import * as assert from 'node:assert/strict';
import { eventually } from '../../host/eventually';
import { entering } from '../curating/support';
import { Article, difference, messagesOf, removeAll } from '../support';

/** The page was fetched two weeks later: the week is another one. */
const text = `Printed on 20 May 2031

Ana Kovač met Petar Stojkovski in Skopje on Tuesday. On 6 May 2031 Kovač had been in Vienna.

They will meet again tomorrow. Stojkovski left on Monday.
`;

/** Types into the list that a command shows, and presses Enter; gives the rows that it showed then. */
function typing(typed: string, act: () => Thenable<unknown>): Promise<string[]> {
  return entering(act, async (picker) => {
    picker.value = typed;
    await eventually('the typed date', () => picker.items.find(({ alwaysShow }) => alwaysShow) ?? false);
  });
}

async function dates(article: Article): Promise<string[]> {
  return (await article.cast()).mentions.flatMap(({ quote, date, state }) => (date === undefined || quote.includes('2031') ? [] : [`${quote} ${state} ${date}`]));
}

describe('the day from which dates count', () => {
  afterEach(removeAll);

  it('is one line and one step, and what is only suggested counts from it', async () => {
    const article = await Article.open(text);
    article.put('tomorrow');
    await article.run('accept');
    assert.deepEqual(await dates(article), ['Tuesday suggested 2031-05-20', 'tomorrow accepted 2031-05-21', 'Monday suggested 2031-05-19']);
    const before = article.sidecar;
    await article.run('setPublished', '2031-05-08');
    assert.deepEqual(difference(before, article.sidecar), ['-published: "2031-05-20"', '+published: "2031-05-08"']);
    assert.deepEqual(await dates(article), ['Tuesday suggested 2031-05-06', 'tomorrow accepted 2031-05-21', 'Monday suggested 2031-05-05']);
    await article.run('undo');
    assert.equal(article.sidecar, before);
    assert.deepEqual((await dates(article))[0], 'Tuesday suggested 2031-05-20');
  });

  it('is offered among the days that the article states, or typed', async () => {
    const article = await Article.open(text);
    const rows = await entering(() => article.run('setPublished'));
    assert.deepEqual(rows, ['2031-05-20 Tuesday', '2031-05-06 Tuesday']);
    assert.equal((await article.cast()).published, '2031-05-20');
    await typing('8.', () => article.run('setPublished'));
    assert.equal((await article.cast()).published, '2031-05-08');
    assert.match(article.sidecar!, /^published: "2031-05-08"$/m);
    const before = article.sidecar;
    await article.run('setPublished', 'no day at all');
    assert.equal(article.sidecar, before);
  });
});

describe('another value for a date', () => {
  afterEach(removeAll);

  it('is chosen among likely ones, and accepts a suggestion with it', async () => {
    const article = await Article.open(text);
    article.put('Tuesday');
    const rows = await entering(() => article.run('rename'));
    assert.deepEqual(rows.slice(0, 2), ['2031-05-27 Tuesday', '2031-05-13 Tuesday']);
    assert.ok(rows.includes('2031-05-06 Tuesday') && rows.includes('unknown'), rows.join());
    assert.deepEqual(article.lines, ['mentions:', '  - { date: "2031-05-27", quote: Tuesday }']);
  });

  it('is typed in figures or in words', async () => {
    const article = await Article.open(text);
    for (const [typed, value] of [['13.', '2031-05-13'], ['1.6.', '2031-06-01'], ['May 2030', '2030-05'], ['unknown', 'unknown']] as const) {
      article.put('Tuesday');
      await article.run('rename', undefined, typed);
      assert.deepEqual(article.lines, ['mentions:', `  - { date: ${value === 'unknown' ? value : `"${value}"`}, quote: Tuesday }`]);
    }
    article.put('Tuesday');
    assert.equal((await messagesOf(() => article.run('rename', undefined, 'some day'))).length, 1);
    assert.deepEqual(article.lines.slice(1), ['  - { date: unknown, quote: Tuesday }']);
  });
});
