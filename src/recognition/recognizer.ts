import type { Span } from '../text/span';
import type { RecognizedMention } from './mention';
import type { Paragraph } from './paragraph';

/** A paragraph where it stands in the article, with what the paragraph rules found in it. */
export interface PlacedParagraph extends Span {
  readonly paragraph: Paragraph;
  /** The paragraph rules' mentions, offsets counted from the start of the paragraph. */
  readonly found: readonly RecognizedMention[];
  /** Whether it belongs to the page and not to the article: menus, notices, lists of further reading. */
  readonly furniture: boolean;
}

/** A whole article, as article rules see it. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  /** The article's own date, EDTF, as declared or as its dateline states it. */
  readonly published?: string;
}

/**
 * A way to recognise mentions: a rule, a list of names, a trained model. A paragraph part must depend on the
 * text of the paragraph alone, since its results are kept for as long as that text stays; its offsets count
 * from the start of the paragraph. An article part sees the whole article and what all parts before it found,
 * and runs each time; its offsets count in the article. Where mentions overlap, the better one stays.
 */
export interface Recognizer {
  /** Unique among the recognisers of a run; results are kept under it. */
  readonly name: string;
  paragraph?(paragraph: Paragraph): Iterable<RecognizedMention>;
  article?(article: Article, found: readonly RecognizedMention[]): Iterable<RecognizedMention>;
}
