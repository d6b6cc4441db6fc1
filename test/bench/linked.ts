/**
 * `npm run evaluate -- --linking [FOLDER]`: gold mentions of people, organizations and places are given to grouping, so
 * that what recognition misses does not count. Linking is measured within each article, across all articles as they are
 * annotated one after the other (each knows what the ones before it have named, a link that asks is none), and across
 * all articles by ids alone (none knows another). With `--held-out` on training articles, whose affiliations are told by
 * what is learnt from the articles of the other folds.
 */
import { castOf } from '../../src/cast/castOf';
import type { Forest } from '../../src/cast/forest';
import { holderTrees } from '../../src/cast/holderTrees';
import { Known } from '../../src/cast/known';
import type { SuggestedEntity } from '../../src/cast/suggestions';
import { goldIn, linkedTypes, type GoldArticle } from '../../src/training/goldMentions';
import { heldOutHolderTrees } from '../../src/training/holders/learn';
import { majority } from '../../src/training/majority';
import { addLinks, addStated, bCubed, compareStated, noLinks, noneStated, shares, type BCubed, type Stated } from './linking';

/** One article's entities as they were found, and for each gold mention which of them it has. */
interface FoundCast {
  readonly gold: GoldArticle;
  readonly entities: readonly SuggestedEntity[];
  readonly of: readonly string[];
}

/** The casts of the articles; `knowing` what the ones before have named, or each by itself; with the trees for each by its name. */
export function castsOf(articles: readonly GoldArticle[], knowing: boolean, trees: (name: string) => Forest = holderTrees): FoundCast[] {
  const known = new Known([]);
  return articles.map((gold, at) => {
    const { entities, of } = castOf(gold.article, gold.mentions, known, trees(gold.name));
    if (knowing) known.put(String(at), { entities, guessed: true });
    return { gold, entities, of: gold.mentions.map((mention) => of.get(mention)?.id ?? `none ${mention.start}`) };
  });
}

function typed(cast: FoundCast, type: string | undefined): [string, string][] {
  return cast.gold.mentions.flatMap((mention, at): [string, string][] => (type === undefined || mention.type === type ? [[cast.gold.ids[at]!, cast.of[at]!]] : []));
}

function statedIn(cast: FoundCast): { role: Stated; of: Stated } {
  const pairs = typed(cast, undefined);
  const found = majority(pairs);
  const gold = new Map([...majority(pairs.map(([a, b]) => [b, a] as const))]);
  const entities = new Map(cast.entities.map((entity) => [entity.id, entity]));
  let role = noneStated;
  let of = noneStated;
  for (const person of cast.gold.annotations.entities) {
    const mine = entities.get(found.get(person.id) ?? '');
    if (person.type !== 'person' || !mine) continue;
    role = addStated(role, compareStated(person.role, mine.role));
    // A holder that has no mention, a country told by its adjective, can only be compared by its id.
    of = addStated(of, compareStated(person.of, mine.of === undefined ? undefined : gold.get(mine.of) ?? mine.of));
  }
  return { role, of };
}

/** Prints the tables for a folder; `heldOut` as what is learnt from the articles of the other folds tells affiliations. */
export function reportLinking(folder: string, heldOut: boolean): void {
  const articles = goldIn(folder);
  const trees = heldOut ? heldOutHolderTrees(articles) : holderTrees;
  const apart = castsOf(articles, false, trees);
  const chained = castsOf(articles, true, trees);
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(7);
  const line = (label: string, score: BCubed): void => {
    const { precision, recall, f1 } = shares(score);
    console.log(`${label.padEnd(34)}${String(score.mentions).padStart(6)}${percent(precision)}${percent(recall)}${percent(f1)}`);
  };
  console.log(`${articles.length} articles in ${folder}; B-cubed over gold mentions\n\n${''.padEnd(34)}  gold      P      R     F1`);
  for (const [label, score] of [
    ['within articles', (type?: string) => apart.map((cast) => bCubed(typed(cast, type))).reduce(addLinks, noLinks)],
    ['across, one after the other', (type?: string) => bCubed(chained.flatMap((cast) => typed(cast, type)))],
    ['across, by ids alone', (type?: string) => bCubed(apart.flatMap((cast) => typed(cast, type)))],
  ] as const) {
    for (const type of linkedTypes) line(`${label}: ${type}`, score(type));
    line(`${label}: all`, score());
    console.log('');
  }
  const stated = apart.map(statedIn);
  for (const [label, score] of [
    ['roles, exact', stated.map(({ role }) => role).reduce(addStated, noneStated)],
    ['affiliations', stated.map(({ of }) => of).reduce(addStated, noneStated)],
  ] as const) {
    console.log(`${label.padEnd(34)}${String(score.stated).padStart(6)}${percent(score.found === 0 ? 0 : score.right / score.found)}${percent(score.stated === 0 ? 0 : score.right / score.stated)}   of those stated`);
  }
}
