import type { Group } from './group';
import { articles, isHead } from './roleHeads';
import { roleFrom } from './statedBehind';
import type { Stated, Surroundings } from './surroundings';

/** How many words of a description may stand before the head of its role. */
const longestDescription = 4;

/** The definite article of Macedonian and Bulgarian, which stands at the end of the first word. */
const articled = /(?:от|ът|ят|ата|ката|цата|јата|ията)$/u;

/** Somebody, and what the next sentence calls them. */
export interface Described {
  readonly one: Group;
  readonly start: number;
  readonly stated: Stated;
}

/**
 * What a sentence calls somebody whom the one before it names alone: "Zufrieden war <A> nicht. Die Sprecherin des
 * [Vereins] verwies auf …", "отвърна <B>. Депутатката поиска …".
 */
export function* describedNext(around: Surroundings): Generator<Described> {
  const { paragraph, persons } = around;
  for (const [at, [first, mention]] of persons.entries()) {
    const one = around.groupOf(mention);
    const next = sentenceBehind(around, around.endOf(mention));
    const following = persons[at + 1]?.[0];
    if (!one || next === undefined || (following !== undefined && following < next)) continue;
    const named = persons[at - 1];
    if (named && around.groupOf(named[1]) !== one && sentenceBehind(around, named[0]) === sentenceBehind(around, first)) continue;
    const stated = descriptionAt(around, next);
    // What a name follows is said of that one.
    const behind = stated?.end ?? next;
    if (stated && (following === undefined || following > behind + 2) && paragraph.tokens[behind]?.kind === 'word') yield { one, start: mention.start, stated };
  }
}

/** The first token of the sentence behind a token; `undefined` where the paragraph has none. */
function sentenceBehind({ paragraph }: Surroundings, from: number): number | undefined {
  for (let at = Math.max(1, from); at < paragraph.tokens.length; at++) if (paragraph.tokens[at]!.kind === 'word' && paragraph.opensSentence(at)) return at;
  return undefined;
}

function descriptionAt(around: Surroundings, from: number): Stated | undefined {
  const { tokens } = around.paragraph;
  const article = /^(?:the|der|die)$/.test(tokens[from]!.key);
  if (!article && !articled.test(tokens[from]!.key)) return undefined;
  for (let at = article ? from + 1 : from; at < from + longestDescription && tokens[at]?.kind === 'word' && !around.cover[at]; at++) {
    if (articles.test(tokens[at]!.key)) return undefined;
    if (isHead(around, at)) return roleFrom(around, article ? from + 1 : from, tokens.length, true);
  }
  return undefined;
}
