import assert from 'node:assert/strict';
import { Known } from '../../src/cast/known';
import { withKnown } from '../../src/cast/knownMentions';
import { inOtherWords } from '../../src/cast/otherWords';
import type { KnownEntity } from '../../src/cast/suggestions';
import type { MentionType, RecognizedMention } from '../../src/recognition/mention';
import { Paragraph } from '../../src/recognition/paragraph';
import { recognizeInSteps } from '../../src/recognition/recognize';
import { finish } from '../../src/text/steps';

const organization = (id: string, ...aliases: string[]): KnownEntity => ({ id, type: 'organization', name: aliases[0]!, aliases: aliases.slice(1) });
const court = organization('constitutional-court-of-lorvia', 'Constitutional Court of Lorvia', 'Constitutional Court');
const rescue = organization('mountain-rescue-service', 'Mountain Rescue Service');
const interior = organization('ministry-of-interior-of-serbia', 'Ministry of Interior of Serbia');
const office = organization('council-of-europe-office-in-sarajevo', 'Council of Europe Office in Sarajevo');

function annotated(...entities: KnownEntity[]): Known {
  const known = new Known();
  known.put('other', { entities });
  return known;
}
const all = annotated(court, rescue, interior, office);

function inWords(text: string, known = all): string[] {
  return inOtherWords(new Paragraph(text), known, () => true).map(({ start, end }) => text.slice(start, end));
}

/** The organizations that are named, where recognition has found these words. */
function named(text: string, found: readonly [MentionType, string][], known = all): string[] {
  const { article } = finish(recognizeInSteps(text, { recognizers: [] }));
  const mentions = found.map(([type, words]): RecognizedMention => ({ type, start: text.indexOf(words), end: text.indexOf(words) + words.length, score: 0.9, why: { rule: 'model' } }));
  return finish(withKnown(article, mentions, known)).filter(({ type }) => type === 'organization').map(({ start, end }) => text.slice(start, end));
}

describe('known organizations in other words', () => {
  it('are found in another language, by what their names mean', () => {
    assert.deepEqual(inWords('Das Verfassungsgericht hat die Beschwerde abgewiesen.'), ['Verfassungsgericht']);
    assert.deepEqual(inWords('Потрагата ја прекина Планинската спасителна служба поради магла.'), ['Планинската спасителна служба']);
  });

  it('have all their words, those too that say nothing', () => {
    assert.deepEqual(inWords('Писмото го потпиша Министерството за внатрешни работи на Србија во петокот.')[0], 'Министерството за внатрешни работи на Србија');
    assert.ok(inWords('Писмото го потпиша Министерството за внатрешни работи во петокот.').includes('Министерството за внатрешни работи'));
  });

  it('are not those of another country, nor who heads them', () => {
    assert.deepEqual(inWords('Говорел е с Министерството на вътрешните работи на Гърция.').filter((words) => words.includes('Гърция')), []);
    assert.deepEqual(inWords('Innenministerin Ana Kovač sprach am Montag.'), []);
  });

  it('are not found by one word that many have, nor where only a program has suggested them', () => {
    assert.deepEqual(inWords('Die Polizei und das Gericht schweigen.', annotated(organization('police', 'Police'), organization('court', 'Court'))), []);
    const guessed = new Known();
    guessed.put('other', { entities: [court], guessed: true });
    assert.deepEqual(inWords('Das Verfassungsgericht hat entschieden.', guessed), []);
  });

  it('take the place of their parts, not of another name', () => {
    assert.deepEqual(named('Das Büro des Europarats in Sarajevo lud dazu ein.', [['organization', 'Europarats'], ['place', 'Sarajevo']]), ['Büro des Europarats in Sarajevo']);
    assert.deepEqual(named('Die Planinska Bergrettung half dem Verein Verfassungsgericht Lorvia.', [['organization', 'Verein Verfassungsgericht Lorvia']]), ['Verein Verfassungsgericht Lorvia']);
  });

  it('leave parts alone that somebody has called so', () => {
    const known = annotated(office, organization('sarajevo-council', 'Europarats'));
    assert.deepEqual(named('Das Büro des Europarats in Sarajevo lud dazu ein.', [], known), ['Europarats']);
  });
});
