import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orthodoxEaster, westernEaster } from '../../src/recognition/easter';
import { feastDay } from '../../src/recognition/feastDay';

/** As the churches kept or announced it. */
const known: [number, [number, number], [number, number]][] = [
  [1961, [4, 2], [4, 9]],
  [2000, [4, 23], [4, 30]],
  [2008, [3, 23], [4, 27]],
  [2024, [3, 31], [5, 5]],
  [2025, [4, 20], [4, 20]],
  [2026, [4, 5], [4, 12]],
  [2038, [4, 25], [4, 25]],
];

describe('Easter', () => {
  for (const [year, western, orthodox] of known) {
    it(`of ${year}`, () => {
      assert.deepEqual(Object.values(westernEaster(year)), western);
      assert.deepEqual(Object.values(orthodoxEaster(year)), orthodox);
    });
  }

  it('is a Sunday, the Orthodox never before the Western', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        const [western, orthodox] = [feastDay({ easter: 'western', off: 0 }, year), feastDay({ easter: 'orthodox', off: 0 }, year)];
        for (const day of [western, orthodox]) assert.equal(new Date(day).getUTCDay(), 0);
        assert.ok(western <= orthodox);
      }),
    );
  });
});
