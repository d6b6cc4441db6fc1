/**
 * The word that another was most likely meant to be: one letter off (wrong, missing, too many, or swapped with its
 * neighbour), or written in another case. `undefined` where there is none, or more than one.
 */
export function intended(word: string, known: readonly string[]): string | undefined {
  const near = known.filter((other) => other.toLowerCase() === word.toLowerCase() || oneOff(word, other));
  return near.length === 1 ? near[0] : undefined;
}

function oneOff(word: string, other: string): boolean {
  // Of two letters every second word is a typo of the other.
  if (Math.min(word.length, other.length) < 3 || Math.abs(word.length - other.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  const rest = word.slice(start);
  const otherRest = other.slice(start);
  if (rest.length > otherRest.length) return rest.slice(1) === otherRest;
  if (rest.length < otherRest.length) return rest === otherRest.slice(1);
  return rest.slice(1) === otherRest.slice(1) || (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2));
}
