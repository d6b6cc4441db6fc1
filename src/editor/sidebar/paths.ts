/** The paths of articles by number, from 1; an article keeps its number. */
export class Paths {
  private readonly numbers = new Map<string, number>();
  private readonly paths: string[] = [''];

  /** @param key the article's URI */
  of(key: string, path: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.paths.push(path) - 1));
    return number;
  }

  isBefore(one: number, other: number): boolean {
    return this.paths[one]! < this.paths[other]!;
  }
}
