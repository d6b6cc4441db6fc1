import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePoints } from '../../src/text/codePoints';

describe('code points', () => {
  it('count a surrogate pair once', () => {
    const points = new CodePoints('a😀b');
    assert.deepEqual([0, 1, 3, 4].map((offset) => points.at(offset)), [0, 1, 2, 3]);
  });

  it('do not depend on the order of the calls', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(30)), (text, picks) => {
      const points = new CodePoints(text);
      const parts = Array.from(text);
      for (const pick of picks) {
        const count = Math.min(pick, parts.length);
        assert.equal(points.at(parts.slice(0, count).join('').length), count);
      }
    }));
  });

  it('end with the text', () => assert.equal(new CodePoints('😀😀').at(99), 2));
});
