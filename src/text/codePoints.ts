/**
 * Converts rising UTF-16 offsets of one text to offsets in code points, each call going on from the last
 * one, so that a whole record costs one pass over the text.
 */
export class CodePoints {
  private units = 0;
  private points = 0;

  constructor(private readonly text: string) {}

  /** The number of code points before UTF-16 offset `offset`; a lower offset than the last starts over. */
  at(offset: number): number {
    if (offset < this.units) this.units = this.points = 0;
    while (this.units < offset && this.units < this.text.length) {
      this.units += this.text.codePointAt(this.units)! > 0xffff ? 2 : 1;
      this.points++;
    }
    return this.points;
  }
}
