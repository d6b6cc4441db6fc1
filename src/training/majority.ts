/** For each of what is on the left the right one that most of its pairs have; the first of those that are as many. */
export function majority<Key>(pairs: readonly (readonly [left: Key, right: string])[]): Map<Key, string> {
  const counts = new Map<Key, Map<string, number>>();
  for (const [left, right] of pairs) {
    const of = counts.get(left) ?? new Map<string, number>();
    counts.set(left, of.set(right, (of.get(right) ?? 0) + 1));
  }
  return new Map([...counts].map(([left, of]) => [left, [...of].reduce((best, one) => (one[1] > best[1] ? one : best))[0]]));
}
