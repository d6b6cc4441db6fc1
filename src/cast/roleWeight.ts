import { prepositions } from './roleHeads';
import { functions, isFormer, isProfession, isRank } from './lexicon/roleWords';

/** How much a role tells of what somebody is in an article: the greater one is taken where several are stated. */
export const enum RoleWeight {
  former,
  function,
  rank,
  office,
}

/**
 * An office before a rank or a profession, these before what somebody is for an hour, and anything present before the past.
 *
 * @param held whether it is held in an organization, which makes a chair an office
 */
export function roleWeight(role: string, held = false): RoleWeight {
  const words = role.toLowerCase().split(' ');
  if (isFormer(words[0]!)) return RoleWeight.former;
  if (functions.test(role.toLowerCase())) return held ? RoleWeight.office : RoleWeight.function;
  const end = words.findIndex((word) => prepositions.test(word));
  const head = words[(end < 1 ? words.length : end) - 1]!;
  const ranked = isRank(head) && !/secretary|attorney|director|prosecutor|consul/.test(words[0]!);
  return ranked || isProfession(head) ? RoleWeight.rank : RoleWeight.office;
}
