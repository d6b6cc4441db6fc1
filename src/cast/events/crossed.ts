import type { Vocabulary } from '../vocabulary';
import { eventKinds, type EventKind } from './heads';
import type { Weights } from './linear';

/** Places as they are told apart by what tells of them: countries and regions, cities of the lexicon, and all others. */
export const sorts = ['territory', 'city', 'other'] as const;
export type Sort = (typeof sorts)[number];

/** What weights tell a place by: its facts, each also with the kind of the event and with the sort of place, as trees join them by themselves; that there is none, without a sort, by the facts of that. */
export function crossed(facts: readonly string[], kind: EventKind, sort: Sort | undefined): string[] {
  return facts.flatMap((fact) => beginningsOf(kind, sort).map((beginning) => beginning + fact));
}

function beginningsOf(kind: EventKind, sort: Sort | undefined): readonly string[] {
  return sort === undefined ? ['none ', `none ${kind} `] : ['', `${kind} `, `sort ${sort} `];
}

/** All with which crossed facts begin, and their indices by their first words. */
const beginnings = [...new Set(eventKinds.flatMap((kind) => [undefined, ...sorts].flatMap((sort) => beginningsOf(kind, sort))))];
const byFirstWord = new Map<string, number[]>();
for (const [column, beginning] of beginnings.entries()) byFirstWord.set(firstWord(beginning), [...(byFirstWord.get(firstWord(beginning)) ?? []), column]);

function firstWord(text: string): string {
  return text.slice(0, Math.max(0, text.indexOf(' ')));
}

/** The weights of {@link crossed} facts by the numbers of the facts, so that none need be joined to be looked up. */
export class CrossedWeights {
  /** For each number the weight behind each beginning. */
  private readonly weights: Float32Array;

  /** @param vocabulary to which the facts are added, before any other */
  constructor(weights: Weights, vocabulary: Vocabulary) {
    const places: number[] = [];
    const values: number[] = [];
    const none = beginnings.indexOf('');
    for (const [text, [weight]] of weights) {
      for (const column of [none, ...(byFirstWord.get(firstWord(text)) ?? [])]) {
        if (!text.startsWith(beginnings[column]!)) continue;
        places.push(vocabulary.add(text.slice(beginnings[column]!.length)) * beginnings.length + column);
        values.push(weight!);
      }
    }
    this.weights = new Float32Array(vocabulary.size * beginnings.length);
    for (const [at, place] of places.entries()) this.weights[place] = values[at]!;
  }

  /** The sum of the weights of the facts with these numbers, crossed with a kind and sort. */
  scoreOf(facts: readonly number[], kind: EventKind, sort: Sort | undefined): number {
    const columns = beginningsOf(kind, sort).map((beginning) => beginnings.indexOf(beginning));
    let sum = 0;
    for (const fact of facts) {
      const row = fact * beginnings.length;
      if (row < this.weights.length) for (const column of columns) sum += this.weights[row + column]!;
    }
    return sum;
  }
}
