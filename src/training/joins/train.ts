/**
 * Learns whether two articles tell of one event: `npm run train:joins -- --model FILE … [--check]`, one model of recognition
 * for each fold, as for `npm run train:events`. Events are proposed for each annotated article by models that have not learnt
 * from it, since they make the mistakes there that they will make. The same articles and models give the same weights.
 * `--check` holds each fold back in turn and prints how the events of its articles are linked to those of all other
 * articles, by what is learnt from the other folds and, to compare, by what stands in `joinWeights`, which may have learnt
 * from these articles as well, instead of writing weights.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { joinWeights } from '../../cast/events/joinWeights';
import type { JoinWeights } from '../../cast/events/sameEvent';
import { annotatedArticles } from '../articles';
import { heldOutModels, readFolds } from '../events/heldOut';
import { folds } from '../folds';
import { joinExamples } from './examples';
import { learnJoins } from './learn';
import { addJoined, measureJoins, noneJoined, type Joined } from './measure';
import { proposalsOf, Tellings } from './proposals';
import { joinWeightsOf, writtenWeights } from './weights';

const { values: options } = parseArgs({ options: { model: { type: 'string', multiple: true }, articles: { type: 'string', default: 'test/corpus/training' }, out: { type: 'string', default: 'src/cast/events/joinWeights.ts' }, check: { type: 'boolean' } } });

const articles = annotatedArticles(options.articles);
const proposals = proposalsOf(articles, heldOutModels(articles, readFolds(options.model ?? [])));
const tellings = new Tellings(articles);
// What an article whose events nobody else tells of says against joins, the others say as well.
const examples = proposals.flatMap((one) => {
  const elsewhere = tellings.elsewhere(one.name);
  return [...one.told].some((id) => elsewhere.has(id)) ? [{ fold: one.fold, examples: joinExamples(one, tellings.without(one.name), elsewhere) }] : [];
});

function learnt(isOne: (fold: number) => boolean): JoinWeights {
  return joinWeightsOf(learnJoins(examples.filter(({ fold }) => isOne(fold)).flatMap((one) => one.examples)));
}

function row(label: string, counts: Joined): string {
  return [label.padEnd(24), ...Object.values(counts).map((count: number) => String(count).padStart(14))].join('');
}

if (options.check) {
  console.log(['held back'.padEnd(24), ...Object.keys(noneJoined).map((key) => key.padStart(14))].join(''));
  let all = noneJoined;
  let present = noneJoined;
  for (let held = 0; held < folds; held++) {
    const weights = learnt((fold) => fold !== held);
    const ofFold = proposals.filter(({ fold }) => fold === held);
    const counts = ofFold.map((one) => measureJoins(one, tellings, weights)).reduce(addJoined, noneJoined);
    console.log(row(`fold ${held}`, counts));
    all = addJoined(all, counts);
    present = ofFold.map((one) => measureJoins(one, tellings, joinWeights)).reduce(addJoined, present);
  }
  console.log(`${row('all', all)}\n${row('all, by joinWeights', present)}`);
} else {
  const weights = learnt(() => true);
  fs.writeFileSync(options.out, writtenWeights(weights));
  console.log(`${options.out}: ${Object.keys(weights).length} weights`);
}
