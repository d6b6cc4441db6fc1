import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { empty, type Annotations, type Event } from '../../src/annotations/model';
import { putEvent, withParticipant } from '../../src/annotations/putEvent';

const meeting: Event = { id: 'ohrid-talks', type: 'meeting', title: 'Ohrid talks', place: 'ohrid', participants: [{ entity: 'ana-kovac', role: 'host' }] };
const people = [{ id: 'ana-kovac', type: 'person', name: 'Ana Kovač' }, { id: 'zef-berisha', type: 'person', name: 'Zef Berisha' }];
const places = [{ id: 'ohrid', type: 'place', name: 'Ohrid' }];

describe('putting an event', () => {
  it('declares what the event refers to, and names it', () => {
    const put = putEvent(empty, meeting, { entities: [...people.slice(0, 1), ...places] }, { event: 'ohrid-talks', quote: 'talks' });
    assert.deepEqual(put, { ...empty, entities: [people[0], places[0]], events: [meeting], mentions: [{ event: 'ohrid-talks', quote: 'talks' }] });
  });

  it('puts it in place of the one with its id, and takes away what only that one referred to', () => {
    const before = putEvent(empty, meeting, { entities: [...people, ...places] });
    const { place: _, ...elsewhere } = withParticipant(withParticipant(meeting, 'ana-kovac', undefined), 'zef-berisha', { role: 'guest' });
    const after = putEvent(before, elsewhere, {});
    assert.deepEqual(after.events, [{ id: 'ohrid-talks', type: 'meeting', title: 'Ohrid talks', participants: [{ entity: 'zef-berisha', role: 'guest' }] }]);
    assert.deepEqual(after.entities, [people[1]]);
  });

  it('leaves what a mention names, and what is to be kept', () => {
    const before: Annotations = { ...putEvent(empty, meeting, { entities: [...people, ...places] }), mentions: [{ entity: 'ana-kovac', quote: 'Kovač' }] };
    const { participants: _, place: __, ...bare } = meeting;
    assert.deepEqual(putEvent(before, bare, {}, undefined, ({ id }) => id === 'ohrid').entities, before.entities);
  });

  it('keeps each participant once', () => {
    const entity = fc.constantFrom('a', 'b', 'c');
    const change = fc.tuple(entity, fc.option(fc.record({ role: fc.constantFrom('host', 'guest') }), { nil: undefined }));
    fc.assert(fc.property(fc.array(change), (changes) => {
      const after = changes.reduce<Event>((event, [who, as]) => withParticipant(event, who, as), { id: 'e', type: 'visit' });
      const last = new Map(changes);
      const expected = [...last].filter(([, as]) => as !== undefined);
      assert.deepEqual(new Map((after.participants ?? []).map(({ entity: who, role }) => [who, role])), new Map(expected.map(([who, as]) => [who, as!.role])));
      assert.equal(after.participants?.length ?? 0, expected.length);
      assert.ok(after.participants === undefined || after.participants.length > 0);
    }));
  });
});
