import fs from 'node:fs';
import type { EventModels } from '../../cast/events/models';
import { ModelRecognizer } from '../../recognition/model/recognizer';
import { readModel } from '../../recognition/model/weights';
import type { AnnotatedArticle } from '../articles';
import { foldOf, folds } from '../folds';
import { eventChoices, recognized, type EventChoices } from './examples';
import { learnEventModels } from './learnModels';

/** What an article is looked at with that none of it has learnt from. */
export interface HeldOutModels {
  readonly model: ModelRecognizer;
  readonly eventModels: EventModels;
}

/**
 * The models of recognition for each fold, made with `npm run train -- --data PATH --fold N --out FILE`.
 *
 * @throws Error where there is not one file for each fold
 */
export function readFolds(files: readonly string[]): ModelRecognizer[] {
  if (files.length !== folds) throw new Error(`--model FILE is needed ${folds} times, one for each fold`);
  return files.map((file) => new ModelRecognizer(readModel(fs.readFileSync(file))));
}

/** What each article teaches of events, with the mistakes that the model of its fold makes in it. */
export function foldChoices(articles: readonly AnnotatedArticle[], models: readonly ModelRecognizer[]): EventChoices[] {
  return articles.map((article) => eventChoices(article, recognized(article.text, models[foldOf(article.name)]!)));
}

/** For an article by its name the models that have learnt from the articles of the other folds. */
export function heldOutModels(articles: readonly AnnotatedArticle[], models: readonly ModelRecognizer[]): (name: string) => HeldOutModels {
  const choices = foldChoices(articles, models);
  const eventModels = models.map((_, held) => learnEventModels(choices.filter((_, at) => foldOf(articles[at]!.name) !== held)));
  return (name) => ({ model: models[foldOf(name)]!, eventModels: eventModels[foldOf(name)]! });
}
