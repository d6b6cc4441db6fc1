import { foundIn } from '../recognition/cache';
import { Paragraph } from '../recognition/paragraph';
import { rulesOfRecognition } from '../recognition/recognize';
import { factsOf, prepare, sequenceOf, wordFacts } from '../recognition/model/document';
import { modelTypes } from '../recognition/model/labels';
import { Tagger } from '../recognition/model/tagger';
import type { Model } from '../recognition/model/weights';
import { paragraphs } from '../text/paragraphs';
import type { Judged } from './calibration';
import type { TrainingDocument } from './data';

/** What a model finds in annotated documents, by the index of the type. */
export interface Measured {
  readonly counts: readonly { gold: number; found: number; right: number }[];
  readonly judged: readonly Judged[][];
}

/** Applies a model to documents; what a document's source does not mark is left out. */
export function measure(model: Model, documents: readonly TrainingDocument[]): Measured {
  const tagger = new Tagger(model);
  const counts = modelTypes.map(() => ({ gold: 0, found: 0, right: 0 }));
  const judged = modelTypes.map((): Judged[] => []);
  for (const { text, spans, types } of documents) {
    const gold = new Set(spans.map(({ start, end, type }) => `${start} ${end} ${type}`));
    for (const { type } of spans) counts[type]!.gold++;
    const placed = [...paragraphs(text)].map(({ start, end }) => ({ start, paragraph: new Paragraph(text.slice(start, end)) }));
    const facts = wordFacts(placed.map(({ paragraph }) => paragraph));
    for (const { start, paragraph } of placed) {
      const known = factsOf(paragraph, facts);
      prepare(paragraph, foundIn(paragraph, rulesOfRecognition), tagger.form, model.names).forEach((sentence, at) => {
        for (const { first, end, type, confidence } of tagger.tag(sequenceOf(sentence, known[at]!))) {
          if (!types.includes(type)) continue;
          const right = gold.has(`${start + sentence.tokens[first]!.start} ${start + sentence.tokens[end - 1]!.end} ${type}`);
          counts[type]!.found++;
          if (right) counts[type]!.right++;
          judged[type]!.push({ confidence, right });
        }
      });
    }
  }
  return { counts, judged };
}

/** F1 in per cent, of all types together and of each. */
export function scoreOf({ counts }: Measured): { all: string; byType: string[] } {
  const f1 = (list: Measured['counts']): string => {
    const sum = (of: 'gold' | 'found' | 'right'): number => list.reduce((total, one) => total + one[of], 0);
    return ((200 * sum('right')) / (sum('gold') + sum('found') || 1)).toFixed(1);
  };
  return { all: f1(counts), byType: counts.map((one) => f1([one])) };
}
