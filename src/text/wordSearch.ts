import { slug } from './slug';
import type { Span } from './span';

/** Words with what hyphens and apostrophes join. */
const words = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly ascii: string;
  /** Whether it stands behind a hyphen or an apostrophe. */
  readonly isPart: boolean;
}

/**
 * The words of a text, to be found by their first letters in any script: those of their transliteration count too. A
 * capital letter finds words with a capital alone. Letters of a second word, behind a space, find the words from the first
 * one to that; a space alone says that it is the one word. What stands behind a hyphen or an
 * apostrophe is found where no word begins so, or all of it is typed.
 */
export class WordSearch {
  private readonly words: readonly Word[];

  /** @param isPassed whether a word is found only where no other begins so, by its offset */
  constructor(private readonly text: string, private readonly isPassed: (start: number) => boolean = () => false) {
    this.words = [...text.matchAll(words)].flatMap(({ index, 0: word }) => {
      const parts = [...word.matchAll(/(?<=['’-])[^'’-].*/gu)].map((part) => part.index);
      return [0, ...parts].map((from) => ({ start: index + from, end: index + word.length, text: word.slice(from), lower: word.slice(from).toLowerCase(), ascii: slug(word.slice(from)), isPart: from > 0 }));
    });
  }

  /** The next words behind an offset, around the end of the text; `undefined` where there are none, or no letter. */
  after(query: string, offset: number): { readonly span: Span; readonly isPhrase: boolean } | undefined {
    const [first, second] = query.trim().split(/\s+/u);
    if (!first) return undefined;
    const found = this.words.filter(beginsWith(first));
    const near = [...found.filter(({ start }) => start > offset), ...found.filter(({ start }) => start <= offset)];
    const free = near.filter(({ start }) => !this.isPassed(start));
    const isWhole = ({ isPart, lower }: Word): boolean => !isPart || lower === first.toLowerCase();
    const word = free.find(isWhole) ?? free[0] ?? near.find(isWhole) ?? near[0];
    if (!word) return undefined;
    if (!second) return { span: { start: word.start, end: word.end }, isPhrase: /\s$/u.test(query) };
    const newline = this.text.indexOf('\n', word.end);
    const last = this.words.slice(this.words.indexOf(word) + 1).find(beginsWith(second));
    const isNear = last && (newline === -1 || last.end <= newline);
    return { span: { start: word.start, end: isNear ? last.end : word.end }, isPhrase: true };
  }
}

function beginsWith(letters: string): (word: Word) => boolean {
  const lower = letters.toLowerCase();
  const ascii = slug(letters);
  const isCapital = letters[0] !== lower[0];
  return (word) => (word.lower.startsWith(lower) || word.ascii.startsWith(ascii)) && (!isCapital || word.text[0] !== word.lower[0]);
}
