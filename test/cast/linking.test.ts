import assert from 'node:assert/strict';
import { majority } from '../../src/training/majority';
import { bCubed, compareStated, shares } from '../bench/linking';

describe('B-cubed', () => {
  it('is that of Bagga and Baldwin\'s example', () => {
    // Twelve mentions in chains of 5, 2 and 5; found: the second joined with the third.
    const chain = (gold: string, found: string, count: number): [string, string][] => Array.from({ length: count }, () => [gold, found]);
    const { precision, recall } = shares(bCubed([...chain('a', '1', 5), ...chain('b', '2', 2), ...chain('c', '2', 5)]));
    assert.ok(Math.abs(precision - (5 + 2 * (2 / 7) + 5 * (5 / 7)) / 12) < 1e-12);
    assert.equal(recall, 1);
  });

  it('counts what is split as lost recall', () => {
    assert.deepEqual(shares(bCubed([['a', '1'], ['a', '2']])), { precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  it('is nothing of nothing', () => {
    assert.deepEqual(shares(bCubed([])), { precision: 0, recall: 0, f1: 0 });
  });
});

describe('what is stated', () => {
  it('counts where it is the same', () => {
    assert.deepEqual(compareStated('minister', 'minister'), { stated: 1, found: 1, right: 1 });
    assert.deepEqual(compareStated('minister', undefined), { stated: 1, found: 0, right: 0 });
    assert.deepEqual(compareStated(undefined, undefined), { stated: 0, found: 0, right: 0 });
  });

  it('is asked of the entity that most mentions have', () => {
    assert.deepEqual([...majority([['a', '1'], ['a', '2'], ['a', '2']])], [['a', '2']]);
  });
});
