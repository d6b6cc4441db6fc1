/** The name of an event, as indices of tokens. */
export interface FoundEvent {
  readonly first: number;
  readonly end: number;
  readonly score: number;
}
