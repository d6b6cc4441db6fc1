/**
 * Fits the weights by which a role's holder is chosen where the article leaves it to the reader:
 * `npx tsx test/bench/holders.ts [FOLDER]` prints what `src/cast/holderWeights.ts` has. A conditional logit over the
 * candidates and none of them, with gold mentions, maximum a posteriori with a Gaussian prior, by Adam (Kingma and Ba, 2015).
 */
import { castOf } from '../../src/cast/castOf';
import { Countries } from '../../src/cast/countries';
import type { Group } from '../../src/cast/group';
import { HolderCandidates, holderFeatures } from '../../src/cast/holderCandidates';
import { Known } from '../../src/cast/known';
import { slugOf } from '../../src/cast/slugs';
import type { HolderKind } from '../../src/cast/lexicon/holderWords';
import { giveStated } from '../../src/cast/standings';
import { goldIn, type GoldArticle } from './linked';
import { majority } from './linking';

/** The candidates of one role, and which of them it is; none where that is the number of them. */
interface Example {
  readonly kind: HolderKind;
  readonly candidates: readonly (readonly number[])[];
  readonly right: number;
}

function* examplesOf({ article, mentions, ids, annotations }: GoldArticle): Generator<Example> {
  const { of } = castOf(article, mentions, new Known([]));
  const pairs = mentions.map((mention, at) => [ids[at]!, of.get(mention)?.id ?? `none ${at}`] as const);
  const gold = majority(pairs.map(([a, b]) => [b, a] as const));
  for (const one of new Set(of.values())) {
    delete one.role;
    delete one.of;
  }
  const countries = new Countries(of.values());
  const open = giveStated(article, mentions, of, countries);
  const all = new HolderCandidates(article, mentions, of, countries);
  const idOf = (holder: Group): string | undefined => (holder.id === undefined ? slugOf(holder.common ?? '') : gold.get(holder.id) ?? holder.id);
  for (const [one, role] of open) {
    const person = annotations.entities.find(({ id }) => id === gold.get(one.id ?? ''));
    if (person?.role === undefined) continue;
    const { kind, candidates } = all.of(one, role);
    const at = candidates.findIndex(({ holder }) => idOf(holder) === person.of);
    if (person.of === undefined || at >= 0) yield { kind, candidates: candidates.map(({ features }) => features), right: at < 0 ? candidates.length : at };
  }
}

const prior = 1;
const rounds = 600;
const rate = 0.05;

function fit(examples: readonly Example[]): number[] {
  const weights = holderFeatures.map(() => 0);
  const mean = holderFeatures.map(() => 0);
  const square = holderFeatures.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight) => prior * weight);
    for (const { candidates, right } of examples) {
      const scores = [...candidates.map((features) => features.reduce((sum, value, at) => sum + value * weights[at]!, 0)), 0];
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const total = shares.reduce((sum, share) => sum + share, 0);
      candidates.forEach((features, which) => {
        const off = shares[which]! / total - (which === right ? 1 : 0);
        features.forEach((value, at) => (gradient[at]! += off * value));
      });
    }
    gradient.forEach((slope, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope;
      square[at] = 0.999 * square[at]! + 0.001 * slope * slope;
      weights[at]! -= (rate * (mean[at] / (1 - 0.9 ** round))) / (Math.sqrt(square[at] / (1 - 0.999 ** round)) + 1e-8);
    });
  }
  return weights;
}

const examples = goldIn(process.argv[2] ?? 'test/corpus/training').flatMap((article) => [...examplesOf(article)]);
for (const kind of ['state', 'ministry', 'place', 'organization', 'other'] as const) {
  const some = examples.filter((example) => example.kind === kind);
  console.log(`  ${kind}: [${fit(some).map((weight) => Number(weight.toFixed(2))).join(', ')}], // ${some.length} roles`);
}
