import { FlowScanner } from './scanFlow';
import type { Extent } from './nodes';

/** A scalar as it stands; `text` is what it says, without quotes and escapes. */
export interface ScalarPart extends Extent {
  readonly kind: 'scalar';
  readonly text: string;
}

/** A key with its value, or a word that is not followed by a colon yet. */
export interface Field {
  readonly key: ScalarPart;
  /** The offset of the colon. */
  readonly colon?: number;
  readonly value?: Part;
}

export interface MapPart extends Extent {
  readonly kind: 'map';
  /** In braces; `closed` where the closing one is there. */
  readonly flow: boolean;
  readonly closed: boolean;
  /** Where its keys begin in their lines, in UTF-16 code units; -1 in braces. */
  readonly column: number;
  readonly fields: readonly Field[];
}

/** An item of a list, its dash included. */
export interface ListItem extends Extent {
  readonly value?: Part;
}

export interface ListPart extends Extent {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly closed: boolean;
  /** Where its dashes stand in their lines; -1 in brackets. */
  readonly column: number;
  readonly items: readonly ListItem[];
}

export type Part = ScalarPart | MapPart | ListPart;

interface Line {
  /** From its first character that is no space to its end, white space there left out. */
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/** Sidecars nest five levels deep; what is nested deeper than this is read as a scalar. */
const deepest = 50;

/**
 * The layout of a sidecar, line by line, whether or not it can be read: while somebody types, it mostly cannot.
 * Of what `readSidecar` reads it finds the same keys and values, but for scalars over several lines; of anything
 * else as much as lines, columns and brackets tell. One pass; it never throws. Offsets are UTF-16 code units.
 */
export function scan(source: string): MapPart {
  return new Scanner(source).root();
}

class Scanner {
  private readonly lines: Line[];
  private readonly flows: FlowScanner;
  /** The line that comes next. */
  private at = 0;

  constructor(private readonly source: string) {
    this.lines = linesOf(source);
    this.flows = new FlowScanner(source, deepest);
  }

  root(): MapPart {
    const fields: Field[] = [];
    let flow: MapPart | undefined;
    while (this.at < this.lines.length) {
      const { from, column } = this.lines[this.at]!;
      const part = column === 0 && !this.isDash(from) ? this.node(from, 0, -1, 0) : undefined;
      if (part === undefined) this.at++;
      else if (part.kind === 'map') {
        fields.push(...part.fields);
        if (part.flow) flow ??= part;
      } else if (part.kind === 'scalar') fields.push({ key: part });
    }
    return flow && flow.fields.length === fields.length ? flow : { kind: 'map', flow: false, closed: true, column: 0, start: 0, end: this.source.length, fields };
  }

  /** What begins at an offset of the next line. Afterwards the next line is the one behind it. */
  private node(from: number, column: number, parent: number, depth: number): Part {
    const { to } = this.lines[this.at]!;
    const first = this.source[from];
    if (depth < deepest) {
      if (this.isDash(from)) return this.list(from, column, depth);
      if (first === '{' || first === '[') return this.behind(this.flows.part(from, parent));
      if (this.keyAt(from, to)) return this.map(from, column, depth);
    }
    return this.scalar(from, to);
  }

  private list(from: number, column: number, depth: number): ListPart {
    const items: ListItem[] = [];
    for (let dash = from; ; ) {
      const { to, from: lineFrom, column: lineColumn } = this.lines[this.at]!;
      const inner = this.skipSpaces(dash + 1, to);
      let value: Part | undefined;
      if (inner < to && this.source[inner] !== '#') value = this.node(inner, lineColumn + inner - lineFrom, column, depth + 1);
      else {
        this.at++;
        const next = this.lines[this.at];
        if (next && next.column > column) value = this.node(next.from, next.column, column, depth + 1);
      }
      items.push({ start: dash, end: value?.end ?? dash + 1, ...(value && { value }) });
      this.skipDeeper(column);
      const next = this.lines[this.at];
      if (!next || next.column < column || !this.isDash(next.from)) break;
      dash = next.from;
    }
    return { kind: 'list', flow: false, closed: true, column, start: from, end: items.at(-1)!.end, items };
  }

  private map(from: number, column: number, depth: number): MapPart {
    const fields: Field[] = [];
    for (let start = from; ; ) {
      const { to } = this.lines[this.at]!;
      const found = this.keyAt(start, to);
      if (found) {
        const value = this.value(found.colon + 1, column, depth);
        fields.push({ ...found, ...(value && { value }) });
      } else fields.push({ key: this.scalar(start, to) });
      this.skipDeeper(column);
      const next = this.lines[this.at];
      if (!next || next.column < column || this.isDash(next.from)) break;
      start = next.from;
    }
    const last = fields.at(-1)!;
    return { kind: 'map', flow: false, closed: true, column, start: from, end: last.value?.end ?? (last.colon === undefined ? last.key.end : last.colon + 1), fields };
  }

  /** The value behind a colon of the next line, or on the lines below it. */
  private value(after: number, column: number, depth: number): Part | undefined {
    const { to } = this.lines[this.at]!;
    const from = this.skipSpaces(after, to);
    const first = this.source[from];
    if (from >= to || first === '#') {
      this.at++;
      const next = this.lines[this.at];
      const below = next && (next.column > column || (next.column === column && this.isDash(next.from)));
      return below ? this.node(next.from, next.column, column, depth + 1) : undefined;
    }
    if ((first === '{' || first === '[') && depth < deepest) return this.behind(this.flows.part(from, column));
    const value = this.scalar(from, to);
    // The lines of a block scalar are its text, whatever they look like.
    if (first === '|' || first === '>') this.skipDeeper(column);
    return value;
  }

  private scalar(from: number, to: number): ScalarPart {
    this.at++;
    return this.flows.scalar(from, to);
  }

  /** Goes on behind a part in brackets, which may have taken several lines. */
  private behind<T extends Part>(part: T): T {
    while (this.at < this.lines.length && this.lines[this.at]!.from < part.end) this.at++;
    return part;
  }

  private keyAt(from: number, to: number): { key: ScalarPart; colon: number } | undefined {
    const { source } = this;
    const quote = source[from] === '"' || source[from] === "'";
    if (quote) {
      const key = this.flows.scalar(from, to);
      const colon = this.skipSpaces(key.end, to);
      return source[colon] === ':' && colon < to ? { key, colon } : undefined;
    }
    for (let colon = source.indexOf(':', from); colon !== -1 && colon < to; colon = source.indexOf(':', colon + 1)) {
      if (colon + 1 < to && source[colon + 1] !== ' ' && source[colon + 1] !== '\t') continue;
      const text = source.slice(from, colon).trimEnd();
      return text === '' || /(?:^|\s)#/.test(text) ? undefined : { key: { kind: 'scalar', start: from, end: from + text.length, text }, colon };
    }
    return undefined;
  }

  private isDash(at: number): boolean {
    return this.source[at] === '-' && (at + 1 >= this.source.length || /\s/.test(this.source[at + 1]!));
  }

  private skipSpaces(from: number, to: number): number {
    let at = from;
    while (at < to && (this.source[at] === ' ' || this.source[at] === '\t')) at++;
    return at;
  }

  /** Passes over lines that continue something, or belong to nothing. */
  private skipDeeper(column: number): void {
    while (this.at < this.lines.length && this.lines[this.at]!.column > column) this.at++;
  }
}

/** The lines that hold more than white space, a comment or a mark between documents. */
function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  const start = source.startsWith('\ufeff') ? 1 : 0;
  for (let begin = start; begin < source.length; ) {
    const newline = source.indexOf('\n', begin);
    const end = newline === -1 ? source.length : newline;
    let from = begin;
    while (from < end && source[from] === ' ') from++;
    let to = end;
    while (to > from && /[ \t\r]/.test(source[to - 1]!)) to--;
    if (from < to && source[from] !== '#' && !(from === begin && /^(?:---|\.\.\.|%.*)$/.test(source.slice(from, to)))) lines.push({ from, to, column: from - begin });
    begin = end + 1;
  }
  return lines;
}
