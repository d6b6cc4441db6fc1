import { foundIn } from '../recognition/cache';
import { Paragraph } from '../recognition/paragraph';
import { rulesOfRecognition } from '../recognition/recognize';
import { factsOf, prepare, sequenceOf, wordFacts, type FormOf } from '../recognition/model/document';
import { features } from '../recognition/model/features';
import type { Form } from '../recognition/model/forms';
import { beginOf, insideOf, labelCount } from '../recognition/model/labels';
import type { NameList } from '../recognition/model/names';
import { paragraphs } from '../text/paragraphs';
import type { TrainingDocument } from './data';

/** A sentence to learn from. */
export interface Example {
  /** Hashes of the features of each token, one after the other; token `i` has those from `bounds[i]` to `bounds[i + 1]`. */
  readonly features: Int32Array;
  /** For each feature the group that may be left out together. */
  readonly groups: Uint8Array;
  readonly bounds: Int32Array;
  readonly labels: Uint8Array;
  /** The labels that may be learnt from it, 1 where allowed. */
  readonly allowed: Uint8Array;
  readonly weight: number;
}

/** The sentences of a document with their features and labels. */
export function examplesOf(document: TrainingDocument, form: FormOf<Form>, names: NameList, weight: number): Example[] {
  const placed = [...paragraphs(document.text)].map(({ start, end }) => ({ start, paragraph: new Paragraph(document.text.slice(start, end)) }));
  const facts = wordFacts(placed.map(({ paragraph }) => paragraph));
  const allowed = new Uint8Array(labelCount);
  allowed[0] = 1;
  for (const type of document.types) allowed[beginOf(type)] = allowed[insideOf(type)] = 1;
  const spans = [...document.spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return placed.flatMap(({ start, paragraph }) => {
    const known = factsOf(paragraph, facts);
    return prepare(paragraph, foundIn(paragraph, rulesOfRecognition), form, names).map((sentence, index) => {
      const sequence = sequenceOf(sentence, known[index]!);
      const hashes: number[] = [];
      const groups: number[] = [];
      const bounds = [0];
      const labels = new Uint8Array(sentence.tokens.length);
      let open: (typeof spans)[number] | undefined;
      sentence.tokens.forEach((token, at) => {
        features(sequence, at, (hash, group) => {
          hashes.push(hash);
          groups.push(group);
        });
        bounds.push(hashes.length);
        while (next < spans.length && spans[next]!.end <= start + token.start) next++;
        const span = spans[next];
        if (!span || span.start >= start + token.end) return;
        labels[at] = span === open ? insideOf(span.type) : beginOf(span.type);
        open = span;
      });
      return { features: Int32Array.from(hashes), groups: Uint8Array.from(groups), bounds: Int32Array.from(bounds), labels, allowed, weight };
    });
  });
}
