import assert from 'node:assert/strict';
import { movedEnd, type End, type Unit } from '../../src/text/extent';

const text = 'In Nova Gorica, Ana-Marija O’Neill met Zoe\u0301 D. Kos.\nAll left.';

/** The words that a span of `quote` has after its end was moved. */
function moved(quote: string, end: End, by: Unit, way: 'wider' | 'narrower'): string | undefined {
  const start = text.indexOf(quote);
  const span = movedEnd(text, { start, end: start + quote.length }, end, by, way);
  return span && text.slice(span.start, span.end);
}

describe('the end of a span', () => {
  it('moves by words, to where the next one begins or ends', () => {
    assert.equal(moved('Gorica', 'start', 'word', 'wider'), 'Nova Gorica');
    assert.equal(moved('Nova', 'end', 'word', 'wider'), 'Nova Gorica');
    assert.equal(moved('Gorica', 'end', 'word', 'wider'), 'Gorica, Ana-Marija');
    assert.equal(moved('Ana-Marija O’Neill', 'end', 'word', 'narrower'), 'Ana-Marija');
    assert.equal(moved('met Zoe\u0301', 'start', 'word', 'narrower'), 'Zoe\u0301');
    assert.equal(moved('Gori', 'end', 'word', 'wider'), 'Gorica');
    assert.equal(moved('Gorica, ', 'end', 'word', 'narrower'), 'Gorica');
  });

  it('moves by letters with the marks that stand on them', () => {
    assert.equal(moved('met Zo', 'end', 'letter', 'wider'), 'met Zoe\u0301');
    assert.equal(moved('met Zoe\u0301', 'end', 'letter', 'narrower'), 'met Zo');
    assert.equal(moved('Gorica', 'start', 'letter', 'narrower'), 'orica');
    assert.equal(moved('ova', 'start', 'letter', 'wider'), 'Nova');
    assert.equal(moved('Kos', 'end', 'letter', 'wider'), 'Kos.');
  });

  it('stays in its line, in the text, and leaves something', () => {
    assert.equal(moved('Kos.', 'end', 'letter', 'wider'), undefined);
    assert.equal(moved('Kos', 'end', 'word', 'wider'), undefined);
    assert.equal(moved('All', 'start', 'word', 'wider'), undefined);
    assert.equal(moved('left.', 'end', 'letter', 'wider'), undefined);
    assert.equal(moved('In', 'start', 'letter', 'wider'), undefined);
    assert.equal(moved('Nova', 'end', 'word', 'narrower'), undefined);
    assert.equal(moved('Nova', 'start', 'word', 'narrower'), undefined);
    assert.equal(moved('N', 'end', 'letter', 'narrower'), undefined);
  });
});
