import assert from 'node:assert/strict';
import { bySpan, contains, overlaps } from '../../src/text/span';

const span = (start: number, end: number) => ({ start, end });

describe('spans', () => {
  it('overlap where they share a code unit, not where they touch', () => {
    assert(overlaps(span(0, 3), span(2, 5)));
    assert(overlaps(span(2, 3), span(0, 9)));
    assert(!overlaps(span(0, 3), span(3, 5)));
    assert(!overlaps(span(3, 5), span(0, 3)));
  });

  it('contain what is inside them, themselves included', () => {
    assert(contains(span(0, 3), span(0, 3)));
    assert(contains(span(0, 3), span(1, 2)));
    assert(!contains(span(0, 3), span(1, 4)));
    assert(!contains(span(1, 3), span(0, 3)));
  });

  it('are ordered by where they begin, the longer one first', () => {
    assert.deepEqual([span(2, 3), span(0, 1), span(0, 5)].sort(bySpan), [span(0, 5), span(0, 1), span(2, 3)]);
  });
});
