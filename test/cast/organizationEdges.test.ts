import assert from 'node:assert/strict';
import { Known } from '../../src/cast/known';
import { withKnown } from '../../src/cast/knownMentions';
import { withOrganizationEdges } from '../../src/cast/organizationEdges';
import type { KnownEntity } from '../../src/cast/suggestions';
import type { RecognizedMention } from '../../src/recognition/mention';
import { recognizeInSteps } from '../../src/recognition/recognize';
import type { Article } from '../../src/recognition/recognizer';
import { finish } from '../../src/text/steps';

function articleOf(text: string): Article {
  const steps = recognizeInSteps(text, { recognizers: [] });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.article;
}
/** An article whose mentions are in brackets: `[…]` an organization, `{…}` a place. */
function read(marked: string): { article: Article; mentions: RecognizedMention[] } {
  const mentions: RecognizedMention[] = [];
  let text = '';
  for (const [part] of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/gu)) {
    const inside = /^[[{]/.test(part) ? part.slice(1, -1) : undefined;
    if (inside !== undefined) mentions.push({ type: part.startsWith('[') ? 'organization' : 'place', start: text.length, end: text.length + inside.length, score: 0.9, why: { rule: 'model' }, ...(/^(?:Lorvia|Serbia|Albania|Sloweniens|Србија)$/.test(inside) ? { territory: 'RS' } : {}) });
    text += inside ?? part;
  }
  return { article: articleOf(text), mentions };
}
const quotes = ({ text }: Article, mentions: readonly RecognizedMention[]): string[] => mentions.map(({ start, end }) => text.slice(start, end));
/** What is left of the mentions of a marked text. */
function edges(marked: string): string[] {
  const { article, mentions } = read(marked);
  return quotes(article, finish(withOrganizationEdges(article, mentions)));
}
function known(marked: string, ...entities: KnownEntity[]): string[] {
  const { article, mentions } = read(marked);
  const all = new Known();
  all.put('other', { entities });
  return quotes(article, finish(withKnown(article, finish(withOrganizationEdges(article, mentions)), all)));
}
const organization = (id: string, name: string, ...aliases: string[]): KnownEntity => ({ id, type: 'organization', name, aliases });

describe('edges of names of organizations', () => {
  it('are before who holds an office there', () => {
    assert.deepEqual(edges('Danach sprach [EULEX-Chefin] Ana Brodar mit [EU-Innenkommissarin] Lena Moor.'), ['EULEX', 'EU']);
    assert.deepEqual(edges('Die [EU-Kommission] und die [OSZE-Mission] schwiegen.'), ['EU-Kommission', 'OSZE-Mission']);
  });

  it('are behind an article, unless it is the name', () => {
    assert.deepEqual(edges('Today [the Electoral Service of Lorvia] and [The UN Refugee Agency] met [The Herald].'), ['Electoral Service of Lorvia', 'UN Refugee Agency', 'The Herald']);
  });

  it('are behind the adjective of a country where that is no part of the name', () => {
    assert.deepEqual(edges('Sie dankte der [bosnischen Grenzpolizei] und der [Griechischen Polizei].'), ['Grenzpolizei', 'Griechischen Polizei']);
    assert.deepEqual(edges('The [Turkish Ministry of Foreign Affairs] thanked the [Danish Refugee Council].'), ['Ministry of Foreign Affairs', 'Danish Refugee Council']);
  });

  it('are behind where an embassy or a delegation is, and behind whose a ministry is', () => {
    assert.deepEqual(edges('The [Embassy of Norway] in {Skopje} wrote to the [Delegation of the European Union] to {Serbia} in {Novi Brod}.'), ['Embassy of Norway in Skopje', 'Delegation of the European Union to Serbia', 'Novi Brod']);
    assert.deepEqual(edges('Das [Innenministerium] {Sloweniens} und das [Bundesverwaltungsgericht] in {Wien}.'), ['Innenministerium Sloweniens', 'Bundesverwaltungsgericht', 'Wien']);
    assert.deepEqual(edges('The [Ministry of Interior] of {Albania} and [Ministry of Interior] in {Tirana}.'), ['Ministry of Interior of Albania', 'Ministry of Interior', 'Tirana']);
  });

  it('are before where a worldwide organization is, and not inside a name that the lexicons know', () => {
    assert.deepEqual(edges('представител на [ВКБООН в Лорвия], на [УНИЦЕФ за България] и на [Фронтекс во Белград]'), ['ВКБООН', 'УНИЦЕФ', 'Фронтекс']);
    assert.deepEqual(edges('Der [Europäische Gerichtshof für Menschenrechte] und die [Europäische Agentur für die Grenz- und Küstenwache].'), ['Europäische Gerichtshof für Menschenrechte', 'Europäische Agentur für die Grenz- und Küstenwache']);
  });

  it('are before a quotation mark that nothing opens', () => {
    assert.deepEqual(edges('„[Легис“] и [Фондация „Мост“] и [Агенцията –] днес'), ['Легис', 'Фондация „Мост“', 'Агенцията']);
  });
});

describe('edges of names that people have annotated elsewhere', () => {
  const police = organization('lorvian-police', 'Федерална полиција', 'Федералната полиција', 'Federal Police of Serbia', 'Federal Police');

  it('are before what the sentence goes on with', () => {
    assert.deepEqual(known('Вчера [Федералната полиција разбија трговија] кај Брод.', police), ['Федералната полиција']);
    assert.deepEqual(known('Вчера [Федералната полиција разбија трговија] кај Брод.'), ['Федералната полиција разбија трговија']);
  });

  it('are not inside a longer name', () => {
    assert.deepEqual(known('Вчера [Федералната полиција за странци] рече.', police), ['Федералната полиција за странци']);
    assert.deepEqual(known('Вчера [Вардар прес] рече.', organization('vardar', 'Вардар')), ['Вардар прес']);
  });

  it('are behind the adjective of its country, and of no other', () => {
    assert.deepEqual(known('The [Serbian Federal Police] agreed.', police), ['Federal Police']);
    assert.deepEqual(known('The [Danish Federal Police] agreed.', police), ['Danish Federal Police']);
  });

  it('are of names that the lexicon has of known organizations, where nothing found them', () => {
    const programme = organization('world-food-programme', 'WFP');
    assert.deepEqual(known('Вчера и Световната програма по прехраната има храна.', programme), ['Световната програма по прехраната']);
    assert.deepEqual(known('Вчера и Световната програма по прехраната има храна.', police), []);
  });

  it('stay where people have called it so', () => {
    assert.deepEqual(known('Die [MRX-Sprecherin] sprach.', organization('speaker', 'MRX-Sprecherin')), ['MRX-Sprecherin']);
  });

  it('are behind a body that is called after another one', () => {
    assert.deepEqual(known('Der Leiter der [EU-Delegation] sprach.', organization('european-union', 'EU')), ['EU-Delegation']);
  });
});
