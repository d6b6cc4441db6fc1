/**
 * `npm run evaluate -- --linking [FOLDER]`: gold mentions of people, organizations and places are given to grouping, so
 * that what recognition misses does not count. Linking is measured within each article, across all articles as they are
 * annotated one after the other (each knows what the ones before it have named, a link that asks is none), and across
 * all articles by ids alone (none knows another).
 */
import { typeOf, type Annotations } from '../../src/annotations/model';
import { castOf } from '../../src/cast/castOf';
import { Known } from '../../src/cast/known';
import type { SuggestedEntity } from '../../src/cast/suggestions';
import type { MentionType, RecognizedMention } from '../../src/recognition/mention';
import { recognizeInSteps } from '../../src/recognition/recognize';
import type { Article } from '../../src/recognition/recognizer';
import { annotatedArticles } from '../../src/training/articles';
import { addLinks, addStated, bCubed, compareStated, majority, noLinks, noneStated, shares, type BCubed, type Stated } from './linking';

export const linkedTypes = ['person', 'organization', 'place'] as const;

/** An article with its gold mentions of people, organizations and places, each with the id of its entity. */
export interface GoldArticle {
  readonly name: string;
  readonly article: Article;
  readonly mentions: readonly RecognizedMention[];
  readonly ids: readonly string[];
  readonly annotations: Annotations;
}

/** The articles of a folder that have a sidecar, in order of their names. */
export function goldIn(folder: string): GoldArticle[] {
  return annotatedArticles(folder).map(({ name, text, annotations, resolver }) => {
    const gold = annotations.mentions.flatMap((mention) => {
      const span = resolver.resolve(mention);
      const type = typeOf(annotations, mention);
      if (!span || mention.entity === undefined || !linkedTypes.some((one) => one === type)) return [];
      return [{ id: mention.entity, mention: { ...span, type: type as MentionType, score: 1, why: { rule: 'cast' as const } } }];
    }).sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
    return { name, article: articleOf(text), mentions: gold.map(({ mention }) => mention), ids: gold.map(({ id }) => id), annotations };
  });
}

/** A text as the rules see it, of which none is asked. */
function articleOf(text: string): Article {
  const steps = recognizeInSteps(text, { recognizers: [] });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.article;
  }
}

/** One article's entities as they were found, and for each gold mention which of them it has. */
interface FoundCast {
  readonly gold: GoldArticle;
  readonly entities: readonly SuggestedEntity[];
  readonly of: readonly string[];
}

/** The casts of the articles; `knowing` what the ones before have named, or each by itself. */
export function castsOf(articles: readonly GoldArticle[], knowing: boolean): FoundCast[] {
  const known = new Known([]);
  return articles.map((gold, at) => {
    const { entities, of } = castOf(gold.article, gold.mentions, known);
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

/** Prints the tables for a folder. */
export function reportLinking(folder: string): void {
  const articles = goldIn(folder);
  const apart = castsOf(articles, false);
  const chained = castsOf(articles, true);
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
