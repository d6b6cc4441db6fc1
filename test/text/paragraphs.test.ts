import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paragraphs } from '../../src/text/paragraphs';

const split = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are the lines that hold more than white space', () => {
    assert.deepEqual(split(' One \n\n\u00a0\nTwo'), ['One', 'Two']);
    assert.deepEqual(split(''), []);
  });

  it('of a very long line end with its sentences', () => {
    const line = 'The minister spoke at length. '.repeat(500).trim();
    const parts = split(line);
    assert.ok(parts.length > 1);
    for (const part of parts) assert.match(part, /^The .* length\.$/);
    assert.equal(parts.join(' '), line);
  });

  it('of a long line stay the same behind an edit', () => {
    const line = Array.from({ length: 900 }, (_, at) => `Sentence number ${at} is here and ends now.`).join(' ');
    const before = new Set(split(line));
    const after = split(line.replace('Sentence number 3 ', 'Sentence number three '));
    assert.ok(after.filter((part) => !before.has(part)).length <= 2);
  });

  it('hold everything but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B', ' ', '.', '\n', '\u00a0', '😀', 'word. Next'), { maxLength: 3000 }), (parts) => {
        const text = parts.join('');
        assert.equal(split(text).join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
      }),
      { numRuns: 30 },
    );
  });
});
