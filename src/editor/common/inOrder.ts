let last: Promise<unknown> = Promise.resolve();

/**
 * Runs commands one after the other, as their keys were pressed: a key that goes to the next suggestion must
 * have moved the cursor before the key behind it accepts what is there. Only for commands that ask nothing,
 * since the next one waits for the answer.
 */
export function inOrder<T>(run: () => Promise<T>): Promise<T> {
  const turn = last.then(run, run);
  last = turn;
  return turn;
}
