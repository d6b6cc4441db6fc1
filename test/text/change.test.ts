import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyChange, longestCompared, refine, type Change } from '../../src/text/change';

const applied = (text: string, changes: readonly Change[]) => changes.reduce(applyChange, text);
const replaced = (before: string, after: string) => refine(before, { start: 0, end: before.length, text: after });

describe('a change', () => {
  it('is taken apart into the words that differ, the last one first', () => {
    const before = 'Ana Kovač met Boris in Geneva on Tuesday.';
    assert.deepEqual(replaced(before, 'Eva Kovač met Boris in Bern on Tuesday.'), [
      { start: 23, end: 29, text: 'Bern' },
      { start: 0, end: 3, text: 'Eva' },
    ]);
  });

  it('that changes nothing is none', () => {
    assert.deepEqual(replaced('Ana', 'Ana'), []);
    assert.deepEqual(refine('Ana', { start: 1, end: 1, text: '' }), []);
  });

  it('within a text keeps its place', () => {
    assert.deepEqual(refine('one two three', { start: 4, end: 7, text: 'too' }), [{ start: 5, end: 6, text: 'o' }]);
  });

  it('taken apart does the same, for any texts', () => {
    const text = fc.array(fc.constantFrom('Ana', 'Kovač', ' ', ' ', '\n', '.', '😀', '😁', 'и', '\u00a0'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, text, text, text, (head, tail, removed, text) => {
      const before = head + removed + tail;
      const change = { start: head.length, end: head.length + removed.length, text };
      const parts = refine(before, change);
      assert.equal(applied(before, parts), applyChange(before, change));
      // Each stands before the last one, so that none moves another.
      parts.reduce((last, part) => (assert(part.end <= last), part.start), Infinity);
    }));
  });

  it('leaves words alone that stay, at any number of places', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(999), { minLength: 3, maxLength: 200 }), fc.func(fc.nat(3)), (numbers, kindOf) => {
      const kind = (number: number) => (numbers.indexOf(number) % 2 ? 'stays' : kindOf(number) === 0 ? 'goes' : 'stays');
      const before = numbers.map((number) => `w${number}x`).join(' ');
      const after = numbers.map((number) => (kind(number) === 'goes' ? `Ž${number}Ž` : `w${number}x`)).join(' ');
      for (const change of replaced(before, after)) {
        for (const number of numbers.filter((other) => kind(other) === 'stays')) {
          const start = ` ${before} `.indexOf(` w${number}x `);
          assert(change.end <= start || start + `w${number}x`.length <= change.start, `${before}\n${after}`);
        }
      }
    }), { numRuns: 50 });
  });

  it('of a long text, different all over, costs little time', () => {
    const words = (count: number, step: number) => Array.from({ length: count }, (_, at) => `w${(at * step) % 997}`).join(' ');
    const time = (before: string, after: string) => {
      const began = performance.now();
      assert.equal(applied(before, replaced(before, after)), after);
      return performance.now() - began;
    };
    // Each of these took minutes when all pairs of words were compared.
    assert(time(words(9000, 7), words(9000, 11)) < 3000);
    assert(time('a b '.repeat(20_000), 'b c '.repeat(20_000)) < 3000);
  });

  it('of a text as long as none should be is one change, and takes no time', () => {
    const before = Array.from({ length: 60_000 }, (_, at) => `The minister ${at} spoke.`).join('\n');
    assert(before.length > longestCompared);
    const [change, ...others] = replaced(before, before.replaceAll('minister', 'president'));
    assert(change);
    assert.deepEqual([before.slice(0, change.start), before.slice(change.end), others], ['The ', ' 59999 spoke.', []]);
  });

  it('of a long text, in three words, is three changes', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `The minister of state number ${at} spoke in the capital.`);
    const after = lines.map((line, at) => (at % 2000 === 500 ? line.replace('minister', 'president') : line));
    const changes = replaced(lines.join('\n'), after.join('\n'));
    assert.equal(changes.length, 3);
    for (const { start, end } of changes) assert(end - start <= 'minister'.length);
  });
});
