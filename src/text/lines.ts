/** A place in a text by line and column, both counted from 0; the column in UTF-16 code units, as in VS Code. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The line starts of a normalised text, for going between offsets (UTF-16 code units) and lines. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The offset at which a line begins; lines outside the text are clamped to its ends. */
  start(line: number): number {
    if (line < 0) return 0;
    return this.starts[line] ?? this.text.length;
  }

  /** The line and column of an offset; offsets outside the text are clamped to its ends. */
  at(offset: number): LineColumn {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: clamped - this.starts[low]! };
  }

  /** The offset of a line and column; a column past the line's end is clamped to that end. */
  offset(place: LineColumn): number {
    const start = this.start(place.line);
    const next = this.starts[place.line + 1];
    const end = next === undefined ? this.text.length : next - 1;
    return Math.min(start + place.column, Math.max(start, end));
  }

  /** The text of a line, without its line end. */
  textOf(line: number): string {
    const next = this.starts[line + 1];
    return this.text.slice(this.start(line), next === undefined ? this.text.length : next - 1);
  }
}
