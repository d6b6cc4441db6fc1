/** The paths of articles by number, from 1; an article keeps its number. */
export class Paths {
  private readonly numbers = new Map<string, number>();
  private readonly paths: string[] = [''];
  /** The numbers below it are in the order of the paths. */
  private ordered = 0;

  /** @param key the article's URI */
  of(key: string, path: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.paths.push(path) - 1));
    return number;
  }

  /** Gives many articles their numbers at once where none has one: to compare numbers is faster. @param articles by path */
  number(articles: readonly { readonly key: string; readonly path: string }[]): void {
    if (this.paths.length > 1) return;
    for (const { key, path } of articles) this.of(key, path);
    this.ordered = this.paths.length;
  }

  /** Whether one article comes before another of the same workspace folder. */
  isBefore(one: number, other: number): boolean {
    if (one < this.ordered && other < this.ordered) return one < other;
    return this.paths[one]! < this.paths[other]!;
  }
}
