import type { RecognizedMention } from './mention';
import { Paragraph } from './paragraph';
import type { Recognizer } from './recognizer';
import { resolve } from './resolve';

/** What is kept of a paragraph: its analysis and the mentions that paragraph rules found in it. */
export interface KeptParagraph {
  readonly paragraph: Paragraph;
  readonly found: readonly RecognizedMention[];
  /** The mentions that were last taken for it, and the same at the place where it stood. */
  placed?: { readonly start: number; readonly found: readonly RecognizedMention[]; readonly mentions: readonly RecognizedMention[] };
}

/** What recognisers find in a paragraph by itself, without overlaps, ordered by start. */
export function foundIn(paragraph: Paragraph, recognizers: readonly Recognizer[]): RecognizedMention[] {
  return resolve(recognizers.flatMap((recognizer) => [...(recognizer.paragraph?.(paragraph) ?? [])]));
}

/** About ten articles of usual length, or one of 200 kB with room to edit. */
const usualCapacity = 1_000_000;

/**
 * Keeps what paragraph rules found, by the text of the paragraph, so that an edit costs one paragraph. The least
 * recently used ones make room for new ones. One cache serves one list of recognisers at a time.
 */
export class ParagraphCache {
  private readonly kept = new Map<string, KeptParagraph>();
  private recognizers: readonly Recognizer[] = [];
  private size = 0;

  /** @param capacity how many code units of paragraphs are kept */
  constructor(private readonly capacity = usualCapacity) {}

  /** The mentions of a paragraph, from the cache or found now, and whether they were found now. */
  get(text: string, recognizers: readonly Recognizer[]): { readonly kept: KeptParagraph; readonly fresh: boolean } {
    this.serve(recognizers);
    const known = this.kept.get(text);
    if (known) {
      this.kept.delete(text);
      this.kept.set(text, known);
      return { kept: known, fresh: false };
    }
    const paragraph = new Paragraph(text);
    const found = foundIn(paragraph, recognizers);
    const kept: KeptParagraph = { paragraph, found };
    this.kept.set(text, kept);
    this.size += text.length;
    for (const oldest of this.kept.keys()) {
      if (this.size <= this.capacity || oldest === text) break;
      this.kept.delete(oldest);
      this.size -= oldest.length;
    }
    return { kept, fresh: true };
  }

  private serve(recognizers: readonly Recognizer[]): void {
    const same = recognizers.length === this.recognizers.length && recognizers.every((one, at) => one === this.recognizers[at]);
    if (same) return;
    this.kept.clear();
    this.size = 0;
    this.recognizers = recognizers;
  }
}
