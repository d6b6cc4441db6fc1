import { strict as assert } from 'node:assert';
import { collectiveFacts } from '../../src/cast/events/collective';
import { contextOf } from '../../src/cast/events/context';
import { DecidedEvents } from '../../src/cast/events/decided';
import { draftsOf } from '../../src/cast/events/drafts';
import { slotsOf } from '../../src/cast/events/fill';
import type { EventKind } from '../../src/cast/events/heads';
import { keepFacts } from '../../src/cast/events/keepFacts';
import { stanceOf } from '../../src/cast/events/stances';
import { fullName } from '../../src/cast/group';
import { textsOf } from '../../src/cast/vocabulary';
import { sceneOf } from './sceneOf';

/** What is told of everybody who may take part in the event that a word names, by their names. */
function toldOf(text: string, word: string, kind: EventKind): Map<string, string[]> {
  const { scene } = sceneOf(text);
  const draft = draftsOf(scene).find(({ named: [one] }) => text.slice(one!.mention.start, one!.mention.end).includes(word));
  assert.ok(draft, `no event by ${word}`);
  return new Map(slotsOf(scene, draft, kind, contextOf(draft, new DecidedEvents())).people.map(({ group, facts }) => [fullName(group), textsOf(facts)]));
}

describe('who takes part', () => {
  it('is told by those who act together in the sentence without being named', () => {
    const facts = (text: string, word: string): string[] => {
      const { scene } = sceneOf(text);
      return textsOf([collectiveFacts(scene, draftsOf(scene).find(({ named: [one] }) => text.slice(one!.mention.start, one!.mention.end).includes(word))!)]);
    };
    assert.deepEqual(facts('The participants adopted the Lake Declaration.', 'Declaration'), ['persons here 0', 'collective participants', 'collective participants alone']);
    assert.deepEqual(facts('Министрите ја усвоија Езерската декларација.', 'декларација'), ['persons here 0', 'collective ministers', 'collective ministers alone']);
    assert.deepEqual(facts('Both ministers, Ana Kovač and Petar Ilić, signed the Lake Declaration.', 'Declaration'), ['persons here 2', 'collective both', 'collective ministers']);
    assert.deepEqual(facts('The Lake Declaration was adopted.', 'Declaration'), ['persons here 0']);
  });

  it('is told by words of stance in four languages, and by none of most words', () => {
    const stances: [string, string[]][] = [
      ['absent', ['absent', 'verhindert', 'отсуствува', 'отсъства']], ['counterpart', ['counterpart', 'amtskollegen', 'колегата', 'хомолога']],
      ['delegation', ['delegation', 'begleitet', 'придружба', 'екипа']], ['denied', ['not', 'keiner', 'нема', 'няма']],
    ];
    for (const [stance, words] of stances) for (const word of words) assert.equal(stanceOf(word), stance, word);
    for (const word of ['minister', 'border', 'grenze', 'граница', 'nothing']) assert.equal(stanceOf(word), null, word);
  });

  it('is told by whose the sentences are that name them', () => {
    const told = toldOf('Interior Minister Petar Zorić opened the conference in Tirana on Monday. Petar Zorić praised the hosts.\n\nLabour Minister Ana Kovač came from a visit to Skopje.', 'conference', 'conference');
    const petar = told.get('Petar Zorić')!;
    const ana = told.get('Ana Kovač')!;
    assert.ok(petar.includes('with own 1') && petar.includes('with none 1') && petar.includes('last own') && petar.includes('first here'));
    assert.ok(!petar.includes('with other 1'));
    assert.ok(ana.includes('with other 1') && ana.includes('last other') && ana.includes('nearer 1') && ana.includes('first behind'));
    assert.ok(!ana.includes('with own 1'));
  });

  it('is told by who else may: those of the same office, and who stands for an organization', () => {
    const told = toldOf('The meeting in Tirana was attended by Interior Minister Petar Zorić, Labour Minister Ana Kovač and Mira Halm, director of the International Organization for Migration.', 'meeting', 'meeting');
    const organization = told.get('International Organization for Migration')!;
    assert.ok(organization.includes('represented') && organization.includes('has officers') && organization.includes('name migra'));
    assert.ok(told.get('Mira Halm')!.includes('holder here true'));
    assert.ok(!told.get('Petar Zorić')!.includes('represented'));
    assert.ok(told.get('Ana Kovač')!.includes('introduced 3'));
  });

  it('asks of everybody on a long programme, and of countries that sign elsewhere', () => {
    const surnames = ['Zorić', 'Kovač', 'Halm', 'Brand', 'Lind', 'Osman', 'Petrov', 'Marini', 'Costa', 'Weiss', 'Novak', 'Horvat', 'Bauer', 'Keller', 'Moser', 'Huber', 'Steiner', 'Gruber', 'Wagner', 'Berger', 'Fischer', 'Schmid', 'Pichler', 'Eder', 'Lang', 'Fuchs', 'Wolf', 'Reiter', 'Vogel', 'Haas', 'Koch', 'Winter', 'Sommer', 'Frank', 'Graf', 'Roth', 'Maier', 'Bock', 'Hahn', 'Krug', 'Ziegler', 'Brandt', 'Sauer', 'Thaler', 'Egger'];
    const told = toldOf(`The conference in Tirana ends on Friday.\n\n${surnames.map((name) => `Minister Peter ${name} speaks.`).join('\n\n')}`, 'conference', 'conference');
    assert.ok(told.has('Peter Egger'), `${told.size} of ${surnames.length}`);
    assert.ok(toldOf('Albania is content. The readmission agreement was signed on Monday.', 'agreement', 'agreement').has('Albania'));
    assert.ok(!toldOf('Albania is content. The conference ended on Monday.', 'conference', 'conference').has('Albania'));
  });
});

describe('what may be an event', () => {
  it('are plain words of every kind in four languages', () => {
    const texts: [string, string][] = [
      ['Police freed three men in a search of two houses.', 'search'], ['Bei einer Razzia in Wien nahm die Polizei drei Männer fest.', 'Razzia'],
      ['При претрес во Скопје полицијата приведе три лица.', 'претрес'], ['При обиск в София полицията задържа трима души.', 'обиск'],
      ['Both sides signed a protocol on Monday.', 'protocol'], ['Beide Seiten gaben eine Erklärung ab.', 'Erklärung'],
    ];
    for (const [text, word] of texts) assert.ok(draftsOf(sceneOf(text).scene).some(({ named: [one] }) => text.slice(one!.mention.start, one!.mention.end).includes(word)), text);
  });

  it('is told by its sentence and by the other events of the article', () => {
    const text = 'The Lake Forum opened on Monday.\n\n“They agreed at a meeting with Ana Kovač,” said a guest.';
    const { scene } = sceneOf(text);
    const draft = draftsOf(scene).find(({ named: [one] }) => text.slice(one!.mention.start, one!.mention.end).includes('meeting'))!;
    const facts = textsOf(keepFacts(scene, draft));
    assert.ok(facts.includes('quoted true') && facts.includes('people 1') && facts.includes('kind meeting') && facts.includes('noun'));
    assert.ok(!facts.includes('furniture true') && !facts.includes('head told 1'));
  });
});
