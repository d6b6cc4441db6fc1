import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alikeKeys } from '../../src/cast/alikeOrganizations';
import { identityOfName } from '../../src/cast/identity';
import { hearing, initialing, NameIndex, spelling, titled, type KnownName } from '../../src/cast/nameIndex';
import { organizationKey, organizationName, wordsOfOrganization } from '../../src/cast/organizationNames';
import { soundKeys } from '../../src/cast/soundKey';

interface Entity {
  type: string;
  readonly texts: Set<string>;
}

const texts = ['Ana Kovač', 'Petra Kovač', 'Ковач', 'Border Police of Lorvia', 'Ministry of Interior', 'ICMPD', 'Dolen Brod', 'Долен Брод', 'Lorvia'];
const ids = ['kovac', 'border-police', 'icmpd', 'brod'];
const types = ['person', 'organization', 'place', 'vessel'];
const keys = [...new Set([...texts, ...ids.map(titled)].flatMap((text) => [...soundKeys(text), ...text.split(' ').flatMap(soundKeys), spelling(text), hearing(text), organizationKey(organizationName(text)), ...alikeKeys(wordsOfOrganization(text)), ...types.map((type) => identityOfName(type, text).key)])), initialing('icmpd')];

function naming(entities: ReadonlyMap<string, Entity>) {
  return { typeOf: (id: string) => entities.get(id)?.type, nameOf: (id: string) => `name of ${id}` };
}

/** All that it answers, in the order of letters. */
function answers(index: NameIndex): string[] {
  const told = (key: string, found: readonly KnownName<unknown>[]) => found.map(({ id, text, name }) => `${key} | ${id} | ${text} | ${JSON.stringify(name)}`);
  const all = keys.flatMap((key) => [...told(`person ${key}`, index.personsBy([key])), ...told(`organization ${key}`, index.organizationsBy(key)), ...told(`saying ${key}`, index.organizationsSaying(key)), ...told(`other ${key}`, index.othersBy(key)), ...told(`place ${key}`, index.placesBy([key]))]);
  return all.sort();
}

function enterAll(index: NameIndex, id: string, { type, texts: all }: Entity): void {
  for (const text of all) index.enter(text, type);
  if (type === 'organization') index.enterId(id);
}

describe('the index of names', () => {
  it('answers what one answers that was made of the same entities, whatever they were called and were before', () => {
    const step = fc.record({ id: fc.constantFrom(...ids), text: fc.constantFrom(...texts), type: fc.option(fc.constantFrom(...types), { nil: undefined }) });
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const entities = new Map<string, Entity>(ids.map((id) => [id, { type: 'person', texts: new Set<string>() }]));
      const index = new NameIndex(naming(entities));
      for (const { id, text, type } of steps) {
        const entity = entities.get(id)!;
        if (type !== undefined) {
          if (entity.type === 'organization') index.removeId(id);
          entity.type = type;
          enterAll(index, id, entity);
        } else if (entity.texts.delete(text)) index.remove(id, text);
        else {
          entity.texts.add(text);
          index.add(id, text);
          index.enter(text, entity.type);
        }
      }
      const fresh = new NameIndex(naming(entities));
      for (const [id, entity] of entities) {
        for (const text of entity.texts) fresh.add(id, text);
        enterAll(fresh, id, entity);
      }
      assert.deepEqual(answers(index), answers(fresh));
    }), { numRuns: 200 });
  });

  it('finds each who has a name, once, as what they are now', () => {
    const entities = new Map<string, Entity>([['ana', { type: 'person', texts: new Set() }], ['ship', { type: 'vessel', texts: new Set() }]]);
    const index = new NameIndex(naming(entities));
    for (const id of entities.keys()) {
      index.add(id, 'Ana Kovač');
      index.enter('Ana Kovač', entities.get(id)!.type);
    }
    const sounds = soundKeys('Ковач');
    assert.deepEqual(index.personsBy([...sounds, ...sounds]).map(({ id, name }) => [id, name.full]), [['ana', 2]]);
    assert.deepEqual(index.othersBy(identityOfName('vessel', 'Ana Kovač').key).map(({ id }) => id), ['ship']);
    entities.get('ana')!.type = 'place';
    assert.deepEqual(index.personsBy(sounds), []);
    index.enter('Ana Kovač', 'place');
    assert.deepEqual(index.placesBy(soundKeys('Ana Kovač')).map(({ id }) => id), ['ana']);
  });
});
