import { slug } from '../text/slug';

/** Endings of cases and articles are not longer. */
const longestEnding = 3;
/** Shorter words are alike by chance. */
const shortestStem = 4;

/**
 * Whether words of an article can only be the name that an id was once made of, and not also that of the entity which
 * it went into: by these, what was merged by mistake is told apart again. Scripts and inflections do not matter.
 *
 * @param former the id that is gone
 * @param staying the id and the names of the entity that it went into
 */
export function fitsFormerId(quote: string, former: string, staying: readonly string[]): boolean {
  const words = wordsOf(slug(quote));
  return areAll(words, wordsOf(former)) && !staying.some((name) => areAll(words, wordsOf(slug(name))));
}

function wordsOf(id: string): string[] {
  return id.split('-');
}

function areAll(words: readonly string[], names: readonly string[]): boolean {
  return words.every((word) => names.some((name) => isForm(word, name)));
}

/** Whether two words differ by an ending at most. */
function isForm(word: string, name: string): boolean {
  if (word === name) return true;
  let stem = 0;
  while (stem < word.length && word[stem] === name[stem]) stem++;
  return stem >= shortestStem && word.length - stem <= longestEnding && name.length - stem <= 1;
}
