/** For each of what is on the left the right one that most of its pairs have, a pair counting as much as it says, 1 else; the first of those that are as many. */
export function majority<Key>(pairs: readonly (readonly [left: Key, right: string, weight?: number])[]): Map<Key, string> {
  const counts = new Map<Key, Map<string, number>>();
  for (const [left, right, weight = 1] of pairs) {
    const of = counts.get(left) ?? new Map<string, number>();
    counts.set(left, of.set(right, (of.get(right) ?? 0) + weight));
  }
  return new Map([...counts].map(([left, of]) => [left, [...of].reduce((best, one) => (one[1] > best[1] ? one : best))[0]]));
}
