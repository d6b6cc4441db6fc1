import assert from 'node:assert/strict';
import { Forest } from '../../src/cast/forest';
import { ladder } from '../../src/cast/ladder';
import { SharedFacts, textsOf, Vocabulary, type Facts } from '../../src/cast/vocabulary';

describe('facts', () => {
  it('that are shared say what they say one by one', () => {
    const inner = new SharedFacts(['b', 'unknown']);
    const facts: Facts = ['a', new SharedFacts([inner, 'c']), inner, 'a'];
    assert.deepEqual(textsOf(facts), ['a', 'b', 'unknown', 'c', 'b', 'unknown', 'a']);
    const [one, two] = [new Vocabulary(), new Vocabulary()];
    for (const fact of ['a', 'b', 'c']) one.add(fact);
    for (const fact of ['c', 'b']) two.add(fact);
    for (let times = 0; times < 2; times++) {
      assert.deepEqual(one.numbersOf(facts), [0, 1, 2, 1, 0]);
      assert.deepEqual(two.numbersOf(facts), [1, 0, 1]);
    }
  });

  it('hold for one question of a forest and no more for the next', () => {
    const vocabulary = new Vocabulary();
    const forest = new Forest({ base: 0, trees: [{ feature: 'a', there: 1, absent: { feature: 'b', there: 2, absent: 4 } }] }, vocabulary);
    new Forest({ base: 0, trees: [{ feature: 'of another', there: 1, absent: 0 }] }, vocabulary);
    assert.deepEqual([['a', 'of another'], ['b'], ['of another'], ['b', 'a']].map((facts) => forest.score(facts)), [1, 2, 4, 1]);
  });
});

describe('ladders', () => {
  it('reach all steps that a value is not below', () => {
    const rises = ladder('times', [2, 4, 8]);
    const falls = ladder('near by', [-2, -4]);
    assert.deepEqual([-1, 2, 5, 100, NaN].map((value) => textsOf([rises(value)])), [[], ['times 2'], ['times 2', 'times 4'], ['times 2', 'times 4', 'times 8'], []]);
    assert.deepEqual([-1, -3, -5].map((value) => textsOf([falls(value)])), [['near by -2', 'near by -4'], ['near by -4'], []]);
    assert.equal(rises(5), rises(6));
  });
});
