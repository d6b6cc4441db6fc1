import { prepositions } from './roleHeads';
import { functions, isFormer, isProfession, isRank } from './lexicon/roleWords';

/** How much a role tells of what somebody is in an article: of several that are stated the one with the greatest is taken. */
export const weights = { former: 0, function: 1, rank: 2, office: 3 } as const;

/**
 * An office before a rank or a profession, these before what somebody is for an hour, and anything present before the past.
 *
 * @param held whether it is held in an organization, which makes a chair an office
 */
export function roleWeight(role: string, held = false): number {
  if (/(?:^|\s)\p{L}{2,4}\.$/u.test(role)) return weights.rank;
  const words = role.toLowerCase().split(' ');
  if (isFormer(words[0]!)) return weights.former;
  if (functions.test(role.toLowerCase())) return held ? weights.office : weights.function;
  const end = words.findIndex((word) => prepositions.test(word));
  // "speaker at the morning panel", but "speaker of the assembly".
  if (end > 0 && /^(?:at|on|beim?|auf)$/.test(words[end]!) && functions.test(words.slice(0, end).join(' '))) return weights.function;
  const head = words[(end < 1 ? words.length : end) - 1]!;
  const ranked = isRank(head) && !/secretary|attorney|director|prosecutor|consul|acting/.test(words[0]!);
  return ranked || isProfession(head) ? weights.rank : weights.office;
}
