import type { Counted } from './calendar';

/**
 * A date among the tokens of a paragraph: `first` is the index of its first token, `end` the index behind its last. It
 * has a value, without a year `XXXX-05-03`, or says how it counts from the article's date; with neither it is unknown.
 */
export interface FoundDate {
  readonly first: number;
  readonly end: number;
  readonly value?: string;
  readonly counted?: Counted;
}
