/** One that may fill a slot; without a value, that nothing does. */
export interface Candidate<Value> {
  readonly value: Value | undefined;
  readonly features: readonly string[];
}
