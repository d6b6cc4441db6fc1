/** So many keys are looked for one after the other; a map of fewer takes several times the room, and is no faster. */
const fewest = 8;

/**
 * How often each of several things was counted; what is counted back to nothing is gone. Most count one thing alone or
 * a few, and there are many of them: a list is made only for more than one, and a map for many.
 */
export class Counts<Key = string> {
  private only: Key | undefined;
  /** How often {@link only} was counted; 0 where there is none, or there are more. */
  private often = 0;
  /** Keys, each with its count behind it; or a map. */
  private counts: (Key | number)[] | Map<Key, number> | undefined;

  add(key: Key, by: 1 | -1): void {
    if (!this.counts && (this.often === 0 || this.only === key)) {
      this.often += by;
      this.only = this.often === 0 ? undefined : key;
      return;
    }
    if (!this.counts) {
      this.counts = [this.only as Key, this.often];
      this.only = undefined;
      this.often = 0;
    }
    if (Array.isArray(this.counts)) {
      const at = this.placeOf(key, this.counts);
      if (at === -1 && this.counts.length < 2 * fewest) this.counts.push(key, by);
      else if (at === -1) this.counts = new Map(this.entries()).set(key, by);
      else if ((this.counts[at + 1] = (this.counts[at + 1] as number) + by) === 0) this.counts.splice(at, 2);
      return;
    }
    const count = (this.counts.get(key) ?? 0) + by;
    if (count === 0) this.counts.delete(key);
    else this.counts.set(key, count);
  }

  of(key: Key): number {
    const { counts } = this;
    if (!counts) return this.only === key ? this.often : 0;
    if (!Array.isArray(counts)) return counts.get(key) ?? 0;
    const at = this.placeOf(key, counts);
    return at === -1 ? 0 : (counts[at + 1] as number);
  }

  get size(): number {
    if (!this.counts) return this.often === 0 ? 0 : 1;
    return Array.isArray(this.counts) ? this.counts.length / 2 : this.counts.size;
  }

  *keys(): Generator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  entries(): Iterable<readonly [Key, number]> {
    const { counts } = this;
    if (!counts) return this.often === 0 ? [] : [[this.only as Key, this.often]];
    if (!Array.isArray(counts)) return counts;
    return Array.from({ length: counts.length / 2 }, (_, at) => [counts[2 * at] as Key, counts[2 * at + 1] as number] as const);
  }

  total(): number {
    if (!this.counts) return this.often;
    let sum = 0;
    for (const [, count] of this.entries()) sum += count;
    return sum;
  }

  private placeOf(key: Key, counts: readonly (Key | number)[]): number {
    for (let at = 0; at < counts.length; at += 2) if (counts[at] === key) return at;
    return -1;
  }

  /** What was counted most often; of those that are as many the first by its letters, so that the order of counting says nothing. */
  most(this: Counts): string | undefined {
    if (!this.counts) return this.often > 0 ? this.only : undefined;
    let best: string | undefined;
    for (const [key, count] of this.entries()) {
      const most = best === undefined ? 0 : this.of(best);
      if (count > most || (count === most && key < best!)) best = key;
    }
    return best;
  }
}

/**
 * The mean of a Beta distribution after `yes` and `no` were seen, where the mean before was `prior` and weighs as much
 * as `strength` observations (Gelman et al., Bayesian Data Analysis, 2013, section 2.4: the conjugate prior of the
 * binomial). Without observations it is `prior`.
 */
export function betaMean(prior: number, strength: number, yes: number, no: number): number {
  return (strength * prior + yes) / (strength + yes + no);
}

/**
 * The mean share of something seen `count` times among `total` observations of `kinds` kinds, after a symmetric
 * Dirichlet prior with Jeffreys' 1/2 for each kind and for one that nobody has seen yet (Gelman et al., section 3.4).
 */
export function dirichletMean(count: number, total: number, kinds: number): number {
  return (count + 0.5) / (total + 0.5 * (kinds + 1));
}
