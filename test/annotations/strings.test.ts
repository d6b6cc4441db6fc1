import assert from 'node:assert/strict';
import fc from 'fast-check';
import { initialOf, numberOf, storedPart, StoredStrings, textOf } from '../../src/annotations/strings';

const texts = fc.uniqueArray(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('', 'a', '"', '"a"', '\ufeffa', '\ud800', 'a\udc00', 'Ана', 'Ć', 'ćA', '€', '𝒜', '\n')));

function stored(all: readonly string[], size: number): StoredStrings {
  const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, at) => storedPart(all.slice(at * size, (at + 1) * size)));
  return new StoredStrings(parts, size);
}

describe('stored strings', () => {
  it('are those that were stored, in whatever order they are asked for', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 7 }), (all, size) => {
      const strings = stored(all, size);
      assert.equal(strings.length, all.length);
      for (const at of [...all.keys()].reverse()) assert.equal(strings.at(at), all[at]);
      assert.deepEqual(all.map((_, at) => textOf(strings, at + 1)), all);
      for (const beyond of [-1, all.length]) assert.equal(strings.at(beyond), undefined);
      assert.equal(textOf(strings, 0), undefined);
      assert.equal(textOf(all, 0), undefined);
    }));
  });

  it('are found by what they say, as in a list', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 7 }), fc.string(), (all, size, other) => {
      const strings = stored(all, size);
      for (const text of [...all, other]) for (const among of [strings, all]) assert.equal(numberOf(among, text), all.indexOf(text) + 1);
    }));
  });

  it('are found also where they were added after somebody had asked', () => {
    const all = ['a'];
    assert.equal(numberOf(all, 'b'), 0);
    all.push('b');
    assert.equal(numberOf(all, 'b'), 2);
  });

  it('begin with what they say they begin with, if they say so', () => {
    fc.assert(fc.property(texts, (all) => {
      const strings = stored(all, 3);
      const known = all.map((text) => (text.length > 1 ? text.charCodeAt(0) : undefined));
      for (const [at, initial] of known.entries()) assert.ok([initial, undefined].includes(initialOf(strings, at + 1)));
      for (const at of all.keys()) strings.at(at);
      for (const among of [strings, all]) assert.deepEqual(all.map((_, at) => initialOf(among, at + 1)), known);
    }));
    const strings = stored(['Ana', 'Ана', 'Ć', 'ćA'], 2);
    assert.deepEqual([1, 2, 3, 4].map((number) => initialOf(strings, number)), ['A'.charCodeAt(0), 'А'.charCodeAt(0), undefined, 'ć'.charCodeAt(0)]);
  });
});
