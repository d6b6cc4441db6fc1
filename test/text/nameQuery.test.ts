import assert from 'node:assert/strict';
import { byQuery, likeness } from '../../src/text/nameQuery';
import { nameRun } from '../../src/text/nameRun';
import { WordSearch } from '../../src/text/wordSearch';

const items = [{ names: ['Ministry of Roads', 'ministry-of-roads'] }, { names: ['Ана Ковач', 'АК'] }, { names: ['Marko Roje'] }];
const found = (query: string): string[] => byQuery(items, query).map(({ names }) => names[0]!);

describe('names by some of their letters', () => {
  it('finds by beginnings of words, in any script and order', () => {
    assert.deepEqual(found('kov'), ['Ана Ковач']);
    assert.deepEqual(found('ковач ана'), ['Ана Ковач']);
    assert.deepEqual(found('марк'), ['Marko Roje']);
    assert.deepEqual(found('ovac'), []);
  });

  it('puts names first that begin so, and keeps the order else', () => {
    assert.deepEqual(found('ro'), ['Ministry of Roads', 'Marko Roje']);
    assert.deepEqual(found('m'), ['Ministry of Roads', 'Marko Roje']);
    assert.deepEqual(byQuery([{ names: ['Marko Roje'] }, { names: ['Rojeva'] }], 'roj').map(({ names }) => names[0]), ['Rojeva', 'Marko Roje']);
    assert.equal(found('').length, 3);
    assert.equal(found(' - ').length, 3);
  });

  it('tells how much of some words a name has', () => {
    assert.equal(likeness(items[1]!, 'Kovač'), 1);
    assert.equal(likeness(items[1]!, 'Petra Kovač'), 0.5);
    assert.equal(likeness(items[2]!, 'Kovač'), 0);
  });
});

describe('a word by its first letters', () => {
  const text = 'Ана Ковач and Kostas met. And Ana left.';
  const at = (letters: string, from: number, passed: (start: number) => boolean = () => false): string | undefined => {
    const found = new WordSearch(text, passed).after(letters, from);
    return found && `${text.slice(found.span.start, found.span.end)} ${found.span.start}`;
  };

  it('is the next one, around the end, in any script', () => {
    assert.equal(at('ko', 0), 'Ковач 4');
    assert.equal(at('ko', 4), 'Kostas 14');
    assert.equal(at('ко', 20), 'Ковач 4');
    assert.equal(at('and', 11), 'And 26');
    assert.equal(at('x', 0), undefined);
    assert.equal(at(' ', 0), undefined);
  });

  it('has a capital where the letter has one, and is passed over where another will do', () => {
    assert.equal(at('a', 5), 'and 10');
    assert.equal(at('A', 5), 'And 26');
    assert.equal(at('ko', 0, (start) => start === 4), 'Kostas 14');
    assert.equal(at('ко', 0, () => true), 'Ковач 4');
  });

  it('stands behind a hyphen where none begins so', () => {
    const hyphened = 'Freiland-Berg: Frontex-Bericht für Ana-Berta Bela';
    const search = new WordSearch(hyphened, (start) => start === hyphened.indexOf('Bela'));
    const found = (letters: string): string | undefined => {
      const span = search.after(letters, 0)?.span;
      return span && hyphened.slice(span.start, span.end);
    };
    assert.equal(found('Berg'), 'Berg');
    assert.equal(found('Be'), 'Berg');
    assert.equal(found('Bel'), 'Bela');
    assert.equal(found('Ber'), 'Berg');
    assert.equal(found('Bericht'), 'Bericht');
    assert.equal(found('Fr'), 'Frontex-Bericht');
    assert.equal(found('An'), 'Ana-Berta');
    assert.equal(found('Ber Be'), 'Berg: Frontex-Bericht');
  });

  it('goes on to a second word of the line', () => {
    assert.equal(at('ко m', 0), 'Ковач and Kostas met 4');
    assert.equal(at('ана k', 31), 'Ана Ковач 0');
    assert.equal(at('kos x', 0), 'Kostas 14');
  });
});

describe('the words of a name', () => {
  const run = (text: string, word: string): string => {
    const start = text.indexOf(word);
    const span = nameRun(text, { start, end: start + word.length });
    return text.slice(span.start, span.end);
  };

  it('go on while they have capitals, up to punctuation', () => {
    assert.equal(run('the Berlin Process Summit 2031, Tirana', 'Berlin'), 'Berlin Process Summit 2031');
    assert.equal(run('the summit Berlin', 'summit'), 'summit');
    assert.equal(run('Ana\nKovač', 'Ana'), 'Ana');
    assert.equal(run('Jean-Luc d’Or', 'Jean-Luc'), 'Jean-Luc');
  });
});
