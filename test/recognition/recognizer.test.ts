import assert from 'node:assert/strict';
import { suggest } from '../../src/cast/suggest';
import { rulesOfRecognition } from '../../src/recognition/recognize';
import type { Recognizer } from '../../src/recognition/recognizer';

/** A rule of both parts: one kind of boat by paragraph, and what stands beside it by article. */
const boats: Recognizer = {
  name: 'boats',
  *paragraph(paragraph) {
    for (const token of paragraph.tokens) {
      if (token.key === 'aurora') yield { start: token.start, end: token.end, type: 'organization', score: 0.7, why: { rule: 'head-word', evidence: token.text } };
    }
  },
  *article(article, found) {
    if (!found.some((mention) => article.text.slice(mention.start, mention.end) === 'Aurora')) return;
    const start = article.text.indexOf('Borea');
    if (start !== -1) yield { start, end: start + 5, type: 'organization', score: 0.7, why: { rule: 'repeated' } };
  },
};

describe('further recognisers', () => {
  it('have unique names', () => {
    const names = rulesOfRecognition.map((rule) => rule.name);
    assert.equal(new Set(names).size, names.length);
  });

  it('join the rules, with offsets in the paragraph and in the article', () => {
    const text = 'It is calm.\nThe Aurora left Vienna.\nSo did the Borea.';
    const { mentions } = suggest(text, { recognizers: [...rulesOfRecognition, boats] });
    assert.deepEqual(mentions.map((mention) => text.slice(mention.start, mention.end)), ['Aurora', 'Vienna', 'Borea']);
  });
});
