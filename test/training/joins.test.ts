import assert from 'node:assert/strict';
import fc from 'fast-check';
import { learnJoins, type JoinExample } from '../../src/training/joins/learn';
import { movedBy } from '../../src/training/joins/moved';
import { joinWeightsOf, writtenWeights } from '../../src/training/joins/weights';

/** Proposed events that are the known one with the telling feature, if there is one; noise says nothing. */
const examples = fc.array(fc.record({ right: fc.option(fc.nat(2), { nil: undefined }), noise: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }) }), { minLength: 12, maxLength: 30 }).map((list) => [...list, { right: 0, noise: [0, 0, 0] }, { right: undefined, noise: [0, 0, 0] }].map(({ right, noise }): JoinExample => ({
  candidates: noise.map((value, at) => ({ id: `e${at}`, features: [[at === right ? 'same day' : 'far apart', 1], ['noise', value]] })),
  ...(right === undefined ? {} : { right: `e${right}` }),
  weight: 1,
})));

function odds(weights: ReadonlyMap<string, number>, features: readonly (readonly [string, number])[]): number {
  return features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, weights.get('any two')!);
}

describe('learning which events are one', () => {
  it('tells apart what can be told apart', () => {
    fc.assert(fc.property(examples, (list) => {
      const weights = learnJoins(list, 0.01);
      for (const { candidates, right } of list) for (const { id, features } of candidates) assert.equal(odds(weights, features) > 0, id === right);
    }), { numRuns: 20 });
  });

  it('gives the same weights for the same examples', () => {
    fc.assert(fc.property(examples, (list) => assert.deepEqual(learnJoins(list, 0.4), learnJoins(structuredClone(list), 0.4))), { numRuns: 5 });
  });

  it('goes by the likeliest of several tellings of an event', () => {
    const telling = (feature: string): JoinExample['candidates'][number] => ({ id: 'talks', features: [[feature, 1]] });
    const weights = learnJoins(Array.from({ length: 8 }, (_, at): JoinExample => (at % 2 === 0 ? { candidates: [telling('same day'), telling('no date')], right: 'talks', weight: 1 } : { candidates: [telling('no date')], weight: 1 })), 0.01);
    assert.ok(odds(weights, [['same day', 1]]) > 0);
    assert.ok(odds(weights, [['no date', 1]]) < 0);
  });

  it('writes weights in order of their names, without those that say nothing', () => {
    const written = writtenWeights(joinWeightsOf(new Map([['same day', 1.236], ['nobody', -0.5], ['no place', 0.004]])));
    assert.match(written, /\{\n {2}nobody: -0\.5,\n {2}'same day': 1\.24,\n\};\n$/);
  });

  it('moves the days of a date, and nothing that has none', () => {
    assert.equal(movedBy('2031-12-25/2031-12-27', 0), '2032-01-06/2032-01-08');
    assert.equal(movedBy('2031-12', 0), undefined);
    assert.equal(movedBy(undefined, 0), undefined);
  });
});
