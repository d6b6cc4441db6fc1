import assert from 'node:assert/strict';
import { alikeOrganizations } from '../../src/cast/alikeOrganizations';
import { castOf } from '../../src/cast/castOf';
import { Known } from '../../src/cast/known';
import { linkedScore } from '../../src/cast/learning/rescore';
import { organizationName } from '../../src/cast/organizationNames';
import { suggest } from '../../src/cast/suggest';
import { sureLink, type KnownEntity } from '../../src/cast/suggestions';
import type { RecognizedMention } from '../../src/recognition/mention';
import { recognizeInSteps } from '../../src/recognition/recognize';
import type { Article } from '../../src/recognition/recognizer';

const organization = (id: string, name: string, ...aliases: string[]): KnownEntity => ({ id, type: 'organization', name, aliases });
function annotated(...entities: KnownEntity[]): Known {
  const known = new Known();
  known.put('other', { entities });
  return known;
}
/** The id of the known organization to which the words of a mention are surely linked, beside other mentions of organizations. */
function linked(known: Known, text: string, quote: string, ...beside: string[]): string | undefined {
  const [article] = [...articleOf(text)];
  const mentions = [quote, ...beside].map((words): RecognizedMention => ({ type: 'organization', start: text.indexOf(words), end: text.indexOf(words) + words.length, score: 0.9, why: { rule: 'model' } }));
  const link = castOf(article!, [...mentions].sort((one, other) => one.start - other.start), known).of.get(mentions[0]!)?.link;
  return link && link.score >= sureLink ? link.id : undefined;
}
function* articleOf(text: string): Generator<Article> {
  const steps = recognizeInSteps(text, { recognizers: [] });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return yield step.value.article;
}
const alike = (one: string, other: string, sameScript = false): number => alikeOrganizations(organizationName(one), organizationName(other), sameScript).share;

describe('names that say much of the same', () => {
  it('are alike, whatever kind of body they say and however words sound', () => {
    assert.ok(alike('Agency for Food Safety of Lorvia', 'Лорвиска управа за безбедност на храна') > 0.6);
    assert.ok(alike('Lorvian Helsinki Committee', 'Лорвискиот хелсиншки комитет') > 0.8);
    assert.ok(alike('Delegation of the European Union to Bosnia and Herzegovina', 'Делегацията на ЕС в Сараево') > 0.8);
  });

  it('are not where one names another place, rank or kind', () => {
    assert.equal(alike('Higher Court Bitola', 'Court Bitola'), 0);
    assert.equal(alike('Red Cross of Kumanovo', 'Red Cross of Tetovo', true), 0);
    assert.equal(alike('University of Prizren', 'University of Pristina'), 0);
    assert.equal(alike('Prosecution of Tuzla', 'Government of Tuzla'), 0);
    assert.ok(alike('Brod Centre for Social Work', 'Centre for Social Work', true) < 0.75);
  });

  it('are not alike where the lexicons know that they are two', () => {
    assert.equal(linked(annotated(organization('council-of-europe', 'COUNCIL OF EUROPE')), 'Der Europäische Rat will die Ergebnisse im November billigen.', 'Europäische Rat'), undefined);
  });

  it('are not those of bodies of two kinds, of which one may be the other\'s', () => {
    assert.equal(alike('Academy of the Ministry of Interior', 'Ministry of Interior'), 0);
    assert.ok(alike('Directorate for Migration Management', 'Presidency of Migration Management') > 0.9);
  });

  it('are an embassy\'s with and without the city', () => {
    assert.ok(alike('Embassy of Germany', 'Deutsche Botschaft Tirana') > 0.7);
    assert.equal(alike('Embassy of Germany in Skopje', 'Deutsche Botschaft Tirana'), 0);
  });

  it('link what people have annotated, and nothing that was only suggested', () => {
    const one = organization('crime-agency-of-serbia', 'Agency for Combating Organised Crime and Corruption of Serbia');
    const text = 'Управата за борба против организиран криминал и корупција на Србија соопшти дека има осум приведени.';
    const quote = 'Управата за борба против организиран криминал и корупција на Србија';
    assert.equal(linked(annotated(one), text, quote), one.id);
    const guessed = new Known();
    guessed.put('other', { entities: [organization(one.id, 'Directorate of Combating Serious Organised Crime and Corruption of Serbia')], guessed: true });
    assert.equal(linked(guessed, text, quote), undefined);
  });
});

describe('worldwide organizations', () => {
  it('are meant by their name with a country, but for those that have societies', () => {
    assert.equal(linked(annotated(organization('unhcr', 'UNHCR')), 'Вчера ВКБООН Босна и Херцеговина съобщи това.', 'ВКБООН Босна и Херцеговина'), 'unhcr');
    assert.equal(linked(annotated(organization('caritas', 'Caritas')), 'Gestern half Caritas Serbien.', 'Caritas Serbien'), undefined);
  });
});

describe('acronyms of known organizations', () => {
  it('are known in the other script', () => {
    assert.equal(linked(annotated(organization('lcdm', 'LCDMF')), 'Тоа го соопшти ЛКДМФ вчера.', 'ЛКДМФ'), 'lcdm');
  });

  it('are the initials of a long name', () => {
    const known = annotated(organization('watch', 'Lorvian Centre for Border Monitoring'));
    assert.equal(linked(known, 'The Ministry thanked UNHCR, IOM and LCBM for the data. LCBM (Brod) agreed.', 'LCBM'), 'watch');
  });

  it('are one beside a long form where none is known, but for two letters', () => {
    const text = 'Das Lorvische Amt für Grenzfragen (LAG) und der Lorvische Bund (LB) berichteten gestern.';
    assert.equal(linked(annotated(organization('lag', 'LAG')), text, 'LAG', 'Lorvische Amt für Grenzfragen'), 'lag');
    assert.equal(linked(annotated(organization('lb', 'LB')), text, 'LB', 'Lorvische Bund'), undefined);
  });

  it('are one beside long forms that say the same, and not beside others', () => {
    const known = annotated(organization('lcbm', 'Lorvian Centre for Border Monitoring', 'LCBM'));
    assert.equal(linked(known, 'Das Lorvische Zentrum für Grenzbeobachtung (LCBM) berichtete gestern.', 'LCBM', 'Lorvische Zentrum für Grenzbeobachtung'), 'lcbm');
    assert.notEqual(linked(known, 'The London Chamber of Business Media (LCBM) reported yesterday.', 'LCBM', 'London Chamber of Business Media'), 'lcbm');
  });
});

describe('institutions that every country has', () => {
  const ministries = annotated(organization('ministry-of-interior-of-serbia', 'Ministry of Interior of Serbia'), organization('ministry-of-interior-of-croatia', 'Ministry of Interior of Croatia'));

  it('are those of the country whose adjective stands before them, mention by mention', () => {
    const text = 'Das serbische Innenministerium und das kroatische Innenministerium unterzeichneten ein Abkommen.';
    const { mentions } = suggest(text, { workspace: ministries });
    assert.deepEqual(mentions.filter(({ start, end }) => text.slice(start, end) === 'Innenministerium').map(({ entity }) => entity), ['ministry-of-interior-of-serbia', 'ministry-of-interior-of-croatia']);
  });

  it('are those of the country whose adjective stands before an acronym that is another one\'s at home', () => {
    assert.equal(linked(ministries, 'От сръбското МВР напомниха за срещата в София. България ще отговори.', 'МВР'), 'ministry-of-interior-of-serbia');
  });

  it('are one for a country, whatever else a ministry is for', () => {
    const known = annotated(organization('ministry-of-foreign-affairs-of-croatia', 'Ministry of Foreign Affairs of Croatia'));
    assert.equal(linked(known, 'Das Ministerium für auswärtige Angelegenheiten und Handel Kroatiens dankte.', 'Ministerium für auswärtige Angelegenheiten und Handel Kroatiens'), 'ministry-of-foreign-affairs-of-croatia');
    const canton = annotated(organization('ministry-of-interior-of-brod-canton', 'Ministry of Interior of Brod Canton, Croatia'));
    assert.equal(linked(canton, 'Das Innenministerium Kroatiens dankte.', 'Innenministerium Kroatiens'), undefined);
  });

  it('are called by acronyms with the country behind them', () => {
    const known = annotated(organization('border-police-of-bosnia-and-herzegovina', 'Border Police of Bosnia and Herzegovina'));
    assert.equal(linked(known, 'Jučer je GP BiH objavila podatke.', 'GP BiH'), 'border-police-of-bosnia-and-herzegovina');
    assert.equal(linked(ministries, 'Photo: MUP RH, yesterday in the harbour.', 'MUP RH'), 'ministry-of-interior-of-croatia');
  });

  it('are those that fit clearly better than the others which are known', () => {
    const text = 'In Belgrad sprach die Delegation gestern über Serbien und einmal über Kroatien. Serbien will mehr. Das Innenministerium in Belgrad dankte.';
    assert.equal(linked(ministries, text, 'Innenministerium'), 'ministry-of-interior-of-serbia');
    assert.equal(linked(ministries, 'Gestern sprach die Delegation über Serbien und Kroatien. Das Innenministerium dankte.', 'Innenministerium'), undefined);
  });

  it('are the only ones known where the article tells of their country', () => {
    const known = annotated(organization('staatspolizei-albaniens', 'Albanian State Police'));
    assert.equal(linked(known, 'Tirana. Die Minister Albaniens und Griechenlands trafen sich in Athen. Die Staatspolizei war in Athen auch dabei.', 'Staatspolizei'), 'staatspolizei-albaniens');
  });
});

describe('known names', () => {
  it('are found in another case and without their article', () => {
    const known = annotated(organization('lorvia-mreza', 'Лорвиската отворена мрежа'));
    const quotes = (text: string): string[] => suggest(text, { workspace: known }).mentions.map(({ start, end }) => text.slice(start, end));
    assert.ok(quotes('Вчера Лорвиска отворена мрежа го потврди тоа.').includes('Лорвиска отворена мрежа'));
    assert.ok(quotes('ЛОРВИСКАТА ОТВОРЕНА МРЕЖА\nТоа го потврди мрежата.').includes('ЛОРВИСКАТА ОТВОРЕНА МРЕЖА'));
    assert.ok(!quotes('Вчера лорвиската отворена мрежа падна.').includes('лорвиската отворена мрежа'));
  });

  it('are surer to be names where they are surely linked, but for words that were rejected', () => {
    const text = 'The Border Watch of Lorvia spoke.';
    const one = organization('border-watch', 'Лорвиската гранична стража');
    const mention: RecognizedMention = { type: 'organization', start: 4, end: 26, score: 0.45, why: { rule: 'model' } };
    const group = { type: 'organization', names: new Map(), mentions: [mention], known: one, link: { id: one.id, why: { rule: 'same-meaning' as const, evidence: one.name }, score: 0.8 } };
    const score = (known: Known): number => linkedScore(mention, text.slice(4, 26), group, known);
    const known = annotated(one);
    const before = score(known);
    assert.ok(before > 0.5 && before < 1);
    known.put('no', { entities: [], rejected: [{ quote: 'Border Watch of Lorvia', type: 'organization' }] });
    assert.equal(score(known), mention.score);
    known.remove('no');
    assert.equal(score(known), before);
    assert.equal(linkedScore(mention, 'Ministry', group, known), mention.score);
  });

  it('is the one that was called by the very same words, among several that mean the same', () => {
    const known = annotated(organization('border-directorate-of-bulgaria', 'Chief Directorate Border Police'), organization('head-directorate-of-bulgaria', 'General Directorate Border Police'));
    assert.equal(linked(known, 'Plovdiv – The Chief Directorate Border Police spoke.', 'Chief Directorate Border Police'), 'border-directorate-of-bulgaria');
    assert.equal(linked(known, 'Plovdiv – Главна дирекция „Гранична полиция“ спря десет души.', 'Главна дирекция „Гранична полиция“'), undefined);
  });

});
