import type { RecognizedMention } from '../mention';
import type { Paragraph } from '../paragraph';
import { factsOf, prepare, sequenceOf, wordFacts, type PreparedSentence, type WordFacts } from './document';
import { joined, type ModelSpan } from './join';
import { modelTypes } from './labels';
import { Tagger, type ScoredForm } from './tagger';
import type { Model } from './weights';

/** What was found in a paragraph, and what the document knew of its words then. */
interface Kept {
  readonly found: readonly RecognizedMention[];
  readonly facts: readonly Uint8Array[];
  readonly mentions: readonly RecognizedMention[];
}

/**
 * Recognition by a trained model, with what rules found among its features. A paragraph is looked at again only where
 * it is new, or where the rest of the article has come to say something else about its words.
 */
export class ModelRecognizer {
  private readonly tagger: Tagger;
  private readonly kept = new WeakMap<Paragraph, Kept>();

  constructor(model: Model) {
    this.tagger = new Tagger(model);
  }

  /** What the paragraphs of an article know of its words together. */
  facts(paragraphs: Iterable<Paragraph>): WordFacts {
    return wordFacts(paragraphs);
  }

  /** Whether {@link mentions} has its answer ready. */
  knows(paragraph: Paragraph): boolean {
    return this.kept.has(paragraph);
  }

  /**
   * The mentions of a paragraph, ordered by start.
   *
   * @param found what rules found in it; offsets of both count from its start
   */
  mentions(paragraph: Paragraph, found: readonly RecognizedMention[], facts: WordFacts): readonly RecognizedMention[] {
    const kept = this.kept.get(paragraph);
    const known = factsOf(paragraph, facts);
    if (kept && kept.found === found && kept.facts.every((one, at) => same(one, known[at]!))) return kept.mentions;
    const sentences = prepare(paragraph, found, this.tagger.form, this.tagger.model.names);
    const mentions = joined(paragraph, this.spans(sentences, known), found);
    this.kept.set(paragraph, { found, facts: known, mentions });
    return mentions;
  }

  private spans(sentences: readonly PreparedSentence<ScoredForm>[], facts: readonly Uint8Array[]): ModelSpan[] {
    let before = 0;
    return sentences.flatMap((sentence, at) => {
      const base = before;
      before += sentence.tokens.length;
      return this.tagger.tag(sequenceOf(sentence, facts[at]!)).map(({ first, end, type, confidence }) => ({
        start: sentence.tokens[first]!.start,
        end: sentence.tokens[end - 1]!.end,
        firstToken: base + first,
        endToken: base + end,
        type: modelTypes[type]!,
        confidence,
      }));
    });
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
