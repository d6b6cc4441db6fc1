import assert from 'node:assert/strict';
import fc from 'fast-check';
import { random, run, samplePairs } from '../bench/mutations';

describe('mutated sidecars and articles', () => {
  it('are read or refused with a reason at a place, never with a crash', function () {
    this.timeout(300_000);
    fc.assert(fc.property(fc.nat(), (seed) => void run(50, seed)), { numRuns: Number(process.env['RUNS'] ?? 40) });
  });

  it('are the same for the same seed', () => {
    assert(samplePairs().length > 0);
    assert.deepEqual([1, 2, 3].map(random(7)), [1, 2, 3].map(random(7)));
    const { slowest: _, ...tally } = run(30, 7);
    const { slowest: __, ...again } = run(30, 7);
    assert.deepEqual(tally, again);
  });
});
