/**
 * Learns how events are told: `npm run train:events -- --model FILE …`, one model of recognition for each fold, made with
 * `npm run train -- --data PATH --fold N --out FILE`, so that each article is looked at by one that has not learnt from it,
 * with the mistakes that it makes on new articles. The same data give the same weights. `--check` holds a fold back and
 * prints how often what is learnt from the others is right on it, instead of writing weights.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { eventKinds } from '../../cast/events/heads';
import { greatest, scores, type Weights } from '../../cast/events/linear';
import { modelNames, writeEventModels, type EventModels } from '../../cast/events/models';
import { participantRoles } from '../../cast/events/people';
import { ModelRecognizer } from '../../recognition/model/recognizer';
import { readModel } from '../../recognition/model/weights';
import { annotatedArticles } from '../articles';
import { foldOf, folds } from '../folds';
import { eventChoices, type EventChoices } from './examples';
import { learnChoices, type Choice } from './learn';
import { packModels } from './pack';

type Name = (typeof modelNames)[number];

const labels: Readonly<Record<Name, number>> = { keep: 2, kind: eventKinds.length, date: 1, place: 1, participant: participantRoles.length };

/** What each learns with; chosen by trial on articles that were held out. Hardly anything changes near these values. */
const chosen: Readonly<Record<Name, { rate: number; fewest: number }>> = {
  keep: { rate: 0.1, fewest: 6 }, kind: { rate: 0.05, fewest: 3 }, date: { rate: 0.05, fewest: 4 }, place: { rate: 0.1, fewest: 4 }, participant: { rate: 0.1, fewest: 8 },
};
const common = { epochs: 12, l2: 1e-2 };

/** Smaller weights are left out of what is shipped. */
const least = 0.1;

const { values: options } = parseArgs({ options: { model: { type: 'string', multiple: true }, articles: { type: 'string', default: 'test/corpus/training' }, out: { type: 'string', default: 'media/model/events.bin' }, check: { type: 'boolean' } } });
const models = (options.model ?? []).map((file) => new ModelRecognizer(readModel(fs.readFileSync(file))));
if (models.length !== folds) throw new Error(`train:events needs --model FILE ${folds} times, one for each fold`);

const examples = annotatedArticles(options.articles).map((article) => ({ fold: foldOf(article.name), choices: eventChoices(article, models[foldOf(article.name)]!) }));

function gathered(name: Name, isOne: (fold: number) => boolean): Choice[] {
  return examples.filter(({ fold }) => isOne(fold)).flatMap(({ choices }: { choices: EventChoices }) => choices[name]);
}

function learnt(name: Name, isOne: (fold: number) => boolean): Weights {
  return learnChoices(gathered(name, isOne), { labels: labels[name], ...common, ...chosen[name] });
}

function isRight(name: Name, weights: Weights, { candidates, right }: Choice): boolean {
  const found = labels[name] === 1 ? candidates.map((features) => scores(weights, features, 1)[0]!) : scores(weights, candidates[0]!, labels[name]);
  return greatest(found) === right;
}

if (options.check) {
  for (const name of modelNames) {
    const weights = learnt(name, (fold) => fold !== 0);
    const asked = gathered(name, (fold) => fold === 0);
    console.log(`${name.padEnd(12)} ${asked.length} choices, ${((100 * asked.filter((one) => isRight(name, weights, one)).length) / asked.length).toFixed(1)} % right`);
  }
} else {
  const all = Object.fromEntries(modelNames.map((name) => [name, learnt(name, () => true)])) as unknown as EventModels;
  const bytes = writeEventModels(packModels(all, labels, least));
  fs.writeFileSync(options.out, bytes);
  console.log(`${options.out}: ${bytes.length} bytes`);
}
