/**
 * `npm run evaluate -- --events --model FILE … FOLDER`: how well events are told in annotated articles by what is learnt from
 * the others, with one model of recognition for each fold, as for `npm run train:events`.
 */
import fs from 'node:fs';
import { suggest } from '../../src/cast/suggest';
import { ModelRecognizer } from '../../src/recognition/model/recognizer';
import { readModel } from '../../src/recognition/model/weights';
import { annotatedArticles } from '../../src/training/articles';
import { eventChoices, recognized } from '../../src/training/events/examples';
import { learnEventModels } from '../../src/training/events/learnModels';
import { foldOf, folds } from '../../src/training/folds';
import { printTold, toldArticle } from './toldEvents';

export function reportHeldOutEvents(folder: string, files: readonly string[]): void {
  if (files.length !== folds) throw new Error(`--model FILE is needed ${folds} times, one for each fold`);
  const models = files.map((file) => new ModelRecognizer(readModel(fs.readFileSync(file))));
  const examples = annotatedArticles(folder).map((article) => {
    const fold = foldOf(article.name);
    return { article, fold, choices: eventChoices(article, recognized(article.text, models[fold]!)) };
  });
  const eventModels = models.map((_, held) => learnEventModels(examples.filter(({ fold }) => fold !== held).map(({ choices }) => choices)));
  printTold(`articles in ${folder}, each held out`, examples.map(({ article, fold }) => toldArticle(article, suggest(article.text, { model: models[fold]!, eventModels: eventModels[fold]! }))));
}
