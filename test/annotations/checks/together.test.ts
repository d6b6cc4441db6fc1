import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { Together } from '../../../src/annotations/checks/together';
import { empty, type Annotations, type Entity, type Event } from '../../../src/annotations/model';

const declaring = (...entities: Partial<Entity>[]): Annotations => ({ ...empty, entities: entities.map((entity) => ({ id: 'x', type: 'person', name: entity.id ?? 'x', ...entity })) });
const holding = (...events: Event[]): Annotations => ({ ...empty, events });

/** What is told of each file, as `file: rule id other`. */
function told(files: Record<string, Annotations>): string[] {
  const together = new Together();
  for (const [file, annotations] of Object.entries(files)) together.set(file, annotations);
  return Object.keys(files).sort().flatMap((file) => together.findings(file).map(({ rule, id, other, related }) => `${file}: ${rule} ${id} ${other} ${related![0]!.file}`));
}

describe('What only all sidecars together tell', () => {
  it('is one id with two types; where they are even, the first file stands', () => {
    assert.deepEqual(told({ b: declaring({ id: 'x', type: 'place' }), a: declaring({ id: 'x', type: 'person' }) }), ['b: two-types x person a']);
    assert.deepEqual(told({ a: declaring({ id: 'x' }), b: holding({ id: 'x', type: 'visit' }) }), ['b: two-types x person a']);
  });

  it('is told of the few, wherever they stand', () => {
    assert.deepEqual(told({ a: declaring({ type: 'place' }), b: declaring({}), c: declaring({}) }), ['a: two-types x person b']);
    assert.deepEqual(told({ a: declaring({ id: 'kovac', name: 'Ana' }), b: declaring({ id: 'ana', name: 'Ana' }), c: declaring({ id: 'ana', name: 'Ana' }) }), ['a: two-ids kovac ana b']);
  });

  it('is nothing where kinds of events differ, or names, or names of two types', () => {
    assert.deepEqual(told({ a: holding({ id: 'e', type: 'visit' }), b: holding({ id: 'e', type: 'meeting' }) }), []);
    assert.deepEqual(told({ a: declaring({ id: 'x', name: 'A' }), b: declaring({ id: 'x', name: 'B' }) }), []);
    assert.deepEqual(told({ a: declaring({ id: 'x', name: 'Vienna', type: 'place' }), b: declaring({ id: 'y', name: 'Vienna', type: 'organization' }) }), []);
  });

  it('is one name under two ids, in one sidecar too', () => {
    assert.deepEqual(told({ a: declaring({ id: 'x', name: 'Ana' }), b: declaring({ id: 'y', name: 'Ana' }) }), ['b: two-ids y x a']);
    assert.deepEqual(told({ a: declaring({ id: 'x', name: 'Ana' }, { id: 'y', name: 'Ana' }) }), ['a: two-ids y x a']);
  });

  it('takes those for two who hold offices of different bodies, and nobody else', () => {
    const ana = (id: string, of?: string): Partial<Entity> => ({ id, name: 'Ana', ...(of !== undefined && { of }) });
    assert.deepEqual(told({ a: declaring(ana('x', 'freedonia')), b: declaring(ana('y', 'ruritania')) }), []);
    assert.deepEqual(told({ a: declaring(ana('x', 'freedonia')), b: declaring(ana('y', 'freedonia')) }), ['b: two-ids y x a']);
    assert.deepEqual(told({ a: declaring(ana('x', 'freedonia')), b: declaring(ana('y')) }), ['b: two-ids y x a']);
    // Distinct from the first, but not from the second.
    assert.deepEqual(told({ a: declaring(ana('x', 'freedonia')), b: declaring(ana('y', 'ruritania')), c: declaring(ana('z', 'ruritania')) }), ['c: two-ids z y b']);
  });

  it('counts the first declaration of an id in a sidecar', () => {
    assert.deepEqual(told({ a: declaring({ id: 'x' }, { id: 'x', type: 'place', name: 'y' }), b: declaring({ id: 'x' }) }), []);
  });

  it('says whom it concerns that two are declared distinct, or no longer', () => {
    const together = new Together();
    const sidecars = { a: { id: 'x', name: 'Ana' }, b: { id: 'y', name: 'Ana' }, c: { id: 'u', name: 'Petar' }, d: { id: 'v', name: 'Petar' } };
    for (const [name, entity] of Object.entries(sidecars)) together.set(name, declaring(entity));
    const declare = (...pairs: [string, string][]): [affected: string[], found: number[]] => {
      const affected = new Set<string>();
      together.declareDistinct(pairs, affected);
      return [[...affected].sort(), Object.keys(sidecars).map((name) => together.findings(name).length)];
    };
    assert.deepEqual(declare(), [[], [0, 1, 0, 1]]);
    assert.deepEqual(declare(['y', 'x']), [['b'], [0, 0, 0, 1]]);
    assert.deepEqual(declare(['x', 'y']), [[], [0, 0, 0, 1]]);
    assert.deepEqual(declare(['u', 'v']), [['b', 'd'], [0, 1, 0, 0]]);
  });

  const file = fc.constantFrom('a', 'b', 'c', 'd');
  const annotations = fc.array(fc.record({ id: fc.constantFrom('x', 'y', 'z', '__proto__'), type: fc.constantFrom('person', 'place'), name: fc.constantFrom('Ana', 'Petar'), of: fc.constantFrom('f', 'g') }, { requiredKeys: ['id', 'type', 'name'] }), { maxLength: 3 });
  const step = fc.tuple(file, fc.option(annotations, { nil: undefined }));

  it('comes out the same whatever was there before, and says whom a change concerns', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const together = new Together();
        const files = new Map<string, Annotations>();
        const before = new Map<string, string>();
        for (const [name, entities] of steps) {
          const next = entities && { ...empty, entities };
          const affected = new Set<string>();
          together.set(name, next, affected);
          if (next) files.set(name, next);
          else files.delete(name);
          const fresh = new Together();
          for (const other of [...files.keys()].sort()) fresh.set(other, files.get(other));
          for (const other of ['a', 'b', 'c', 'd']) {
            const now = together.findings(other).map(({ rule, id, other: against }) => `${rule} ${id} ${against}`).join();
            if (now !== (before.get(other) ?? '')) assert.ok(affected.has(other), `${other} is affected`);
            before.set(other, now);
            const again = fresh.findings(other).map(({ rule, id, other: against }) => `${rule} ${id} ${against}`).join();
            assert.equal(now, again);
          }
        }
      }),
    );
  });
});
