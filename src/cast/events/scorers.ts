import { Forest } from '../forest';
import { Vocabulary, type Facts } from '../vocabulary';
import { CrossedWeights, type Sort } from './crossed';
import type { EventKind } from './heads';
import type { EventModels } from './models';

/** Models made ready to be asked often. One vocabulary for all: what is told of a mention is looked up once, for whatever slot. */
export class Scorers {
  private readonly vocabulary = new Vocabulary();
  private readonly where: CrossedWeights;
  private readonly keptTrees: Forest;
  private readonly placeTrees: Forest;
  private readonly whenTrees: Forest;
  private readonly takesPartTrees: Forest;

  constructor({ where, kept, place, when, takesPart }: EventModels) {
    this.where = new CrossedWeights(where, this.vocabulary);
    this.keptTrees = new Forest(kept, this.vocabulary);
    this.placeTrees = new Forest(place, this.vocabulary);
    this.whenTrees = new Forest(when, this.vocabulary);
    this.takesPartTrees = new Forest(takesPart, this.vocabulary);
  }

  /** How likely a draft is an event by what trees say, in odds as a logarithm. */
  kept(facts: Facts): number {
    return this.keptTrees.score(facts);
  }

  /** How well a place of a sort fits, or, without a sort, that there is none. */
  place(facts: Facts, kind: EventKind, sort: Sort | undefined): number {
    const known = this.vocabulary.numbersOf(facts);
    return this.placeTrees.scoreOf(known) + this.where.scoreOf(known, kind, sort);
  }

  /** How well a date fits by what trees say. */
  when(facts: Facts): number {
    return this.whenTrees.score(facts);
  }

  /** How likely somebody takes part, in odds as a logarithm. */
  takesPart(facts: Facts): number {
    return this.takesPartTrees.score(facts);
  }
}

const ready = new WeakMap<EventModels, Scorers>();

/** The scorers of models, made once. */
export function scorersOf(models: EventModels): Scorers {
  let scorers = ready.get(models);
  if (!scorers) ready.set(models, (scorers = new Scorers(models)));
  return scorers;
}
