import * as assert from 'node:assert/strict';
import { readSidecar } from '../../src/annotations/read';
import { extentOf, keyExtent } from '../../src/annotations/where';

const source = `schema: dramatis/1
entities:
  - id: ana-kovac # of Freedonia
    type: person
    name: "Ana Kovač"
mentions:
  - { entity: ana-kovac, quote: Ana Kovač, nth: 2 } # twice
`;

describe('Where things stand in a sidecar', () => {
  const sidecar = readSidecar(source);
  assert.ok(sidecar.readable);
  const [entity] = sidecar.annotations.entities;
  const [mention] = sidecar.annotations.mentions;
  const text = (extent: { start: number; end: number } | undefined): string | undefined => extent && source.slice(extent.start, extent.end);

  it('is said of an item without the comment behind it', () => {
    assert.equal(text(extentOf(sidecar, mention!)), '{ entity: ana-kovac, quote: Ana Kovač, nth: 2 }');
    assert.equal(text(extentOf(sidecar, entity!)), 'id: ana-kovac # of Freedonia\n    type: person\n    name: "Ana Kovač"');
  });

  it('is said of a key with its value', () => {
    assert.equal(text(keyExtent(sidecar, mention!, 'nth')), 'nth: 2');
    assert.equal(text(keyExtent(sidecar, entity!, 'name')), 'name: "Ana Kovač"');
    assert.equal(text(keyExtent(sidecar, entity!, 'id')), 'id: ana-kovac');
  });

  it('is not said of what is not there', () => {
    assert.equal(keyExtent(sidecar, mention!, 'note'), undefined);
    assert.equal(extentOf(sidecar, { ...mention }), undefined);
    assert.equal(keyExtent(sidecar, {}, 'id'), undefined);
  });
});
