import assert from 'node:assert/strict';
import { empty, type Annotations } from '../../src/annotations/model';
import { Resolver } from '../../src/annotations/resolve';
import { settle } from '../../src/annotations/settle';

describe('annotations that are settled in a text', () => {
  const now = new Resolver('Kovač met Kovač in Skopje.');
  const annotations: Annotations = {
    ...empty,
    mentions: [{ entity: 'ana', quote: 'Kovač' }, { entity: 'ana', quote: 'Kovač', nth: 2 }, { entity: 'vienna', quote: 'Vienna', nth: 2 }, { entity: 'skopje', quote: 'Skopje', nth: 3, note: 'x', more: [{ quote: 'in' }] }],
    rejected: [{ quote: 'Kovač', type: 'place' }],
  };

  it('have no ordinal at which something else stands', () => {
    const next = settle(annotations, () => undefined, now);
    assert.deepEqual([...next.mentions, ...next.rejected].map(({ quote, nth }) => `${quote} ${nth}`), ['Kovač 3', 'Kovač 4', 'Vienna 2', 'Skopje 3', 'Kovač 5']);
    assert.equal(next.mentions[2], annotations.mentions[2]);
    assert.equal(next.mentions[3], annotations.mentions[3]);
    assert.equal(settle(next, () => undefined, now).mentions[2], annotations.mentions[2]);
  });

  it('have the selectors of where they stand, and all else that they had', () => {
    const next = settle(annotations, (item) => (item.quote === 'Skopje' ? [{ quote: 'Skopje' }, { quote: 'in', nth: 2 }] : [{ quote: item.quote, nth: item.nth ?? 1 }]), now);
    assert.deepEqual(next.mentions.slice(0, 3), annotations.mentions.slice(0, 3));
    assert.deepEqual(next.mentions[3], { entity: 'skopje', quote: 'Skopje', note: 'x', more: [{ quote: 'in', nth: 2 }] });
    assert.equal(settle(annotations, (item) => ('more' in item ? [item, ...item.more] : [item]), now), annotations);
  });
});
