/**
 * Learns how events are told: `npm run train:events -- --model FILE …`, one model of recognition for each fold, made with
 * `npm run train -- --data PATH --fold N --out FILE`, so that each article is looked at by one that has not learnt from it,
 * with the mistakes that it makes on new articles. The same data give the same weights. `--check` holds a fold back and
 * prints how often what is learnt from the others is right on it, instead of writing weights.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { greatest, scores, type Weights } from '../../cast/events/linear';
import { modelNames, writeEventModels } from '../../cast/events/models';
import { ModelRecognizer } from '../../recognition/model/recognizer';
import { readModel } from '../../recognition/model/weights';
import { annotatedArticles } from '../articles';
import { foldOf, folds } from '../folds';
import { eventChoices, recognized } from './examples';
import type { Choice } from './learn';
import { labels, learnEventModels, learnModel, type ModelName } from './learnModels';
import { packModels } from './pack';

/** Smaller weights are left out of what is shipped. */
const least = 0.1;

const { values: options } = parseArgs({ options: { model: { type: 'string', multiple: true }, articles: { type: 'string', default: 'test/corpus/training' }, out: { type: 'string', default: 'media/model/events.bin' }, check: { type: 'boolean' } } });
const models = (options.model ?? []).map((file) => new ModelRecognizer(readModel(fs.readFileSync(file))));
if (models.length !== folds) throw new Error(`train:events needs --model FILE ${folds} times, one for each fold`);

const examples = annotatedArticles(options.articles).map((article) => ({ fold: foldOf(article.name), choices: eventChoices(article, recognized(article.text, models[foldOf(article.name)]!)) }));

function isRight(name: ModelName, weights: Weights, { candidates, right }: Choice): boolean {
  const found = labels[name] === 1 ? candidates.map((features) => scores(weights, features, 1)[0]!) : scores(weights, candidates[0]!, labels[name]);
  return greatest(found) === right;
}

if (options.check) {
  for (const name of modelNames) {
    const weights = learnModel(name, examples.filter(({ fold }) => fold !== 0).map(({ choices }) => choices));
    const asked = examples.filter(({ fold }) => fold === 0).flatMap(({ choices }) => choices[name]);
    console.log(`${name.padEnd(12)} ${asked.length} choices, ${((100 * asked.filter((one) => isRight(name, weights, one)).length) / asked.length).toFixed(1)} % right`);
  }
} else {
  const bytes = writeEventModels(packModels(learnEventModels(examples.map(({ choices }) => choices)), labels, least));
  fs.writeFileSync(options.out, bytes);
  console.log(`${options.out}: ${bytes.length} bytes`);
}
