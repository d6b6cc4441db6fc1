import { languagePoints, leadingLanguage, type Language, type LanguagePoints } from '../text/language';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { tokenize, type Token } from '../text/tokens';

/**
 * A paragraph by itself, all offsets counted from its start. Everything here is a pure function of its text, so
 * that what rules find in it can be kept while the rest of the article changes.
 */
export class Paragraph {
  readonly tokens: readonly Token[];
  readonly points: LanguagePoints;
  /** The language, where the paragraph itself says enough to tell. */
  readonly language: Language | undefined;
  private foundSentences: readonly Span[] | undefined;
  private readonly notes = new Map<object, unknown>();

  constructor(readonly text: string) {
    this.tokens = tokenize(text);
    this.points = languagePoints(this.tokens);
    this.language = leadingLanguage(this.points);
  }

  get sentences(): readonly Span[] {
    return (this.foundSentences ??= sentences(this.tokens));
  }

  /** The sentence that holds the offset. */
  sentenceAt(offset: number): Span {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return sentences[low] ?? { start: 0, end: this.text.length };
  }

  /** Whether the token at `at` is the first of its sentence, opening quotation marks and brackets aside. */
  opensSentence(at: number): boolean {
    let first = at;
    while (first > 0 && '"„“«»‘\'(['.includes(this.tokens[first - 1]!.text)) first--;
    if (first === 0) return true;
    return this.once(sentenceStarts).has(this.tokens[first]!.start) || /^[:•–—-]$/.test(this.tokens[first - 1]!.text);
  }

  /** The text from the token `first` to the one before `end`. */
  slice(first: number, end: number): string {
    return this.text.slice(this.tokens[first]!.start, this.tokens[end - 1]!.end);
  }

  /** What `make` gives for this paragraph, made once; `make` itself is the key. */
  once<Note>(make: (paragraph: Paragraph) => Note): Note {
    if (!this.notes.has(make)) this.notes.set(make, make(this));
    return this.notes.get(make) as Note;
  }
}

function sentenceStarts(paragraph: Paragraph): ReadonlySet<number> {
  return new Set(paragraph.sentences.map((sentence) => sentence.start));
}
