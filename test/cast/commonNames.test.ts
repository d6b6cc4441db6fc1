import assert from 'node:assert/strict';
import { organizationName } from '../../src/cast/organizationNames';

const common = (name: string): string | undefined => organizationName(name).common;
const called = (expected: string, ...names: string[]): void => names.forEach((name) => assert.equal(common(name), expected, name));

describe('common names of organizations', () => {
  it('are told by acronyms of any language and script', () => {
    called('European Union Agency for Asylum', 'EUAA', 'ЕУАА', 'АЕСУ', 'Asylagentur der Europäischen Union');
    called('EULEX', 'EULEX', 'ЕУЛЕКС', 'ЮЛЕКС');
    called('Instrument for Pre-accession Assistance', 'IPA III', 'ИПА', 'ИПП III');
    called('European Commission', 'ЕК', 'Еврокомисијата', 'European Commission');
  });

  it('are told by long names, in any case, with any article and in other words', () => {
    called('European Committee for the Prevention of Torture', 'Europäischen Komitees zur Verhütung von Folter', 'Antifolterkomitees', 'Комитета за предотвратяване на изтезанията', 'Комитетот за спречување на тортурата');
    called('United Nations High Commissioner for Refugees', 'U.N. refugee agency', 'Агенција на ОН за бегалци', 'Върховния комисариат за бежанците');
    called('Council of the European Union', 'Rat der EU', 'Советот на ЕУ', 'Съвета на Европейския съюз');
  });

  it('are those of one country, whether or not a name says which', () => {
    called('Commissariat for Refugees and Migration', 'KIRS', 'Комесаријатот за бегалци и миграции', 'Kommissariat für Flüchtlinge und Migration der Republik Serbien');
    assert.equal(organizationName('КИРС').nation, 'RS');
    assert.equal(common('Commissariat for Refugees and Migration of Croatia'), undefined);
  });

  it('are not those of others that say less or something else', () => {
    for (const name of ['Border Police', 'Гранична полиција', 'Committee', 'Council of Ministers', 'Агенцијата', 'European Committee of the Regions']) assert.equal(common(name), undefined, name);
  });
});
