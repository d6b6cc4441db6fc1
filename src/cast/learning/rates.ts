import { Counts } from './counts';

/** About the share of suggestions that are wrong, one less the precision that `npm run evaluate` prints. More noes than that are what a workspace teaches. */
const usualNoes = 0.1;
/** How many observations that share weighs as much as: a handful of noes must not silence a whole kind. */
const strength = 50;

/**
 * How often words of a kind (a type, and how the words look) are accepted. Sidecars do not say which rule has suggested
 * what, but what a rule finds looks alike: one capitalised word, an acronym, several words, with a digit.
 *
 * The odds of a score change by the ratio of the odds of acceptance seen here to the usual ones, as a classifier's
 * output is adjusted to other prior probabilities (Saerens, Latinne and Decaestecker, Neural Computation 14, 2002);
 * acceptance is the mean of a Beta distribution. So a score means the same as before: how likely people accept.
 * A workspace in which nobody has rejected anything says nothing about noes: scores are only lowered.
 */
export class Rates {
  private readonly accepted = new Counts();
  private readonly rejected = new Counts();

  add(words: string, type: string, decision: 'accepted' | 'rejected', by: 1 | -1): void {
    this[decision].add(kindOf(words, type), by);
  }

  /** What the odds of such a suggestion are multiplied by, above 0 and at most 1. */
  factor(words: string, type: string): number {
    const kind = kindOf(words, type);
    const noes = this.rejected.of(kind);
    if (noes === 0) return 1;
    const no = (strength * usualNoes + noes) / (strength + noes + this.accepted.of(kind));
    return Math.min(1, ((1 - no) / no) / ((1 - usualNoes) / usualNoes));
  }
}

function kindOf(words: string, type: string): string {
  const shape = /\d/.test(words) ? 'digits' : /\s/.test(words) ? 'words' : /^\p{Lu}{2,}$/u.test(words) ? 'capitals' : /^\p{Lu}/u.test(words) ? 'word' : 'small';
  return `${type} ${shape}`;
}
