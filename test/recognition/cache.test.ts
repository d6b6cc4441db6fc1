import assert from 'node:assert/strict';
import { suggest } from '../../src/cast/suggest';
import { ParagraphCache } from '../../src/recognition/cache';
import type { Recognizer } from '../../src/recognition/recognizer';

const paragraphs = ['Minister Ana Kovač is in Vienna.', 'Kovač met the EU on 3 May 2031.', 'The talks in Serbia went on.'];

/** A rule that notes which paragraphs it was shown. */
function spy(seen: string[]): Recognizer {
  return {
    name: 'spy',
    paragraph(paragraph) {
      seen.push(paragraph.text);
      return [];
    },
  };
}

describe('the paragraph cache', () => {
  it('changes nothing in what is found, wherever the paragraphs stand', () => {
    const cache = new ParagraphCache();
    for (const text of [paragraphs.join('\n'), ['New.', ...paragraphs].join('\n\n'), [...paragraphs].reverse().join('\n'), paragraphs.concat(paragraphs).join('\n')]) {
      assert.deepEqual(suggest(text, { cache }), suggest(text));
      assert.deepEqual(suggest(text, { cache }), suggest(text));
    }
  });

  it('lets rules see only the paragraphs that are new', () => {
    const seen: string[] = [];
    const recognizers = [spy(seen)];
    const cache = new ParagraphCache();
    suggest(paragraphs.join('\n'), { cache, recognizers });
    suggest([paragraphs[0], 'Edited.', paragraphs[2]].join('\n'), { cache, recognizers });
    assert.deepEqual(seen, [...paragraphs, 'Edited.']);
  });

  it('forgets the oldest ones when it is full', () => {
    const seen: string[] = [];
    const recognizers = [spy(seen)];
    const cache = new ParagraphCache(paragraphs[1]!.length);
    for (const text of [paragraphs[0]!, paragraphs[1]!, paragraphs[0]!]) suggest(text, { cache, recognizers });
    assert.equal(seen.length, 3);
  });
});
