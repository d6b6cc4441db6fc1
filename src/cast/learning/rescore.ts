import type { RecognizedMention } from '../../recognition/mention';
import type { Group } from '../group';
import type { Known } from '../known';
import { isVague, organizationName } from '../organizationNames';
import { betaMean } from './counts';

/** How many articles' decisions the score of recognition weighs as much as. */
const strength = 2;
/** A name that one other article has rejected is still shown at the usual minimum. */
const leastAfterOne = 0.5;

/** How much of the doubt whether words are a name at all is left where they are surely linked to what people have annotated. */
const doubtLeft = 0.7;

/**
 * The score of a mention whose words are linked to a known entity: that they name something is surer where they name
 * what people have annotated elsewhere, but for words that many institutions are called by, and for those that were
 * rejected.
 */
export function linkedScore({ type, score }: RecognizedMention, words: string, { known: entity, link }: Group, known: Known): number {
  if (type !== 'organization' || !entity || !link || known.isGuess(entity.id) || isVague(organizationName(words)) || known.votes(words, type).rejected > 0) return score;
  return 1 - (1 - score) * (1 - link.score * (1 - doubtLeft));
}

/**
 * A mention with the score that people's decisions on its words, in all articles, make of it: the mean of a Beta
 * distribution whose prior is the score, after the articles that accepted or rejected the words as its type; then by
 * what is known of such words in general.
 */
export function rescored(mention: RecognizedMention, words: string, known: Known): RecognizedMention {
  const { accepted, rejected } = known.votes(words, mention.type);
  const factor = accepted > 0 ? 1 : known.rateOf(words, mention.type);
  if (accepted + rejected === 0 && factor === 1) return mention;
  // What is written by rules of the workspace has counted them already.
  const told = mention.why.rule === 'cast' ? mention.score : betaMean(mention.score, strength, accepted, rejected);
  const odds = (factor * told) / (1 - told);
  const score = factor === 1 || told >= 1 ? told : odds / (1 + odds);
  return { ...mention, score: accepted === 0 && rejected === 1 ? Math.max(score, Math.min(mention.score, leastAfterOne)) : score };
}
