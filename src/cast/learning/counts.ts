/**
 * How often each of several things was counted; what is counted back to nothing is gone. Most count one thing alone,
 * and there are many of them: a map is made only for more.
 */
export class Counts<Key = string> {
  private only: Key | undefined;
  /** How often {@link only} was counted; 0 where there is none, or there are more. */
  private often = 0;
  private counts: Map<Key, number> | undefined;

  add(key: Key, by: 1 | -1): void {
    if (!this.counts && (this.often === 0 || this.only === key)) {
      this.often += by;
      this.only = this.often === 0 ? undefined : key;
      return;
    }
    if (!this.counts) {
      this.counts = new Map([[this.only as Key, this.often]]);
      this.only = undefined;
      this.often = 0;
    }
    const count = (this.counts.get(key) ?? 0) + by;
    if (count === 0) this.counts.delete(key);
    else this.counts.set(key, count);
  }

  of(key: Key): number {
    return this.counts ? (this.counts.get(key) ?? 0) : this.only === key ? this.often : 0;
  }

  get size(): number {
    return this.counts?.size ?? (this.often === 0 ? 0 : 1);
  }

  keys(): Iterable<Key> {
    return this.counts?.keys() ?? (this.often === 0 ? [] : [this.only as Key]);
  }

  entries(): Iterable<[Key, number]> {
    return this.counts?.entries() ?? (this.often === 0 ? [] : [[this.only as Key, this.often]]);
  }

  total(): number {
    if (!this.counts) return this.often;
    let sum = 0;
    for (const count of this.counts.values()) sum += count;
    return sum;
  }

  /** What was counted most often; of those that are as many the first by its letters, so that the order of counting says nothing. */
  most(this: Counts): string | undefined {
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
