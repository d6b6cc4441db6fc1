import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from '../../src/text/lines';

describe('lines', () => {
  const lines = new Lines('one\n\nthree');

  it('are counted from 0, an empty last one included', () => {
    assert.equal(lines.count, 3);
    assert.equal(new Lines('').count, 1);
    assert.equal(new Lines('one\n').count, 2);
  });

  it('have a text without its line end', () => {
    assert.deepEqual([0, 1, 2, 3].map((line) => lines.textOf(line)), ['one', '', 'three', '']);
  });

  it('clamp what is outside the text', () => {
    assert.deepEqual(lines.at(-5), { line: 0, column: 0 });
    assert.deepEqual(lines.at(99), { line: 2, column: 5 });
    assert.equal(lines.offset({ line: 0, column: 99 }), 3);
    assert.equal(lines.offset({ line: 99, column: 0 }), 10);
    assert.equal(lines.start(-1), 0);
  });

  it('give every offset back', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '\n', '😀', 'word')), (parts) => {
      const text = parts.join('');
      const index = new Lines(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const place = index.at(offset);
        assert.equal(index.offset(place), offset);
        assert.equal(text.slice(0, offset).split('\n').length - 1, place.line);
      }
      assert.equal(Array.from({ length: index.count }, (_, line) => index.textOf(line)).join('\n'), text);
    }));
  });
});
