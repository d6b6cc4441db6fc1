import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Resolver, sha256 } from '../../src/annotations/resolve';

describe('a selector', () => {
  const cases: [string, string, string, number | undefined, number | undefined][] = [
    ['is the first occurrence without an ordinal', 'Ana, Ana', 'Ana', undefined, 0],
    ['counts occurrences that overlap', 'aaaa', 'aa', 3, 2],
    ['counts occurrences inside longer words', 'Kovačić met Kovač', 'Kovač', 2, 12],
    ['is exact about letter case', 'ana Ana', 'Ana', 1, 4],
    ['is exact about composition', 'Kovac\u030c Kovač', 'Kovač', 1, 7],
    ['is exact about spaces', 'Ana\u00a0Kovač Ana Kovač', 'Ana Kovač', 1, 10],
    ['stands behind surrogate pairs', '😀😀 Ana', 'Ana', 1, 5],
    ['may be a surrogate pair', '😀😁😀', '😀', 2, 4],
    ['may span lines', 'Ana\nKovač', 'Ana\nKovač', 1, 0],
    ['stands nowhere beyond the last occurrence', 'Ana', 'Ana', 2, undefined],
    ['stands nowhere where the text does not hold it', 'Ana', 'Eva', 1, undefined],
    ['stands nowhere without words', 'Ana', '', 1, undefined],
  ];
  for (const [name, text, quote, nth, start] of cases) {
    it(name, () => assert.deepEqual(new Resolver(text).resolve({ quote, ...(nth !== undefined && { nth }) }), start === undefined ? undefined : { start, end: start + quote.length }));
  }

  it('is counted', () => assert.equal(new Resolver('aaaa').count('aa'), 3));

  it('leaves an ordinal of 1 out', () => {
    assert.deepEqual(new Resolver('Ana Ana').selectorOf({ start: 0, end: 3 }), { quote: 'Ana' });
    assert.deepEqual(new Resolver('Ana Ana').selectorOf({ start: 4, end: 7 }), { quote: 'Ana', nth: 2 });
  });

  it('of a span leads back to it, for any span', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'ab', '😀', '\n', 'Ковач'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, fc.nat(), fc.nat(), (value, from, length) => {
      const start = from % value.length;
      const span = { start, end: start + 1 + (length % (value.length - start)) };
      const resolver = new Resolver(value);
      assert.deepEqual(resolver.resolve(resolver.selectorOf(span)), span);
      assert.deepEqual(new Resolver(value).resolve(resolver.selectorOf(span)), span);
    }));
  });
});

describe('the hash of a text', () => {
  it('is SHA-256 of its UTF-8 bytes', async () => {
    assert.equal(await sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    assert.equal(await sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    assert.equal(await sha256('Ковач'), (await import('node:crypto')).createHash('sha256').update('Ковач', 'utf8').digest('hex'));
  });
});
