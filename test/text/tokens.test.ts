import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keyOf, tokenize } from '../../src/text/tokens';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokens', () => {
  it('keep hyphens and inner apostrophes, and let the English genitive stand alone', () => {
    assert.deepEqual(words("Bosnien-Herzegowina, O'Brien's d’Ivoire"), ['Bosnien-Herzegowina', ',', "O'Brien", "'", 's', 'd’Ivoire']);
  });

  it('are separated by white space of every kind', () => {
    const tokens = tokenize('Ana\u00a0Kovač\u200b(Wien)und');
    assert.deepEqual(tokens.map((token) => token.text), ['Ana', 'Kovač', '(', 'Wien', ')', 'und']);
    assert.deepEqual(tokens.map((token) => token.spaced), [true, true, true, false, false, false]);
  });

  it('know how their letters are set', () => {
    assert.deepEqual(tokenize('ana Ana ANA A Д 31 .').map((token) => token.shape), ['lower', 'capital', 'upper', 'capital', 'capital', 'none', 'none']);
  });

  it('mend look-alike letters, soft hyphens and apostrophes in their keys', () => {
    assert.equal(keyOf('Ск\u043eпјe'), 'скопје');
    assert.equal(keyOf('Skopj\u0435'), 'skopje');
    assert.equal(keyOf('Mi\u00adgra\u00adtion'), 'migration');
    assert.equal(keyOf('D’Ivoire'), "d'ivoire");
  });

  it('of any string are in order and are its substrings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          assert.ok(token.start >= last && token.end > token.start && token.end <= text.length);
          assert.equal(text.slice(token.start, token.end), token.text);
          last = token.end;
        }
      }),
    );
  });
});
