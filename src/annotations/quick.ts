import type { ListNode, MapNode, Node, PairNode, ScalarNode } from './nodes';

/** Sidecars nest five levels deep. */
const deepest = 8;

const space = 0x20, newline = 0x0a, carriageReturn = 0x0d, hash = 0x23, colon = 0x3a, comma = 0x2c, dash = 0x2d, slash = 0x2f;
const openBrace = 0x7b, closeBrace = 0x7d, openBracket = 0x5b, closeBracket = 0x5d, doubleQuote = 0x22, singleQuote = 0x27, backslash = 0x5c, byteOrderMark = 0xfeff;

/** What ASCII characters can be: parts of a key, the first of a plain scalar, inside one. */
const inKey = 1, first = 2, inside = 4, letterOrDigit = 8;
const classes = new Uint8Array(128);
for (let code = 0x21; code < 0x7f; code++) {
  const character = String.fromCharCode(code);
  if (!':#,[]{}'.includes(character)) classes[code]! |= inside;
  if (/[A-Za-z0-9_-]/.test(character)) classes[code]! |= inKey;
  if (/[A-Za-z0-9_(/.~+$]/.test(character)) classes[code]! |= first;
  if (/[A-Za-z0-9]/.test(character)) classes[code]! |= letterOrDigit;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

/**
 * Parses what Dramatis writes, and what people most often make of it by hand, in one pass: mappings and lists in
 * lines, those in braces and brackets on one line, plain and quoted scalars on one line, comments, blank lines.
 * It knows no other YAML, and gives up at the first thing of which it is not certain.
 *
 * @returns the tree that {@link parseYaml} gives, or `undefined` where only that can tell
 */
export function parseQuickly(source: string): Node | undefined {
  return new Quick(source).document();
}

/** Each method gives `undefined` or `false` where it is not certain, which ends the whole. */
class Quick {
  private at: number;
  /** The beginning of the current line. */
  private line = 0;
  /** The column of the content that comes next; -1 at the end of the text. */
  private column = 0;

  constructor(private readonly source: string) {
    this.at = source.charCodeAt(0) === byteOrderMark ? 1 : 0;
  }

  document(): Node | undefined {
    if (!this.nextContent() || this.column === -1) return undefined;
    let root: Node | undefined;
    if (this.source.charCodeAt(this.at) === openBrace) {
      root = this.flowMap(0);
      if (!root || !this.endLine()) return undefined;
    } else root = this.blockMap(0);
    // A line in a column that no mapping or list around it has ends them all.
    return this.column === -1 ? root : undefined;
  }

  private blockMap(depth: number): MapNode | undefined {
    if (depth > deepest) return undefined;
    const indent = this.column;
    const start = this.at;
    const pairs: PairNode[] = [];
    do {
      const pair = this.blockPair(indent, depth);
      if (!pair) return undefined;
      pairs.push(pair);
    } while (this.column === indent);
    return distinct(pairs) ? { kind: 'map', flow: false, start, end: pairs[pairs.length - 1]!.end, pairs } : undefined;
  }

  private blockPair(indent: number, depth: number): PairNode | undefined {
    const { source } = this;
    const start = this.at;
    const key = this.key();
    if (key === undefined) return undefined;
    const keyEnd = this.at;
    const behind = keyEnd + 1;
    this.at = behind;
    this.spaces();
    let value: Node | undefined;
    if (this.isLineOver(source.charCodeAt(this.at))) {
      if (!this.endLine()) return undefined;
      const list = this.isDash();
      if (this.column > indent || (this.column === indent && list)) value = list ? this.blockList(depth + 1) : this.blockMap(depth + 1);
      else value = { kind: 'scalar', start: behind, end: behind, text: '', plain: true };
    } else {
      value = this.inline(false, depth);
      if (!value || !this.endLine()) return undefined;
    }
    return value && { start, end: value.end, key, keyStart: start, keyEnd, colon: behind, value };
  }

  private blockList(depth: number): ListNode | undefined {
    if (depth > deepest) return undefined;
    const indent = this.column;
    const start = this.at;
    const items: Node[] = [];
    const dashes: number[] = [];
    do {
      dashes.push(this.at++);
      this.spaces();
      let item: Node | undefined;
      if (this.isKey()) {
        this.column = this.at - this.line;
        item = this.blockMap(depth + 1);
        if (!item) return undefined;
      } else {
        item = this.inline(false, depth);
        if (!item || !this.endLine()) return undefined;
      }
      items.push(item);
    } while (this.column === indent && this.isDash());
    return { kind: 'list', flow: false, start, end: items[items.length - 1]!.end, items, dashes };
  }

  /** A value on one line; behind it may stand anything. */
  private inline(flow: boolean, depth: number): Node | undefined {
    switch (this.source.charCodeAt(this.at)) {
      case openBrace: return this.flowMap(depth + 1);
      case openBracket: return this.flowList(depth + 1);
      case doubleQuote: return this.doubleQuoted();
      case singleQuote: return this.singleQuoted();
      default: return this.plain(flow);
    }
  }

  private flowMap(depth: number): MapNode | undefined {
    if (depth > deepest) return undefined;
    const { source } = this;
    const start = this.at++;
    const pairs: PairNode[] = [];
    this.spaces();
    if (source.charCodeAt(this.at) !== closeBrace) {
      for (;;) {
        const keyStart = this.at;
        const key = this.key();
        if (key === undefined) return undefined;
        const keyEnd = this.at;
        const behind = keyEnd + 1;
        this.at = behind;
        if (source.charCodeAt(behind) !== space) return undefined;
        this.spaces();
        const value = this.inline(true, depth);
        if (!value) return undefined;
        pairs.push({ start: keyStart, end: value.end, key, keyStart, keyEnd, colon: behind, value });
        this.spaces();
        const next = source.charCodeAt(this.at);
        if (next === closeBrace) break;
        if (next !== comma) return undefined;
        this.at++;
        this.spaces();
      }
      if (!distinct(pairs)) return undefined;
    }
    return { kind: 'map', flow: true, start, end: ++this.at, pairs };
  }

  private flowList(depth: number): ListNode | undefined {
    if (depth > deepest) return undefined;
    const { source } = this;
    const start = this.at++;
    const items: Node[] = [];
    this.spaces();
    if (source.charCodeAt(this.at) !== closeBracket) {
      for (;;) {
        const item = this.inline(true, depth);
        if (!item) return undefined;
        items.push(item);
        this.spaces();
        const next = source.charCodeAt(this.at);
        if (next === closeBracket) break;
        if (next !== comma) return undefined;
        this.at++;
        this.spaces();
      }
    }
    return { kind: 'list', flow: true, start, end: ++this.at, items, dashes: [] };
  }

  /** A plain key of few letters, up to its colon; behind that comes a space or the end of the line. */
  private key(): string | undefined {
    const { source, at } = this;
    let end = at;
    while ((classes[source.charCodeAt(end)]! & inKey) !== 0) end++;
    const initial = source.charCodeAt(at);
    if (end === at || end - at > 100 || initial === dash || source.charCodeAt(end) !== colon) return undefined;
    const next = source.charCodeAt(end + 1);
    if (next !== space && !this.isLineOver(next, end + 1)) return undefined;
    this.at = end;
    return source.slice(at, end);
  }

  private isKey(): boolean {
    const { at } = this;
    const is = this.key() !== undefined;
    this.at = at;
    return is;
  }

  private plain(flow: boolean): ScalarNode | undefined {
    const { source, at: start } = this;
    const initial = source.charCodeAt(start);
    if (!(initial > 0x7f) && (classes[initial]! & first) === 0) return undefined;
    let end = start;
    let at = start;
    for (; ; at++) {
      const code = source.charCodeAt(at);
      if (code === space) continue;
      if (code > 0x7f) {
        if (code < 0xa0 || code === byteOrderMark) return undefined;
      } else if ((classes[code]! & inside) === 0) {
        if (code === colon) {
          const next = source.charCodeAt(at + 1);
          if (next !== slash && (classes[next]! & letterOrDigit) === 0) return undefined;
        } else if (code === hash) {
          if (source.charCodeAt(at - 1) === space) {
            if (flow) return undefined;
            break;
          }
        } else if (code === comma || code === closeBrace || code === closeBracket) {
          if (flow) break;
        } else if (code === openBrace || code === openBracket) {
          if (flow) return undefined;
        } else if (!flow && (code === newline || code === carriageReturn || at >= source.length)) break;
        else return undefined;
      }
      end = at + 1;
    }
    this.at = end;
    return { kind: 'scalar', start, end, text: source.slice(start, end), plain: true };
  }

  private doubleQuoted(): ScalarNode | undefined {
    const { source, at: start } = this;
    let escaped = false;
    let at = start + 1;
    for (; ; at++) {
      const code = source.charCodeAt(at);
      if (code === doubleQuote) break;
      if (code === backslash) {
        escaped = true;
        at++;
      } else if (!(code >= space) || code === byteOrderMark) return undefined;
    }
    const content = source.slice(start + 1, at);
    const text = escaped ? unescaped(content) : content;
    this.at = at + 1;
    return text === undefined ? undefined : { kind: 'scalar', start, end: this.at, text, plain: false };
  }

  private singleQuoted(): ScalarNode | undefined {
    const { source, at: start } = this;
    let doubled = false;
    let at = start + 1;
    for (; ; at++) {
      const code = source.charCodeAt(at);
      if (code === singleQuote) {
        if (source.charCodeAt(at + 1) !== singleQuote) break;
        doubled = true;
        at++;
      } else if (!(code >= space) || code === byteOrderMark) return undefined;
    }
    const content = source.slice(start + 1, at);
    this.at = at + 1;
    return { kind: 'scalar', start, end: this.at, text: doubled ? content.replaceAll("''", "'") : content, plain: false };
  }

  private spaces(): void {
    while (this.source.charCodeAt(this.at) === space) this.at++;
  }

  private isDash(): boolean {
    return this.source.charCodeAt(this.at) === dash && this.source.charCodeAt(this.at + 1) === space;
  }

  /** Whether nothing but a comment follows on the line of a character. */
  private isLineOver(code: number, at = this.at): boolean {
    return code === newline || code === carriageReturn || code === hash || at >= this.source.length;
  }

  /** Goes from behind a value to the next content, over spaces and comments. */
  private endLine(): boolean {
    const { source } = this;
    const from = this.at;
    this.spaces();
    if (this.at >= source.length) return this.nextContent();
    const code = source.charCodeAt(this.at);
    if (code === hash && (this.at === from && source.charCodeAt(from - 1) !== space || !this.comment())) return false;
    if (this.at < source.length && !this.lineBreak()) return false;
    return this.nextContent();
  }

  /** Goes from the beginning of a line to the next content. */
  private nextContent(): boolean {
    const { source } = this;
    for (;;) {
      this.line = this.at;
      this.spaces();
      if (this.at >= source.length) {
        this.column = -1;
        return true;
      }
      const code = source.charCodeAt(this.at);
      if (code === hash) {
        if (!this.comment()) return false;
        if (this.at >= source.length) continue;
      } else if (code !== newline && code !== carriageReturn) {
        this.column = this.at - this.line;
        return true;
      }
      if (!this.lineBreak()) return false;
    }
  }

  private lineBreak(): boolean {
    if (this.source.charCodeAt(this.at) === carriageReturn) this.at++;
    return this.source.charCodeAt(this.at++) === newline;
  }

  /** Goes to the end of the line of a comment. */
  private comment(): boolean {
    const { source } = this;
    for (; this.at < source.length; this.at++) {
      const code = source.charCodeAt(this.at);
      if (code === newline || code === carriageReturn) return true;
      if (code < space || code === byteOrderMark) return false;
    }
    return true;
  }
}

/** Whether no key stands twice. */
function distinct(pairs: readonly PairNode[]): boolean {
  if (pairs.length > 16) return new Set(pairs.map(({ key }) => key)).size === pairs.length;
  for (let at = 1; at < pairs.length; at++) for (let other = 0; other < at; other++) if (pairs[at]!.key === pairs[other]!.key) return false;
  return true;
}

/** What stands in double quotes, for the escapes that Dramatis writes. */
function unescaped(content: string): string | undefined {
  let certain = true;
  const text = content.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]|$))/g, (_, two?: string, four?: string, eight?: string, one?: string) => {
    const code = two ?? four ?? eight;
    const character = code !== undefined ? fromCode(parseInt(code, 16)) : escapes[one!];
    if (character === undefined) certain = false;
    return character ?? '';
  });
  return certain ? text : undefined;
}

function fromCode(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
