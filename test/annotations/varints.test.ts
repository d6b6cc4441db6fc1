import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberReader, NumberWriter } from '../../src/annotations/varints';

describe('numbers in few bytes', () => {
  it('are read as they were written, with the text behind them', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.nat(300), fc.nat(0xffffffff))), fc.string({ unit: 'grapheme' }), (numbers, text) => {
      const writer = new NumberWriter();
      for (const number of numbers) writer.add(number);
      const bytes = writer.withText(text);
      const reader = new NumberReader(bytes);
      assert.deepEqual(numbers.map(() => reader.next()), numbers);
      assert.equal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.behind), text);
      const half = numbers.length >>> 1;
      const again = new NumberReader(bytes);
      assert.deepEqual([...again.list(half), ...again.list(numbers.length - half)], numbers);
      assert.deepEqual(again.behind, reader.behind);
      const passed = new NumberReader(bytes);
      passed.skip(half);
      assert.deepEqual(passed.list(numbers.length - half), numbers.slice(half));
    }));
  });

  it('take a byte up to 127, and behind the end are zeros', () => {
    const writer = new NumberWriter();
    for (const number of [0, 127, 128]) writer.add(number);
    const bytes = writer.withBytes(new Uint8Array());
    assert.deepEqual([...bytes], [0, 127, 0x80, 1]);
    const reader = new NumberReader(bytes);
    assert.deepEqual([1, 2, 3, 4].map(() => reader.next()), [0, 127, 128, 0]);
  });
});
