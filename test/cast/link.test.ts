import assert from 'node:assert/strict';
import { suggestionRecord } from '../../src/cast/record';
import { suggest } from '../../src/cast/suggest';
import { sureLink, type KnownEntity } from '../../src/cast/suggestions';

const known: KnownEntity[] = [
  { id: 'andrea-hochgatterer', type: 'person', name: 'Andrea Hochgatterer', aliases: ['Hochgatterer'] },
  { id: 'ivan-petrov', type: 'person', name: 'Ivan Petrov' },
  { id: 'petar-ilic', type: 'person', name: 'Petar Ilić' },
  { id: 'petar-ilic-freedonia', type: 'person', name: 'Petar Ilić' },
  { id: 'ministry-of-interior-of-serbia', type: 'organization', name: 'Ministry of Interior of Serbia', aliases: ['MUP'] },
  { id: 'ministry-of-interior-of-north-macedonia', type: 'organization', name: 'МВР' },
  { id: 'kosovo-agency-of-statistics', type: 'organization', name: 'Kosovo Agency of Statistics', aliases: ['KAS'] },
  { id: 'maljevac', type: 'place', name: 'Maljevac' },
];
const links = (text: string) => suggest(text, { known }).entities.map(({ id, link }) => [id, link?.id, link && link.score >= sureLink, link?.why.rule]);
const linkOf = (text: string, type: string) => suggest(text, { known }).entities.find((one) => one.type === type)?.link;

describe('links to what is known', () => {
  it('say why and how sure, in another script', () => {
    const link = linkOf('Министерката Андреа Хохгатерер зборуваше.', 'person');
    assert.equal(link?.id, 'andrea-hochgatterer');
    assert.deepEqual(link.why, { rule: 'sound', evidence: 'Andrea Hochgatterer' });
    assert.ok(link.score >= sureLink && link.score < 1);
  });

  it('are sentences in the record', () => {
    const text = 'Министерката Андреа Хохгатерер зборуваше.';
    const [one] = suggestionRecord(text, suggest(text, { known })).entities as { link?: object }[];
    assert.deepEqual(one?.link, { id: 'andrea-hochgatterer', why: 'It sounds like “Andrea Hochgatterer”.', score: 0.9 });
  });

  it('ask where two have the name, and keep another id until somebody has answered', () => {
    const [one] = links('Minister Petar Ilić spoke.');
    assert.deepEqual(one!.slice(1), ['petar-ilic', false, 'same-name']);
    assert.notEqual(one![0], 'petar-ilic');
  });

  it('do not go by the surname where the given name is another', () => {
    assert.equal(linkOf('Minister Jovan Petrov spoke.', 'person'), undefined);
    assert.equal(linkOf('Министерката Елена Хохгатерер зборуваше.', 'person'), undefined);
  });

  it('keep two persons of an article apart', () => {
    const ids = suggest('Ministers Ivan Petrov (Serbia) and Iwan Petrow (Croatia) met.', { known }).entities.filter(({ type }) => type === 'person').map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('know a ministry by what its name says and by whose language the article is in', () => {
    assert.equal(linkOf('Соопшти Министерството за внатрешни работи на Србија дека има акција.', 'organization')?.id, 'ministry-of-interior-of-serbia');
    const home = linkOf('Министерството за внатрешни работи соопшти дека ќе има акција во земјата.', 'organization');
    assert.equal(home?.id, 'ministry-of-interior-of-north-macedonia');
    assert.ok(home.score >= sureLink);
    assert.notEqual(linkOf('Министерството на вътрешните работи съобщи, че ще има акция във връзка с това.', 'organization')?.id, 'ministry-of-interior-of-north-macedonia');
  });

  it('only ask by an acronym that has another long form', () => {
    const link = linkOf('The Karst Association of Speleologists (KAS) met.', 'organization');
    assert.equal(link?.id, 'kosovo-agency-of-statistics');
    assert.ok(link.score < sureLink);
  });
});
