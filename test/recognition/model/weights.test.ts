import assert from 'node:assert/strict';
import fc from 'fast-check';
import { labelCount, modelTypes } from '../../../src/recognition/model/labels';
import { NameList } from '../../../src/recognition/model/names';
import { ModelError, modelVersion, readModel, weightCount, writeModel, type Model } from '../../../src/recognition/model/weights';

const model: Model = {
  rows: 16,
  weights: Int8Array.from({ length: 16 * weightCount }, (_, at) => (at % 255) - 127),
  step: Math.fround(0.02),
  pairs: Float32Array.from({ length: (labelCount + 1) * labelCount }, (_, at) => at / 8),
  calibration: modelTypes.map((_, at) => ({ slope: 1 + at, offset: -at })),
  names: new NameList(Uint32Array.from([0x10, 0x21, 0xffffffff])),
};

describe('the file of a model', () => {
  it('is read back as it was written, at any place in its buffer', () => {
    const bytes = writeModel(model);
    assert.deepEqual(readModel(bytes), model);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    assert.deepEqual(readModel(moved.subarray(3)), model);
    assert.deepEqual(readModel(Buffer.from(moved).subarray(3)), model);
  });

  it('says that it is none, newer, cut short or damaged', () => {
    const bytes = writeModel(model);
    const said = (change: (copy: Uint8Array) => Uint8Array): string => {
      try {
        readModel(change(bytes.slice()));
      } catch (error) {
        assert.ok(error instanceof ModelError);
        return error.message;
      }
      throw new Error('nothing was said');
    };
    assert.match(said(() => new Uint8Array()), /not a model/);
    assert.match(said(() => new TextEncoder().encode('Ana Kovač came to Geneva. '.repeat(100))), /not a model/);
    assert.match(said((copy) => copy.subarray(0, copy.length - 1)), /cut short/);
    assert.match(said((copy) => (copy.set([modelVersion + 1], 4), copy)), /newer than this Dramatis/);
    assert.match(said((copy) => (copy.set([0], 4), copy)), /older than this Dramatis/);
  });

  it('is refused with any byte changed, and wherever it is cut', () => {
    const bytes = writeModel(model);
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const copy = bytes.slice();
      copy[at] = copy[at]! ^ by;
      assert.throws(() => readModel(copy), ModelError);
      assert.throws(() => readModel(bytes.subarray(0, at)), ModelError);
    }), { numRuns: 500 });
  });
});
