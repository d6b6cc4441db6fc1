/**
 * `npm run evaluate -- --events --model FILE … FOLDER`: how well events are told in annotated articles by what is learnt from
 * the others, with one model of recognition for each fold, as for `npm run train:events`.
 */
import { suggest } from '../../src/cast/suggest';
import { annotatedArticles } from '../../src/training/articles';
import { heldOutModels, readFolds } from '../../src/training/events/heldOut';
import { toldArticle } from '../../src/training/events/toldArticle';
import { printTold } from './toldEvents';

export function reportHeldOutEvents(folder: string, files: readonly string[]): void {
  const models = readFolds(files);
  const articles = annotatedArticles(folder);
  const heldOut = heldOutModels(articles, models);
  printTold(`articles in ${folder}, each held out`, articles.map((article) => toldArticle(article, suggest(article.text, heldOut(article.name)))));
}
