import type { Token } from '../text/tokens';
import { futureWords } from './lexicon/moments';
import type { Paragraph } from './paragraph';

const clauseWords = new Set('that which who when while after before dass die der das wenn nachdem während дека што која кој кое кои кога откако че която който което които когато след'.split(' '));

/** How many tokens of a clause are looked at on either side: text without any stop costs no more than its length. */
const widest = 60;

/** Whether the clause around a token tells of what is still to come, or the token itself is how long something lasts. */
export function looksAhead(paragraph: Paragraph, at: number): boolean {
  const { tokens } = paragraph;
  if (/^(?:until|till|by|bis|до)$/.test(tokens[at - 1]?.key ?? '')) return true;
  const sentence = paragraph.sentenceAt(tokens[at]!.start);
  const ends = (token: Token | undefined): boolean => !token || token.start < sentence.start || token.end > sentence.end || /^[,;:–—()„“"]$/.test(token.text);
  let first = at;
  while (first > at - widest && !ends(tokens[first - 1]) && !clauseWords.has(tokens[first]!.key)) first--;
  let end = at + 1;
  while (end < at + widest && !ends(tokens[end]) && !clauseWords.has(tokens[end]!.key)) end++;
  for (let one = first; one < end; one++) if (futureWords.has(tokens[one]!.key)) return true;
  return false;
}
