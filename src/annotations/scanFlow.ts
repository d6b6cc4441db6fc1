import type { Field, ListItem, ListPart, MapPart, Part, ScalarPart } from './scan';

const escapes: Record<string, string> = { 0: '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' };

/** What may end a word in brackets, or is part of it. */
const telling = /[,[\]{}:#]/g;

const hash = 35;
const newline = 10;

/** White space as YAML has it: a no-break space is a letter like any other. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === newline;
}

/** Finds what stands in brackets, and scalars, for the scan of a sidecar; brackets that are not closed end where the next item begins. */
export class FlowScanner {
  /** The line that was asked for last, from where on it was asked for. */
  private line = { start: 0, end: -1 };

  constructor(private readonly source: string, private readonly deepest: number) {}

  /**
   * What the bracket at an offset opens.
   *
   * @param parent the column of what it belongs to: lines that begin there or before are no longer part of it
   */
  part(at: number, parent: number, depth = 0): MapPart | ListPart {
    return this.source[at] === '{' ? this.map(at, parent, depth) : this.list(at, parent, depth);
  }

  /** The scalar from an offset to a comment or the end of its line. */
  scalar(from: number, to: number): ScalarPart {
    const first = this.source[from];
    if (first === '"' || first === "'") return this.quoted(from, to);
    const comment = this.source.slice(from, to).search(/\s#/);
    const text = (comment === -1 ? this.source.slice(from, to) : this.source.slice(from, from + comment)).trimEnd();
    return { kind: 'scalar', start: from, end: from + text.length, text };
  }

  private map(start: number, parent: number, depth: number): MapPart {
    const { source } = this;
    const fields: Field[] = [];
    let at = start + 1;
    for (;;) {
      const next = this.skip(at, parent);
      if (next === undefined) return { kind: 'map', flow: true, closed: false, column: -1, start, end: this.lineEnd(at), fields };
      const first = source[next]!;
      if (first === '}') return { kind: 'map', flow: true, closed: true, column: -1, start, end: next + 1, fields };
      if (first === ',' || first === ']') at = next + 1;
      else if (first === '{' || first === '[') at = depth < this.deepest ? this.part(next, parent, depth + 1).end : next + 1;
      else {
        const key = this.word(next);
        const colon = this.skipSpaces(key.end);
        if (source[colon] !== ':') {
          fields.push({ key });
          at = key.end;
          continue;
        }
        at = colon + 1;
        const from = this.skip(at, parent);
        const value = from === undefined || /[,}\]]/.test(source[from]!) ? undefined : this.value(from, parent, depth);
        fields.push({ key, colon, ...(value && { value }) });
        if (value) at = value.end;
      }
    }
  }

  private list(start: number, parent: number, depth: number): ListPart {
    const { source } = this;
    const items: ListItem[] = [];
    let at = start + 1;
    for (;;) {
      const next = this.skip(at, parent);
      if (next === undefined) return { kind: 'list', flow: true, closed: false, column: -1, start, end: this.lineEnd(at), items };
      const first = source[next]!;
      if (first === ']') return { kind: 'list', flow: true, closed: true, column: -1, start, end: next + 1, items };
      if (first === ',' || first === '}') at = next + 1;
      else {
        const value = this.value(next, parent, depth);
        items.push({ start: next, end: value.end, value });
        at = value.end;
      }
    }
  }

  private value(at: number, parent: number, depth: number): Part {
    const open = this.source[at] === '{' || this.source[at] === '[';
    return open && depth < this.deepest ? this.part(at, parent, depth + 1) : this.word(at);
  }

  /** A scalar in brackets: it ends at what separates or closes there. At least one character long. */
  private word(from: number): ScalarPart {
    const { source } = this;
    const lineEnd = this.lineEnd(from);
    if (source[from] === '"' || source[from] === "'") return this.quoted(from, lineEnd);
    let to = lineEnd;
    telling.lastIndex = from + 1;
    for (let found = telling.exec(source); found && found.index < lineEnd; found = telling.exec(source)) {
      const { index } = found;
      if (source[index] === ':' && index + 1 < lineEnd && !/[ \t,[\]{}]/.test(source[index + 1]!)) continue;
      if (source[index] === '#' && !isSpace(source.charCodeAt(index - 1))) continue;
      to = index;
      break;
    }
    const text = source.slice(from, to).trimEnd();
    return { kind: 'scalar', start: from, end: from + Math.max(1, text.length), text };
  }

  /** A quoted scalar; one that is not closed ends with its line. */
  private quoted(from: number, lineEnd: number): ScalarPart {
    const { source } = this;
    const mark = source[from]!;
    let to = from + 1;
    for (; to < lineEnd; to++) {
      if (mark === '"' ? source[to] === '\\' : source[to] === mark && source[to + 1] === mark) to++;
      else if (source[to] === mark) break;
    }
    to = Math.min(to, lineEnd);
    return { kind: 'scalar', start: from, end: source[to] === mark ? to + 1 : to, text: unescape(source.slice(from + 1, to), mark) };
  }

  /** The next character that means something; `undefined` where lines begin that are no part of what is open. */
  private skip(from: number, parent: number): number | undefined {
    const { source } = this;
    for (let at = from; at < source.length; ) {
      const code = source.charCodeAt(at);
      if (code === hash && (at > from || isSpace(source.charCodeAt(at - 1)))) at = this.lineEnd(at);
      else if (code === newline) {
        let next = at + 1;
        while (source[next] === ' ') next++;
        const column = next - at - 1;
        const rest = source[next];
        const blank = rest === undefined || /[\r\n#]/.test(rest);
        if (!blank && !/[\]}]/.test(rest) && (column <= parent || (rest === '-' && (next + 1 >= source.length || isSpace(source.charCodeAt(next + 1)))))) return undefined;
        at = next;
      } else if (isSpace(code)) at++;
      else return at;
    }
    return undefined;
  }

  private skipSpaces(from: number): number {
    let at = from;
    while (this.source[at] === ' ' || this.source[at] === '\t') at++;
    return at;
  }

  /** The end of the line of an offset, white space there left out, but not before the offset. */
  private lineEnd(from: number): number {
    // Asked for each word of a line, which may be a whole file.
    if (this.line.start <= from && from <= this.line.end) return this.line.end;
    const lineBreak = this.source.indexOf('\n', from);
    let end = lineBreak === -1 ? this.source.length : lineBreak;
    while (end > from && /[\r\t ]/.test(this.source[end - 1]!)) end--;
    this.line = { start: from, end };
    return end;
  }
}

function unescape(text: string, mark: string): string {
  if (mark === "'") return text.replaceAll("''", "'");
  return text.replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/g, (whole, x?: string, u?: string, long?: string, one?: string) => {
    if (one !== undefined) return escapes[one] ?? one;
    const code = parseInt((x ?? u ?? long)!, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
