import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countedCast, declares, mayName, pack, repack, unpack, unpackWhole, type Packed } from '../../src/annotations/packed';
import { Renumbering, Table, Tables } from '../../src/annotations/packedCast';
import type { Annotations } from '../../src/annotations/model';
import { annotations } from './arbitraries';

/** As it comes out of storage. */
function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function packedOf(value: Annotations): Packed {
  return pack(value, new Table());
}

describe('packed annotations', () => {
  it('are the same when they are unpacked, also after they were stored', () => {
    fc.assert(fc.property(annotations, (value) => {
      const packed = packedOf(value);
      assert.deepEqual(unpack(packed), value);
      assert.deepEqual({ ...unpack(packed) }, value);
      assert.deepEqual(unpackWhole(packed), value);
      assert.deepEqual(unpack({ strings: stored(packed.strings), bytes: packed.bytes.slice() }), value);
    }));
  });

  it('are the same with the strings of one table, which holds each once', () => {
    fc.assert(fc.property(fc.array(annotations, { maxLength: 4 }), (values) => {
      const tables = new Tables(5);
      const renumbering = new Renumbering();
      const again = values.map((value) => repack(pack(value, tables.current), renumbering));
      assert.deepEqual(again.map(unpack), values);
      const { strings } = renumbering.table;
      assert.equal(new Set(strings).size, strings.length);
      assert.ok(again.every((packed) => packed.strings === strings));
    }));
  });

  it('share equal strings, and begin another table where there are many', () => {
    const tables = new Tables(1);
    const { current } = tables;
    assert.deepEqual(['a', 'b', 'a'].map((text) => current.add(text)), [0, 1, 0]);
    assert.deepEqual(current.strings, ['a', 'b']);
    assert.notEqual(tables.current, current);
  });

  it('name an undeclared entity, and the first of two with one id', () => {
    const entity = (name: string) => ({ id: 'ana', type: 'person', name });
    const value: Annotations = { entities: [entity('Ana'), entity('Ana Kovač')], events: [], mentions: [{ entity: 'ana', quote: 'Ana' }, { entity: 'nobody', quote: 'x', nth: 999_999_999 }, { event: 'nothing', quote: '\ud800', suggested: true }], rejected: [] };
    const packed = packedOf(value);
    assert.deepEqual(unpack(packed), value);
    const { ofEntities: { size }, undeclared } = countedCast(packed);
    assert.deepEqual([...size], [1, 0]);
    assert.deepEqual(undeclared, value.mentions.slice(1));
    for (const id of ['ana', 'nobody', 'nothing']) assert.ok(mayName(packed, id));
    assert.equal(mayName(packed, 'somebody'), false);
    assert.deepEqual(['ana', 'nobody'].map((id) => declares(packed, id)), [true, false]);
  });

  it('tell whom they declare', () => {
    fc.assert(fc.property(annotations, fc.constantFrom('ana-kovac', 'geneva', 'iom', 'summit', 'visit'), (value, id) => {
      assert.equal(declares(packedOf(value), id), [...value.entities, ...value.events].some((one) => one.id === id));
    }));
  });

  it('tell how many mentions there are without unpacking them', () => {
    fc.assert(fc.property(annotations, (value) => {
      const packed = packedOf(value);
      const { ofEntities, ofEvents, dates, entities, events } = countedCast(packed);
      const said = (number: number | undefined): string | undefined => (number ? packed.strings.at(number - 1) : undefined);
      assert.deepEqual(value.entities.map((_, at) => entities.slice(6 * at, 6 * at + 6).map(said)), value.entities.map(({ id, type, name, role, of, note }) => [id, type, name, role, of, note]));
      assert.deepEqual(value.events.map((_, at) => events.slice(7 * at, 7 * at + 6).map(said)), value.events.map(({ id, type, title, date, place, note }) => [id, type, title, date, place, note]));
      assert.deepEqual(value.events.map((_, at) => events[7 * at + 6]! % 2 === 1), value.events.map(({ suggested }) => suggested === true));
      const count = (wanted: (mention: Annotations['mentions'][number]) => boolean) => [value.mentions.filter(wanted).length, value.mentions.filter((mention) => wanted(mention) && mention.suggested).length];
      assert.deepEqual(value.entities.map((_, at) => [ofEntities.size[at], ofEntities.open[at]]), value.entities.map(({ id }) => count(({ entity }) => entity === id)));
      assert.deepEqual(value.events.map((_, at) => [ofEvents.size[at], ofEvents.open[at]]), value.events.map(({ id }) => count(({ event }) => event === id)));
      assert.deepEqual([dates.size, dates.open], count(({ date }) => date !== undefined));
    }));
  });
});
