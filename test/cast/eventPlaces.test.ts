import { strict as assert } from 'node:assert';
import { crossed, CrossedWeights } from '../../src/cast/events/crossed';
import { draftsOf } from '../../src/cast/events/drafts';
import { scores } from '../../src/cast/events/linear';
import { isNamedFor, placesNamed, seatsBeside } from '../../src/cast/events/namedPlaces';
import { countryFacts } from '../../src/cast/events/placeCountries';
import { placeCandidates } from '../../src/cast/events/places';
import { placeFacts } from '../../src/cast/events/placeFacts';
import { relate } from '../../src/cast/events/relation';
import type { Group } from '../../src/cast/group';
import { suggest } from '../../src/cast/suggest';
import { textsOf, Vocabulary } from '../../src/cast/vocabulary';
import { capitals } from '../../src/cast/lexicon/capitals';
import { cityTerritories } from '../../src/cast/lexicon/cityTerritories';
import { cities } from '../../src/recognition/lexicon/cities';
import { eventModels } from './eventModels';
import { sceneOf } from './sceneOf';

const named = (groups: readonly Group[], common: string): Group => groups.find((group) => group.type === 'place' && group.common === common)!;

describe('places of events', () => {
  it('may be named by the event alone, and are declared then', () => {
    const text = 'Interior Minister Ana Kovač spoke on 12 May 2031. Ana Kovač will attend the Vienna Migration Conference on 9 June 2031.';
    const { scene } = sceneOf(text);
    const draft = draftsOf(scene).find(({ named: [first] }) => text.slice(first!.mention.start, first!.mention.end).includes('Vienna'))!;
    const [relation] = placesNamed(scene, draft);
    assert.equal(relation!.other.group!.common, 'Vienna');
    assert.equal(relation!.other.group, scene.placeOf('Vienna'));
    const { events, entities } = suggest(text, { eventModels });
    for (const { place } of events) if (place !== undefined) assert.equal(entities.filter(({ id }) => id === place).length, 1, place);
  });

  it('are those that adjectives of a name are made from', () => {
    for (const [text, common, other] of [
      ['Ana Kovač sprach in Bihać und in Sarajevo über den Bihaćer Migrationsgipfel am 3. Juni 2031.', 'Bihac', 'Sarajevo'],
      ['Ана Ковач во Бихаќ и во Сараево ја најави Бихаќската конференција за миграција.', 'Bihac', 'Sarajevo'],
    ] as const) {
      const { scene, groups } = sceneOf(text);
      const [draft] = draftsOf(scene);
      assert.ok(isNamedFor(draft!, named(groups, common)), text);
      assert.ok(!isNamedFor(draft!, named(groups, other)), text);
    }
  });

  it('may be where an organization beside them is at home', () => {
    const text = 'Four men were heard at the Higher Court in Niš on Monday. Ana Kovač followed the hearing.';
    const { scene } = sceneOf(text);
    const draft = draftsOf(scene).find(({ named: [first] }) => text.slice(first!.mention.start, first!.mention.end).includes('hearing'))!;
    assert.deepEqual(seatsBeside(scene, draft), []);
    const court = 'The hearing at the Higher Court in Niš was adjourned on Monday.';
    const told = sceneOf(court, [{ start: court.indexOf('Higher'), end: court.indexOf(' was'), type: 'organization' }]);
    const [first] = draftsOf(told.scene);
    const seats = seatsBeside(told.scene, first!);
    assert.deepEqual(seats.map(({ group, head }) => [group.common, head]), [['Nis', 'court']]);
    const candidates = placeCandidates(told.scene, first!, 'meeting', [], { gap: 'far' });
    const [seat] = candidates.filter(({ value }) => value?.common === 'Nis');
    assert.ok(textsOf(seat!.facts).includes('seat court'));
  });

  it('stand in the country of one side or behind a preposition', () => {
    const { scene, groups } = sceneOf('The Interior Minister of Serbia, Ana Kovač, held a bilateral meeting in Belgrade with officials from Vienna.');
    const [draft] = draftsOf(scene);
    const belgrade = named(groups, 'Belgrade');
    const vienna = named(groups, 'Vienna');
    const places = groups.filter(({ type }) => type === 'place');
    assert.ok(countryFacts(scene, draft!, belgrade, places).includes('its country told here'));
    assert.deepEqual(countryFacts(scene, draft!, vienna, places), ['is capital']);
    const factsOf = (group: Group): string[] => placeFacts(scene, draft!, scene.placed.filter((one) => one.group === group).map((one) => relate(draft!, one)));
    assert.ok(factsOf(belgrade).includes('set behind in'));
    assert.ok(factsOf(vienna).includes('set behind from'));
  });

  it('are weighed by kind of event and sort of place, and none by itself', () => {
    assert.deepEqual(crossed(['sort city', 'told'], 'visit', 'city'), ['sort city', 'visit sort city', 'sort city sort city', 'told', 'visit told', 'sort city told']);
    assert.deepEqual(crossed(['none'], 'visit', undefined), ['none none', 'none visit none']);
    const vocabulary = new Vocabulary();
    const weights = new CrossedWeights(eventModels.where, vocabulary);
    const facts = ['told', 'rank 1', 'set behind in', 'asked by nobody', 'dated own', 'told'];
    for (const [kind, sort] of [['visit', 'city'], ['meeting', 'territory'], ['agreement', undefined]] as const) {
      const score = weights.scoreOf(vocabulary.numbersOf(facts), kind, sort);
      assert.notEqual(score, 0);
      assert.equal(score, scores(eventModels.where, crossed(facts, kind, sort), 1)[0]);
    }
  });

  it('lie in one country each, all that the lexicon knows', () => {
    const lexicon = cities.trim().split('\n').map((line) => line.split(',')[0]!);
    assert.deepEqual(lexicon.filter((city) => !cityTerritories.has(city)), ['Jerusalem']);
    for (const [city, code] of capitals) if (cityTerritories.has(city)) assert.equal(cityTerritories.get(city), code, city);
  });
});
