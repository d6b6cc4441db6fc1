import * as assert from 'node:assert/strict';
import { Article, removeAll, twoParagraphs } from '../support';

describe('jumping to a mention', () => {
  afterEach(removeAll);

  const at = (article: Article): string => article.document.getText().slice(article.document.offsetAt(article.editor.selection.active)).slice(0, 7);

  it('goes by the letters that stand there, of either script, the first ones at the most doubtful suggestions', async () => {
    const article = await Article.open(twoParagraphs);
    for (const quote of ['Ana Kovač', 'Skopje']) {
      article.put(quote);
      await article.run('accept');
    }
    const mentions = (await article.cast()).mentions.map(({ quote, state, score, start }) => ({ quote, rank: state === 'accepted' ? 2 : score, start })).sort((a, b) => a.rank - b.rank || a.start - b.start);
    for (const [index, letter] of [...'асдфгхјк'].entries()) {
      await article.run('jump', letter);
      assert.equal(at(article), article.document.getText().slice(mentions[index]!.start).slice(0, 7));
    }
    assert.deepEqual(mentions.slice(-2).map(({ quote }) => quote), ['Ana Kovač', 'Skopje']);
  });

  it('stays where nothing has the letters', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Frontex');
    const before = article.editor.selection;
    await article.run('jump', 'zz');
    assert.ok(article.editor.selection.isEqual(before));
  });
});
