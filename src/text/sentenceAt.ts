import { paragraphs } from './paragraphs';
import { sentences } from './sentences';
import type { Span } from './span';
import { tokenize } from './tokens';

/** The sentence of a text in which a span begins, widened to the span's end; UTF-16 offsets. */
export function sentenceAt(text: string, { start, end }: Span): Span {
  const paragraph = paragraphs(text).find((span) => start < span.end) ?? { start, end };
  const found = sentences(tokenize(text.slice(paragraph.start, paragraph.end))).find((span) => start < paragraph.start + span.end);
  if (!found) return { start: Math.min(start, paragraph.start), end: Math.max(end, paragraph.end) };
  return { start: Math.min(start, paragraph.start + found.start), end: Math.max(end, paragraph.start + found.end) };
}
