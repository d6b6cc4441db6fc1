import { transliterate } from './transliterate';

/** What Latin and Cyrillic keyboards have both, letters as one script is written in the other: those under the fingers first, digits last. */
const letters = [...'asdfghjklenoirtupvmbcz1234567890'];

/**
 * So many labels, the shortest first: one letter, or two where there are more than letters; none begins with another one,
 * so that nothing need be pressed behind it.
 *
 * @param count how many are wanted; at most the square of the number of letters are given
 */
export function jumpLabels(count: number): string[] {
  let pairs = 0;
  while (pairs < letters.length && letters.length - pairs + pairs * letters.length < count) pairs++;
  const firsts = letters.slice(letters.length - pairs);
  return [...letters.slice(0, letters.length - pairs), ...firsts.flatMap((first) => letters.map((second) => first + second))].slice(0, count);
}

/** What is typed as labels have it: in Latin letters, whatever the keyboard. */
export function typedLabel(typed: string): string {
  return transliterate(typed).toLowerCase();
}
