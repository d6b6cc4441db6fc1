import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Chain } from '../../../src/recognition/model/chain';
import { labelCount as L, mayFollow, spansOf } from '../../../src/recognition/model/labels';

const score = fc.double({ min: -4, max: 4, noNaN: true });
const pairScores = fc.array(score, { minLength: (L + 1) * L, maxLength: (L + 1) * L }).map((list) => Float64Array.from(list));
const sentence = fc.integer({ min: 1, max: 4 }).chain((length) => fc.array(score, { minLength: length * L, maxLength: length * L }));

/** All legal labellings of so many tokens, tried one by one. */
function labellings(length: number): number[][] {
  let list: number[][] = [[]];
  for (let at = 0; at < length; at++) list = list.flatMap((labels) => Array.from({ length: L }, (_, label) => label).filter((label) => mayFollow(labels.at(-1) ?? -1, label)).map((label) => [...labels, label]));
  return list;
}

function scoreOf(labels: readonly number[], scores: readonly number[], pairs: Float64Array): number {
  return labels.reduce((sum, label, at) => sum + scores[at * L + label]! + pairs[(at === 0 ? L : labels[at - 1]!) * L + label]!, 0);
}

function chainOf(scores: readonly number[]): Chain {
  const chain = new Chain();
  chain.reset(scores.length / L);
  chain.scores.set(scores);
  return chain;
}

describe('a chain of labels', () => {
  it('finds what trying all legal labellings finds', () => {
    fc.assert(fc.property(sentence, pairScores, (scores, pairs) => {
      const all = labellings(scores.length / L);
      const best = Math.max(...all.map((labels) => scoreOf(labels, scores, pairs)));
      const labels = [...chainOf(scores).best(pairs)];
      assert.ok(all.some((one) => one.join() === labels.join()), 'legal');
      assert.ok(Math.abs(scoreOf(labels, scores, pairs) - best) < 1e-6);
    }), { numRuns: 60 });
  });

  it('gives each span the share of the labellings that have it', () => {
    fc.assert(fc.property(sentence, pairScores, (scores, pairs) => {
      const all = labellings(scores.length / L).map((labels) => ({ labels, weight: Math.exp(scoreOf(labels, scores, pairs)) }));
      const total = all.reduce((sum, { weight }) => sum + weight, 0);
      const chain = chainOf(scores);
      chain.run(pairs);
      const shares = new Map<string, number>();
      for (const { labels, weight } of all) for (const span of spansOf(labels)) shares.set(JSON.stringify(span), (shares.get(JSON.stringify(span)) ?? 0) + weight / total);
      for (const [span, share] of shares) assert.ok(Math.abs(chain.probability(JSON.parse(span)) - share) < 1e-6, `${span}: ${share}`);
    }), { numRuns: 40 });
  });

  it('has marginals that add up to one, also after longer sentences', () => {
    const chain = new Chain();
    fc.assert(fc.property(sentence, pairScores, (scores, pairs) => {
      chain.reset(scores.length / L);
      chain.scores.set(scores);
      chain.run(pairs);
      for (let at = 0; at < scores.length / L; at++) {
        const sum = Array.from({ length: L }, (_, label) => chain.marginal(at, label)).reduce((a, b) => a + b);
        assert.ok(Math.abs(sum - 1) < 1e-9, String(sum));
      }
    }), { numRuns: 100 });
  });
});
