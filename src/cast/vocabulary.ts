/** Facts that tell of candidates, by their texts; and how models come by what they know of them. */

/** What is told of a candidate. */
export type Facts = readonly (string | SharedFacts)[];

/** Facts that are told of several candidates: a model looks them up once for all of these. */
export class SharedFacts {
  private vocabulary: Vocabulary | undefined;
  private numbers: readonly number[] = [];

  constructor(readonly facts: Facts) {}

  /** By what numbers a vocabulary knows them. */
  numbersIn(vocabulary: Vocabulary): readonly number[] {
    if (this.vocabulary !== vocabulary) {
      this.numbers = vocabulary.numbersOf(this.facts);
      this.vocabulary = vocabulary;
    }
    return this.numbers;
  }
}

/** The texts of facts, in order. */
export function textsOf(facts: Facts): string[] {
  return facts.flatMap((one) => (typeof one === 'string' ? one : textsOf(one.facts)));
}

/** The facts that models ask for, numbered from 0. Complete before any are looked up. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  /** The number of a fact, from now on if not before. */
  add(fact: string): number {
    const number = this.numbers.get(fact) ?? this.numbers.size;
    this.numbers.set(fact, number);
    return number;
  }

  /** The numbers of those facts that any model asks for, in order, as often as they are told. */
  numbersOf(facts: Facts): number[] {
    const known: number[] = [];
    for (const one of facts) {
      if (typeof one === 'string') {
        const number = this.numbers.get(one);
        if (number !== undefined) known.push(number);
      } else for (const number of one.numbersIn(this)) known.push(number);
    }
    return known;
  }
}
