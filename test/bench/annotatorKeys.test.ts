import assert from 'node:assert/strict';
import { WordSearch } from '../../src/text/wordSearch';
import { keysToMove, keysToPick, lettersTo, waysToMark, withoutSuggestions, wordBefore } from './annotatorKeys';

const text = 'Ana Kovač of the Ministry of Roads met Kosta.';
const span = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('the keys of an annotator', () => {
  it('move ends by the fewest words and letters', () => {
    assert.deepEqual(keysToMove(text, span('Kovač'), span('Kovač')), []);
    assert.deepEqual(keysToMove(text, span('Kovač'), span('Ana Kovač')), ['w']);
    assert.deepEqual(keysToMove(text, span('Ministry'), span('Ministry of Roads')), ['shift+b']);
    assert.deepEqual(keysToMove(text, span('Ministry of'), span('Ministry of Roads')), ['e']);
    assert.deepEqual(keysToMove(text, span('Ana Kovač of the Ministry of Roads'), span('Ana Kovač')), ['shift+v', 'shift+v']);
    assert.deepEqual(keysToMove(text, span('Roads'), span('Road')), ['shift+r']);
    assert.equal(keysToMove('a, '.repeat(20), { start: 0, end: 1 }, { start: 57, end: 58 }), undefined);
  });

  it('find a word by as many letters as tell it apart, and mark up to another', () => {
    const search = new WordSearch(text);
    const outside = (): boolean => false;
    assert.equal(lettersTo(search, text, text.indexOf('Kosta'), 0)?.letters, 'Kos');
    assert.equal(lettersTo(search, text, text.indexOf('Kosta'), 10)?.letters, 'K');
    assert.equal(lettersTo(search, text, text.indexOf('osta'), 0), undefined);
    assert.deepEqual(waysToMark(search, text, span('Ministry of Roads'), 0, outside), { letters: 'M', moves: ['shift+b'] });
    assert.deepEqual(waysToMark(search, text, span('of the Ministry of Roads met Kosta'), 0, outside), { letters: 'o K', moves: [] });
    assert.deepEqual(waysToMark(search, text, span('osta'), 0, outside), { letters: 'Kos', moves: ['shift+q'] });
    assert.deepEqual(waysToMark(search, text, span(' Kosta'), 20, outside), { letters: 'K', moves: ['q'] });
    assert.deepEqual(waysToMark(search, text, span('Kosta'), 20, () => true), { letters: 'K ', moves: [] });
  });

  it('find what comes earlier first', () => {
    const twice = 'Bela met Bela, and Belana; then Bela left.';
    const search = new WordSearch(twice);
    assert.equal(lettersTo(search, twice, twice.lastIndexOf('Bela'), 0), undefined);
    assert.equal(wordBefore(search, twice, twice.lastIndexOf('Bela'), 0), 'B');
    assert.equal(wordBefore(search, twice, twice.lastIndexOf('Bela'), twice.indexOf('Belana')), undefined);
  });

  it('pick a row by letters and arrows', () => {
    const rows = ['Ana Kovač', 'Petar Roje', 'Ruta Roje', 'Zora'].map((name) => ({ names: [name] }));
    assert.equal(keysToPick(rows, rows[0]!), 1);
    assert.equal(keysToPick(rows, rows[1]!), 2);
    assert.equal(keysToPick(rows, rows[2]!), 2);
    assert.equal(keysToPick(rows, rows[3]!), 2);
  });

  it('without suggestions go to each mention, select it, and name its type', () => {
    assert.deepEqual(withoutSuggestions(text, [span('Kosta')]), { keyboard: 8 + 1 + 1, mouse: 2 });
    assert.deepEqual(withoutSuggestions(text, [span('Ministry of Roads'), span('Ana Kovač')]), { keyboard: 0 + 2 + 1 + 2 + 3 + 1, mouse: 4 });
  });
});
