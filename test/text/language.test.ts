import assert from 'node:assert/strict';
import { languagePoints, languageSpans, leadingLanguage } from '../../src/text/language';
import { paragraphs } from '../../src/text/paragraphs';
import { scriptOf } from '../../src/text/scripts';
import { tokenize } from '../../src/text/tokens';

const sentences: [string, string][] = [
  ['en', 'The ministers agreed on the return of migrants to the region.'],
  ['de', 'Die Minister haben sich auf die Rückkehr von Migranten geeinigt.'],
  ['mk', 'Министрите се договорија за враќање на мигрантите во регионот.'],
  ['bg', 'Министрите се договориха за връщането на мигрантите в региона.'],
];

function spans(text: string, declared: string[] = []) {
  const pointed = paragraphs(text).map((span) => ({ ...span, points: languagePoints(tokenize(text.slice(span.start, span.end))) }));
  return languageSpans(pointed, text.length, declared);
}

describe('the language of a passage', () => {
  for (const [language, text] of sentences) it(`is told: ${language}`, () => assert.equal(leadingLanguage(languagePoints(tokenize(text))), language));

  it('covers the text and changes with it', () => {
    const text = sentences.map(([, sentence]) => sentence).join('\n\n') + '\n';
    const found = spans(text);
    assert.deepEqual(found.map((span) => span.language), ['en', 'de', 'mk', 'bg']);
    assert.equal(found[0]!.start, 0);
    found.forEach((span, at) => assert.equal(span.end, found[at + 1]?.start ?? text.length));
  });

  it('of a short line is that of its neighbours in the same script', () => {
    const text = `Ana Kovač\n${sentences[1]![1]}\nИван Хорват\n${sentences[2]![1]}`;
    assert.deepEqual(spans(text).map((span) => span.language), ['de', 'mk']);
  });

  it('is the declared one where the text does not tell', () => {
    assert.deepEqual(spans('Ana Kovač', ['de']).map((span) => span.language), ['de']);
    assert.deepEqual(spans(''), []);
  });

  it('goes with the script', () => {
    assert.equal(scriptOf('Kovač'), 'latin');
    assert.equal(scriptOf('Ковач'), 'cyrillic');
    assert.equal(scriptOf('Кoвaч'), 'mixed');
    assert.equal(scriptOf('31'), 'other');
  });
});
