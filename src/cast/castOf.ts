import type { RecognizedMention } from '../recognition/mention';
import type { Article } from '../recognition/recognizer';
import type { Language } from '../text/language';
import { finish } from '../text/steps';
import { markDeclined } from './declined';
import { keptDistinct } from './distinct';
import { declare, joinKnown, nameGroups } from './entities';
import type { Forest } from './forest';
import type { Group } from './group';
import { groupMentions } from './groupMentions';
import { holderTrees } from './holderTrees';
import type { Known } from './known';
import { linkGroups } from './link';
import { Scene } from './scene';
import { giveStandings } from './standings';
import type { SuggestedEntity } from './suggestions';

/** The entities of an article: as they are suggested, and by the mentions that name them. */
export interface ArticleCast {
  readonly groups: readonly Group[];
  readonly of: ReadonlyMap<RecognizedMention, Group>;
  readonly entities: readonly SuggestedEntity[];
}

/**
 * What the mentions of an article name, linked to what is known from elsewhere, with the roles that the article states.
 *
 * @param mentions ordered by start; whoever found them
 * @param holders by which it is chosen in what persons have their roles; the shipped ones where none are given
 */
export function castOf(article: Article, mentions: readonly RecognizedMention[], known: Known, holders: Forest = holderTrees()): ArticleCast {
  return finish(castInSteps(article, mentions, known, holders));
}

/** {@link castOf} in steps, so that an editor can pause between them. */
export function* castInSteps(article: Article, mentions: readonly RecognizedMention[], known: Known, holders: Forest = holderTrees()): Generator<void, ArticleCast> {
  const apart = keptDistinct(article.text, yield* groupMentions(article.text, mentions), known);
  yield;
  markDeclined(article.text, apart, known);
  yield;
  const scene = new Scene(article);
  yield* linkGroups(apart, known, scene, (one) => languageAt(article, one.mentions[0]!.start));
  const groups = joinKnown(apart);
  const of = new Map<RecognizedMention, Group>();
  for (const one of groups) for (const mention of one.mentions) of.set(mention, one);
  yield;
  const unnamed = (yield* giveStandings(article, mentions, of, holders)).filter((country) => groups.some((one) => one.of === country));
  yield* linkGroups(unnamed, known, scene, () => undefined);
  const all = [...groups, ...unnamed];
  yield;
  nameGroups(all, known);
  yield;
  return { groups, of, entities: declare(all) };
}

/** Links and names places that no mention of the article names, beside the groups that it has. */
export function declarePlaces(article: Article, groups: readonly Group[], places: readonly Group[], known: Known): SuggestedEntity[] {
  const scene = new Scene(article);
  finish(linkGroups(places, known, scene, () => undefined));
  nameGroups([...groups, ...places], known);
  return declare(places.filter(({ id }) => !groups.some((one) => one.id === id)));
}

/** The language of the paragraph at an offset, or of the nearest before it that tells one. */
function languageAt(article: Article, offset: number): Language | undefined {
  const { paragraphs } = article;
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  for (let at = low; at >= 0 && at > low - 8; at--) {
    const language = paragraphs[at]!.paragraph.language;
    if (language) return language;
  }
  return undefined;
}
