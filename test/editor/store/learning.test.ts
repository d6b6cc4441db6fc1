import * as assert from 'node:assert/strict';
import { Article, removeAll } from '../support';

describe('what is decided in one article', () => {
  afterEach(removeAll);

  it('changes the suggestions in another that is open, at once, and back when it is undone', async () => {
    const other = await Article.open('They swam across the Qorvex on Monday.\n');
    const asPlace = ({ mentions }: Awaited<ReturnType<Article['cast']>>): boolean => mentions.some(({ quote, type, entity }) => quote === 'Qorvex' && type === 'place' && entity === 'qorvex');
    assert.ok(!asPlace(await other.cast()));
    const one = await Article.open('The Qorvex is dry.\n');
    one.select('Qorvex');
    await one.run('markAs', 'place');
    await other.castWhen('what was accepted elsewhere', asPlace);
    await one.run('undo');
    await other.castWhen('nothing of it', (cast) => !asPlace(cast));
  });
});
