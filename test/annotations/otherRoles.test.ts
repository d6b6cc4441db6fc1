import assert from 'node:assert/strict';
import { empty, type Annotations, type Entity } from '../../src/annotations/model';
import { otherRoles } from '../../src/annotations/otherRoles';

/** An article that states something of Dora Quonk. */
function article(published: string | undefined, standing: Pick<Entity, 'role' | 'of'>, ...more: Entity[]): Annotations {
  return { ...empty, ...(published === undefined ? {} : { published }), entities: [{ id: 'dora-quonk', type: 'person', name: 'Dora Quonk', ...standing }, ...more] };
}

const fair: Entity = { id: 'fair', type: 'organization', name: 'Quonk Fair' };

describe('roles of other articles', () => {
  it('come newest first, those without a date last', () => {
    const found = otherRoles('dora-quonk', undefined, [article(undefined, { role: 'poet' }), article('2029-02', { role: 'baker' }), article('2031', { role: 'chair', of: 'fair' }, fair)]);
    assert.deepEqual(found, [{ role: 'chair', of: 'Quonk Fair', first: '2031', last: '2031' }, { role: 'baker', first: '2029-02', last: '2029-02' }, { role: 'poet' }]);
  });

  it('are told once, with the first and last date, in the newest spelling', () => {
    const found = otherRoles('dora-quonk', undefined, [article('2029-01-01', { role: 'chair', of: 'fair' }), article('2031-01-01', { role: 'Chair', of: 'fair' }, fair), article('2030-01-01', { role: 'chair', of: 'fair' }), article(undefined, { role: 'chair', of: 'fair' })]);
    assert.deepEqual(found, [{ role: 'Chair', of: 'Quonk Fair', first: '2029-01-01', last: '2031-01-01' }]);
  });

  it('differ by what they are held in, and are named by its id where nothing declares it', () => {
    const found = otherRoles('dora-quonk', undefined, [article('2030', { role: 'chair', of: 'fair' }), article('2029', { role: 'chair', of: 'market' }), article('2028', { of: 'market' })]);
    assert.deepEqual(found.map(({ role, of }) => [role, of]), [['chair', 'fair'], ['chair', 'market'], [undefined, 'market']]);
  });

  it('leave out what this article states, and those of whom nothing is stated', () => {
    const others = [article('2030', { role: 'Chair', of: 'fair' }), article('2029', { role: 'chair' }), article('2028', {})];
    assert.deepEqual(otherRoles('dora-quonk', { role: 'chair', of: 'fair' }, others).map(({ first }) => first), ['2029']);
    assert.deepEqual(otherRoles('nobody', undefined, others), []);
  });
});
