import assert from 'node:assert/strict';
import fc from 'fast-check';
import { occurrenceAt, occurrences, startOfOccurrence } from '../../src/text/occurrences';

describe('occurrences', () => {
  it('overlap, and stand inside longer words', () => {
    assert.deepEqual([...occurrences('aaa', 'aa')], [0, 1]);
    assert.deepEqual([...occurrences('Kovačić, Kovač', 'Kovač')], [0, 9]);
  });

  it('of nothing are none', () => {
    assert.deepEqual([...occurrences('abc', '')], []);
    assert.equal(startOfOccurrence('abc', '', 1), undefined);
    assert.equal(occurrenceAt('abc', '', 1), undefined);
  });

  it('are told from look-alikes', () => {
    assert.deepEqual([...occurrences('Ск\u043eпје Скoпје', 'Ск\u043eпје')], [0]);
    assert.deepEqual([...occurrences('e\u0301', 'é')], []);
  });

  it('are found by number, and have the number by which they are found', () => {
    const letters = (maxLength: number) => fc.array(fc.constantFrom('a', 'b', '😀'), { minLength: 1, maxLength }).map((parts) => parts.join(''));
    fc.assert(fc.property(letters(30), letters(3), (text, quote) => {
      const all = [...occurrences(text, quote)];
      assert.deepEqual(all, Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(quote, at)));
      all.forEach((start, index) => {
        assert.equal(startOfOccurrence(text, quote, index + 1), start);
        assert.equal(occurrenceAt(text, quote, start), index + 1);
      });
      assert.equal(startOfOccurrence(text, quote, all.length + 1), undefined);
      assert.equal(occurrenceAt(text, quote, text.length), undefined);
    }));
  });
});
