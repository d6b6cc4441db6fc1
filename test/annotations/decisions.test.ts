import assert from 'node:assert/strict';
import { decisionsOf } from '../../src/annotations/decisions';
import type { Annotations } from '../../src/annotations/model';

const annotations: Annotations = {
  entities: [{ id: 'ana-kovac', type: 'person', name: 'Ana Kovač', of: 'lorvia' }, { id: 'lorvia', type: 'place', name: 'Lorvia' }, { id: 'guess', type: 'person', name: 'Guess' }],
  events: [{ id: 'talks', type: 'meeting' }],
  mentions: [
    { entity: 'ana-kovac', quote: 'Minister Ana Kovač' },
    { entity: 'ana-kovac', quote: 'Kovač', nth: 2 },
    { entity: 'guess', quote: 'Guess', suggested: true },
    { event: 'talks', quote: 'talks' },
    { date: '2031-05-06', quote: 'Tuesday' },
    { date: '2031-05-07', quote: 'Wednesday', suggested: true },
  ],
  rejected: [{ quote: 'Ana Kovač', type: 'person' }, { quote: 'Ana Kovač', type: 'place' }, { quote: 'Kovač', nth: 2, entity: 'marko-kovac' }, { quote: 'Reuters', type: 'organization' }],
};

describe('decisions of an article', () => {
  const { entities, others, rejected, corrected } = decisionsOf(annotations);

  it('are what people accepted, with whom it belongs to, and nothing that was only suggested', () => {
    assert.deepEqual(entities, [
      { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', aliases: ['Minister Ana Kovač', 'Kovač'], of: 'lorvia' },
      { id: 'lorvia', type: 'place', name: 'Lorvia', aliases: [] },
      { id: 'talks', type: 'event', name: '', aliases: [] },
    ]);
    assert.deepEqual(others, [{ quote: 'Tuesday', type: 'date' }, { quote: 'talks', type: 'event' }]);
  });

  it('tell a correction of edges from a no', () => {
    assert.deepEqual(corrected, [{ type: 'person', from: 'Ana Kovač', to: 'Minister Ana Kovač' }]);
    assert.deepEqual(rejected, annotations.rejected.slice(1));
  });
});
