import fs from 'node:fs';
import path from 'node:path';
import { typeOf } from '../annotations/model';
import { modelTypes } from '../recognition/model/labels';
import { annotatedArticles } from './articles';
import { readDocuments, readIob2, type GoldText } from './gold';

/** A stretch of a document with the index of its type in `modelTypes`; UTF-16 offsets. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** An annotated document. */
export interface TrainingDocument {
  readonly source: string;
  readonly text: string;
  /** Ordered by start. */
  readonly spans: readonly GoldSpan[];
  /** The types that its source marks; of the others it says nothing. */
  readonly types: readonly number[];
}

function typeIndex(type: string): number {
  return (modelTypes as readonly string[]).indexOf(type);
}

/** So many sentences of a file that knows of no documents are taken for one, each for a paragraph. */
const sentencesADocument = 15;

/** The documents of a file in IOB2 or JSON Lines. */
export function documentsIn(file: string): TrainingDocument[] {
  const source = path.basename(file);
  const content = fs.readFileSync(file, 'utf8');
  const whole = file.endsWith('.jsonl');
  const texts = whole ? readDocuments(content, source) : readIob2(content, source);
  const types = modelTypes.flatMap((type, index) => (texts.some(({ mentions }) => mentions.some((mention) => mention.type === type)) ? [index] : []));
  if (whole) return texts.map((text) => ({ source, types, ...joined([text]) }));
  return Array.from({ length: Math.ceil(texts.length / sentencesADocument) }, (_, at) => ({ source, types, ...joined(texts.slice(at * sentencesADocument, (at + 1) * sentencesADocument)) }));
}

function joined(texts: readonly GoldText[]): { text: string; spans: GoldSpan[] } {
  let text = '';
  const spans: GoldSpan[] = [];
  for (const one of texts) {
    for (const { start, end, type } of one.mentions) if (typeIndex(type) !== -1) spans.push({ start: text.length + start, end: text.length + end, type: typeIndex(type) });
    text += `${one.text}\n\n`;
  }
  return { text, spans };
}

/** The articles of a folder that have a sidecar. @throws Error that names the sidecar which cannot be read */
export function articlesIn(folder: string): TrainingDocument[] {
  return annotatedArticles(folder).map(({ name, text, annotations, resolver }) => {
    const spans = annotations.mentions.flatMap((mention) => {
      const type = typeIndex(typeOf(annotations, mention) ?? '');
      const span = resolver.resolve(mention);
      return span && type !== -1 ? [{ start: span.start, end: span.end, type }] : [];
    });
    // Of mentions inside another the outer one is learnt.
    const ordered = spans.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    const outer = ordered.filter((span) => span.start >= end && (end = span.end) > 0);
    return { source: name, text, spans: outer, types: modelTypes.map((_, index) => index) };
  });
}
