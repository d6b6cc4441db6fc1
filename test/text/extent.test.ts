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

  it('narrowed by words stops at hyphens', () => {
    assert.equal(moved('Ana-Marija', 'end', 'word', 'narrower'), 'Ana');
    assert.equal(moved('Ana-Marija', 'start', 'word', 'narrower'), 'Marija');
    assert.equal(moved('Ana', 'end', 'word', 'wider'), 'Ana-Marija');
    assert.equal(moved('Marija O’Neill', 'start', 'word', 'wider'), 'Ana-Marija O’Neill');
  });

  it('moves by letters with the marks that stand on them', () => {
    assert.equal(moved('met Zo', 'end', 'letter', 'wider'), 'met Zoe\u0301');
    assert.equal(moved('met Zoe\u0301', 'end', 'letter', 'narrower'), 'met Zo');
    assert.equal(moved('Gorica', 'start', 'letter', 'narrower'), 'orica');
    assert.equal(moved('ova', 'start', 'letter', 'wider'), 'Nova');
    assert.equal(moved('Kos', 'end', 'letter', 'wider'), 'Kos.');
  });

  it('moves by phrases, past prepositions, articles and conjunctions, to punctuation', () => {
    const phrases = (line: string, quote: string, end: End, way: 'wider' | 'narrower'): string | undefined => {
      const start = line.indexOf(quote);
      const span = movedEnd(line, { start, end: start + quote.length }, end, 'phrase', way);
      return span && line.slice(span.start, span.end);
    };
    const law = 'Ana of the Faculty of Law of the University of Bela, a guest';
    assert.equal(phrases(law, 'Faculty of Law', 'end', 'wider'), 'Faculty of Law of the University');
    assert.equal(phrases(law, 'Faculty of Law of the University', 'end', 'wider'), 'Faculty of Law of the University of Bela');
    assert.equal(phrases(law, 'University of Bela', 'end', 'wider'), 'University of Bela, a guest');
    assert.equal(phrases(law, 'Faculty of Law of the University', 'end', 'narrower'), 'Faculty of Law');
    assert.equal(phrases(law, 'Faculty of Law of the University', 'start', 'narrower'), 'Law of the University');
    assert.equal(phrases(law, 'University', 'start', 'wider'), 'Law of the University');
    assert.equal(phrases(law, 'Ana of', 'start', 'narrower'), undefined);
    const german = 'Die Botschaft der Republik Freiland in Wien teilt mit';
    assert.equal(phrases(german, 'Botschaft', 'end', 'wider'), 'Botschaft der Republik Freiland');
    assert.equal(phrases(german, 'Botschaft der Republik Freiland', 'start', 'narrower'), 'Republik Freiland');
    assert.equal(phrases(german, 'Republik Freiland', 'end', 'wider'), 'Republik Freiland in Wien');
    const macedonian = 'шефот на Центарот за човекови права и Азил Инфо';
    assert.equal(phrases(macedonian, 'Центарот за човекови права и Азил Инфо', 'end', 'narrower'), 'Центарот за човекови права');
  });

  it('takes the mark with it that closes what is quoted or in brackets', () => {
    const wider = (line: string, quote: string): string => {
      const span = movedEnd(line, { start: line.indexOf(quote), end: line.indexOf(quote) + quote.length }, 'end', 'phrase', 'wider')!;
      return line.slice(span.start, span.end);
    };
    assert.equal(wider('Синдикат „Брегови ред“, Русе', 'Синдикат „Брегови'), 'Синдикат „Брегови ред“');
    assert.equal(wider('the union "Open Doors" met', 'union "Open'), 'union "Open Doors"');
    assert.equal(wider('the union “Open Doors” met', 'union “Open'), 'union “Open Doors”');
    assert.equal(wider('Frankfurt (an der Oder) liegt', 'Frankfurt'), 'Frankfurt (an der Oder)');
    assert.equal(wider('(in Open Doors) met', 'Open'), 'Open Doors');
    assert.equal(wider('„Open Doors“ met', 'Open'), 'Open Doors');
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
