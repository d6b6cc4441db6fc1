import { slug } from './slug';
import type { Span } from './span';

/** Words with what hyphens and apostrophes join. */
const words = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, to be found by their first letters in any script: those of their transliteration count too. */
export class WordSearch {
  private readonly words: readonly (Span & { readonly lower: string; readonly ascii: string })[];

  constructor(text: string) {
    this.words = [...text.matchAll(words)].map(({ index, 0: word }) => ({ start: index, end: index + word.length, lower: word.toLowerCase(), ascii: slug(word) }));
  }

  /** The next word behind an offset, around the end of the text, that begins with some letters; `undefined` where there is none, or no letter. */
  after(letters: string, offset: number): Span | undefined {
    const wanted = letters.trim().toLowerCase();
    if (wanted === '') return undefined;
    const ascii = slug(wanted);
    const found = this.words.filter(({ lower, ascii: own }) => lower.startsWith(wanted) || own.startsWith(ascii));
    const next = found.find(({ start }) => start > offset) ?? found[0];
    return next && { start: next.start, end: next.end };
  }
}
