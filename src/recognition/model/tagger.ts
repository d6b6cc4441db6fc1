import type { Token } from '../../text/tokens';
import { Chain } from './chain';
import { corrected } from './confidence';
import { contextFeatures, edge, listAt, positions, type Sequence } from './features';
import { longestWord, makeForm, type FormKeys } from './forms';
import { mix } from './hash';
import { labelCount as L, spansOf, type LabelledSpan } from './labels';
import { weightCount as W, type Model } from './weights';

/** A word form with the scores that its own features give to each label, at each of the positions that it is seen from. */
export interface ScoredForm extends FormKeys {
  /** `positions × weightCount`, in steps of the model. */
  readonly scores: Int16Array;
}

/** A span with the probability that it is a mention of its type, as far as the model can tell. */
export interface TaggedSpan extends LabelledSpan {
  readonly confidence: number;
}

/** By so much, in logarithms of odds, nothing but words has ever made up in trials. */
const hopeless = 3;

/** So many word forms are kept at most: those of some hundred articles, in about ten megabytes. */
const usualCapacity = 48_000;

/** Applies a model to sentences. Words repeat themselves, so what their own features add up to is kept by word form. */
export class Tagger {
  private readonly trusted: Generations;
  private readonly shouted: Generations;
  private readonly chain = new Chain();
  private readonly sums = new Int32Array(W);
  private readonly edges: readonly Int16Array[];

  constructor(readonly model: Model, capacity = usualCapacity) {
    this.trusted = new Generations(capacity);
    this.shouted = new Generations(capacity / 8);
    this.edges = positions.map(({ seed }) => {
      const scores = new Int16Array(W);
      this.add(mix(seed, edge), scores, 0);
      return scores;
    });
  }

  /** The form of a word; see `FormOf`. */
  readonly form = (token: Token, trusted: boolean): ScoredForm => {
    if (token.text.length > longestWord) return this.scored(token, trusted);
    const kept = trusted ? this.trusted : this.shouted;
    let form = kept.get(token.text);
    if (!form) kept.set(token.text, (form = this.scored(token, trusted)));
    return form;
  };

  /** The mentions of a sentence, ordered, not overlapping. */
  tag(sequence: Sequence<ScoredForm>): TaggedSpan[] {
    const { forms } = sequence;
    const { chain, sums, model } = this;
    chain.reset(forms.length);
    const { scores } = chain;
    const addToSums = (hash: number): void => this.add(hash, sums, 0);
    for (let at = 0; at < forms.length; at++) {
      sums.fill(0);
      for (let position = 0; position < positions.length; position++) {
        const form = forms[at + positions[position]!.by];
        const own = form ? form.scores : this.edges[position]!;
        const from = form ? position * W : 0;
        sums[0]! += own[from]!;
        sums[1]! += own[from + 1]!;
        sums[2]! += own[from + 2]!;
        sums[3]! += own[from + 3]!;
        sums[4]! += own[from + 4]!;
        sums[5]! += own[from + 5]!;
        sums[6]! += own[from + 6]!;
        sums[7]! += own[from + 7]!;
      }
      if (!this.isHopeless(sequence, at)) contextFeatures(sequence, at, addToSums);
      for (let label = 0; label < W; label++) scores[at * L + 1 + label] = sums[label]! * model.step;
    }
    const spans = spansOf(chain.best(model.pairs));
    if (spans.length === 0) return [];
    chain.run(model.pairs);
    return spans.map((span) => ({ ...span, confidence: corrected(chain.probability(span), model.calibration[span.type]!) }));
  }

  /**
   * Whether the words alone speak so clearly against any mention that nothing else could turn it: most words of a text.
   * What depends on more than words is not computed for these.
   */
  private isHopeless({ forms, hints, facts, heads }: Sequence, at: number): boolean {
    if (forms[at]!.capital || facts[at] !== 0 || heads[at] !== 0 || hints[at]!.length > 0) return false;
    const enough = -hopeless / this.model.step;
    for (let label = 0; label < W; label++) if (this.sums[label]! > enough) return false;
    return true;
  }

  private scored(token: Token, trusted: boolean): ScoredForm {
    const form = makeForm(token, trusted, this.model.names);
    const scores = new Int16Array(positions.length * W);
    positions.forEach(({ by, seed }, position) => {
      for (const hash of listAt(form, by)) this.add(mix(seed, hash), scores, position * W);
    });
    const { word, sound, shape, suffix, stem, flags, capital, head } = form;
    return { word, sound, shape, suffix, stem, flags, capital, head, scores };
  }

  private add(hash: number, sums: Int32Array | Int16Array, to: number): void {
    const { weights, rows } = this.model;
    const row = (hash & (rows - 1)) * W;
    // Written out, since this is where most of the time goes.
    sums[to]! += weights[row]!;
    sums[to + 1]! += weights[row + 1]!;
    sums[to + 2]! += weights[row + 2]!;
    sums[to + 3]! += weights[row + 3]!;
    sums[to + 4]! += weights[row + 4]!;
    sums[to + 5]! += weights[row + 5]!;
    sums[to + 6]! += weights[row + 6]!;
    sums[to + 7]! += weights[row + 7]!;
  }
}

/** Word forms in two generations: when the younger one is full, what was not asked for since the last time is forgotten. */
class Generations {
  private young = new Map<string, ScoredForm>();
  private old = new Map<string, ScoredForm>();

  constructor(private readonly capacity: number) {}

  get(word: string): ScoredForm | undefined {
    const form = this.young.get(word);
    if (form) return form;
    const kept = this.old.get(word);
    if (kept) this.set(word, kept);
    return kept;
  }

  set(word: string, form: ScoredForm): void {
    if (this.young.size >= this.capacity / 2) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(word, form);
  }
}
