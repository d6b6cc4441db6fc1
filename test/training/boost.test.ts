import assert from 'node:assert/strict';
import { greatest } from '../../src/cast/events/linear';
import { packTree, unpackTree, type Tree } from '../../src/cast/events/trees';
import { Forest } from '../../src/cast/forest';
import { boost } from '../../src/training/events/boost';
import type { Choice } from '../../src/training/events/learn';

const options = { trees: 30, depth: 3, rate: 0.3, fewest: 2 };
const letters = ['a', 'b', 'c', 'd'];

/** All sets of the letters, so often that a tree that sees a share of them has seen each. */
const sets = Array.from({ length: 20 }, () => Array.from({ length: 16 }, (_, bits) => letters.filter((__, at) => bits & (1 << at)))).flat();

describe('boosted trees', () => {
  it('learn what two things tell together and neither tells alone', () => {
    const either = (features: readonly string[]): boolean => features.includes('a') !== features.includes('b');
    const forest = new Forest(boost(sets.map((features): Choice => ({ candidates: [features], right: either(features) ? 1 : 0 })), options));
    for (const features of sets.slice(0, 16)) assert.equal(forest.score(features) > 0, either(features), features.join());
  });

  it('learn which of several candidates is right, though it is not so by itself', () => {
    // "b" is right beside "a" and wrong beside "c".
    const choices = Array.from({ length: 60 }, (_, at): Choice => (at % 2 === 0 ? { candidates: [['a'], ['b']], right: 1 } : { candidates: [['b'], ['c'], ['d']], right: 1 }));
    const forest = new Forest(boost(choices, options));
    for (const { candidates, right } of choices.slice(0, 2)) assert.equal(greatest(candidates.map((features) => forest.score(features))), right);
  });

  it('are the same each time, and ask nothing that is rare', () => {
    const choices = sets.map((features, at): Choice => ({ candidates: [at === 0 ? [...features, 'once'] : features], right: features.includes('c') ? 1 : 0 }));
    const [one, two] = [boost(choices, options), boost(choices, options)];
    assert.deepEqual(one, two);
    assert.ok(one.trees.some((tree) => packTree(tree).includes('c')));
    assert.ok(!one.trees.some((tree) => packTree(tree).includes('once')));
  });

  it('are read as they were written, to a thousandth', () => {
    const tree: Tree = { feature: 'left sign :', there: { feature: 'kind visit', there: 0.1234, absent: -2 }, absent: 0 };
    const line = packTree(tree);
    assert.equal(line, 'left sign :\tkind visit\t=123\t=-2000\t=0');
    assert.equal(new Forest({ base: 1, trees: [unpackTree(line), 0.5] }).score(['kind visit', 'left sign :']), 1.623);
    assert.equal(new Forest({ base: 1, trees: [unpackTree(line)] }).score(['kind visit']), 1);
  });
});
