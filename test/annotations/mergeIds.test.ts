import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { declarations, references } from '../../src/annotations/checks/ids';
import { mergeIds } from '../../src/annotations/mergeIds';
import { readSidecar } from '../../src/annotations/read';
import { writeSidecar } from '../../src/annotations/write';
import { annotations } from './arbitraries';

const source = `entities:
  # the minister
  - id: kovac
    type: person
    name: Ana Kovač
    mine: 1
  - id: petar
    type: person
    name: Petar
    of: kovac
events:
  - id: e
    type: meeting
    place: vienna
    participants:
      - { entity: kovac, role: host }
mentions:
  - { entity: kovac, quote: Kovač }   # here
  - { entity: petar, quote: Petar }
rejected:
  - { quote: Petar, entity: kovac }
`;

function merged(text: string, from: string, into: string): string {
  const sidecar = readSidecar(text);
  assert.ok(sidecar.readable);
  return writeSidecar(sidecar, mergeIds(sidecar.annotations, from, into), () => 0);
}

describe('Merging ids', () => {
  it('changes the id wherever it stands, and keeps what was made by hand', () => {
    assert.equal(merged(source, 'kovac', 'ana-kovac'), source.replaceAll('kovac', 'ana-kovac'));
  });

  it('keeps the declaration that is there, with what only the other one says', () => {
    const both = source.replace('events:', '  - id: petar-p\n    type: person\n    name: P.\n    role: judge\nevents:').replace('rejected', '  - { entity: petar-p, quote: Petar }\nrejected');
    const sidecar = readSidecar(merged(both, 'petar', 'petar-p'));
    assert.ok(sidecar.readable);
    assert.deepEqual(sidecar.annotations.entities[1], { id: 'petar-p', type: 'person', name: 'P.', role: 'judge', of: 'kovac' });
    assert.deepEqual(sidecar.annotations.mentions.map(({ entity, quote }) => [entity, quote]), [['kovac', 'Kovač'], ['petar-p', 'Petar']]);
  });

  it('leaves nobody in an office of his own', () => {
    const sidecar = readSidecar(merged(source, 'petar', 'kovac'));
    assert.ok(sidecar.readable);
    assert.deepEqual(sidecar.annotations.entities.map(({ id, of }) => [id, of]), [['kovac', undefined]]);
  });

  it('leaves nothing under the old id', () => {
    fc.assert(
      fc.property(annotations, fc.nat(), (before, pick) => {
        const ids = [...before.entities, ...before.events].map(({ id }) => id);
        const from = ids[pick % Math.max(1, ids.length)] ?? 'x';
        const after = mergeIds(before, from, 'into-this');
        const left = [...declarations(after), ...references(after)].map(({ id }) => id);
        assert.ok(!left.includes(from) && after.rejected.every(({ entity }) => entity !== from));
        assert.equal(after.mentions.length, before.mentions.length);
      }),
    );
  });
});
