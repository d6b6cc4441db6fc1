import assert from 'node:assert/strict';
import { majority } from '../../src/training/majority';

describe('what most pairs say', () => {
  it('counts, and the first of those that are as many', () => {
    assert.deepEqual([...majority([['a', 'x'], ['a', 'y'], ['a', 'y'], ['b', 'x'], ['b', 'y']])], [['a', 'y'], ['b', 'x']]);
  });

  it('is weighed, where some say more', () => {
    assert.deepEqual([...majority([['sofia', 'office-in-sofia', 1], ['sofia', 'office-in-sofia', 1], ['sofia', 'sofia', 100]])], [['sofia', 'sofia']]);
  });
});
