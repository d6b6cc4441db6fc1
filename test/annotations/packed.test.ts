import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pack, Strings, Table, unpack, type Packed } from '../../src/annotations/packed';
import { annotations } from './arbitraries';

describe('packed annotations', () => {
  it('are the same when they are unpacked, also after they were stored as JSON', () => {
    fc.assert(fc.property(annotations, (value) => {
      const table = new Table();
      const packed = pack(value, table);
      assert.deepEqual(unpack(packed, table.strings), value);
      const [stored, strings] = JSON.parse(JSON.stringify([packed, table.strings])) as [Packed, string[]];
      assert.deepEqual(unpack(stored, strings), value);
    }));
  });

  it('name an undeclared entity, and the first of two with one id', () => {
    const entity = (name: string) => ({ id: 'ana', type: 'person', name });
    const value = { entities: [entity('Ana'), entity('Ana Kovač')], events: [], mentions: [{ entity: 'ana', quote: 'Ana' }, { entity: 'nobody', quote: 'x', nth: 3 }], rejected: [] };
    const table = new Table();
    const packed = pack(value, table);
    assert.equal(packed[3][0], 0);
    assert.deepEqual(unpack(packed, table.strings), value);
  });

  it('share equal strings, as many as there is room for', () => {
    const strings = new Strings(2);
    const [a, again] = ['ana-kovac', ['ana', 'kovac'].join('-')];
    assert.equal(strings.one(a), strings.one(again));
    for (const text of ['a', 'b', 'c', 'd']) assert.equal(strings.one(text), text);
  });
});
