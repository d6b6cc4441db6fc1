import type { Trees } from '../../cast/events/trees';
import { Forest } from '../../cast/forest';
import { boost, type BoostOptions } from '../events/boost';
import type { Choice } from '../events/learn';
import { foldOf, folds } from '../folds';
import type { GoldArticle } from '../goldMentions';
import { holderChoices } from './examples';

/** What trees are grown with; chosen by trial on folds that were held back. Hardly anything changes near these values. */
const grown: BoostOptions = { trees: 150, depth: 6, rate: 0.12, fewest: 8 };

/** The trees by which it is chosen what persons have their roles in. The same choices give the same trees. */
export function learnHolderTrees(choices: readonly Choice[]): Trees {
  return boost(choices, grown);
}

/** For an article by its name the trees that have learnt from the articles of the other folds. */
export function heldOutHolderTrees(articles: readonly GoldArticle[]): (name: string) => Forest {
  const examples = articles.map((article) => ({ fold: foldOf(article.name), choices: holderChoices(article) }));
  const trees = Array.from({ length: folds }, (_, held) => new Forest(learnHolderTrees(examples.filter(({ fold }) => fold !== held).flatMap(({ choices }) => choices))));
  return (name) => trees[foldOf(name)]!;
}
