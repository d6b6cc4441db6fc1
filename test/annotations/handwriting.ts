import fc from 'fast-check';
import type { Annotations } from '../../src/annotations/model';
import { scalar } from '../../src/annotations/scalar';

/** What people do when they write YAML by hand; each is done here and there where it is a habit. */
const habits = [
  'comments', 'blank lines', 'unknown keys', 'quotes', 'quoted keys', 'explicit keys', 'braces', 'braces over lines', 'own order', 'own spacing', 'block scalars', 'scalars over lines',
  'anchors and tags', 'dashes on lines of their own', 'no final line end', 'empty lists', 'tabs',
] as const;
type Habit = (typeof habits)[number];

/** The ways of one person. */
export interface Hand {
  readonly eol: '\n' | '\r\n';
  /** Of the dashes. */
  readonly indent: number;
  readonly start: string;
  readonly end: string;
  readonly habits: readonly Habit[];
  /** Where the habits show. */
  readonly seed: number;
}

export const hand: fc.Arbitrary<Hand> = fc.record({
  eol: fc.constantFrom('\n', '\r\n'), indent: fc.constantFrom(2, 0, 1, 4), start: fc.constantFrom('', '---', '%YAML 1.2\n--- # begins', '\ufeff'), end: fc.constantFrom('', '...', '# ends'),
  habits: fc.subarray([...habits]), seed: fc.nat(),
});

/** A sidecar as somebody with this hand would have written it. Every comment and unknown key in it is different from all others. */
export function handwriting(value: Annotations, by: Hand): string {
  return new Writer(by).sidecar(value);
}

class Writer {
  private state: number;
  private count = 0;

  constructor(private readonly by: Hand) {
    this.state = by.seed;
  }

  sidecar(value: Annotations): string {
    const { by } = this;
    const pairs = Object.entries(value).filter(([, part]) => !Array.isArray(part) || part.length > 0 || this.does('empty lists', 0.5));
    if (this.does('unknown keys')) pairs.push([`mine${++this.count}`, this.unknown()]);
    const lines = [...(by.start === '' || by.start === '\ufeff' ? [] : by.start.split('\n')), ...this.pairs(pairs, 0), ...(by.end === '' ? [] : [by.end])];
    const last = by.habits.includes('no final line end') ? '' : by.eol;
    return (by.start === '\ufeff' ? by.start : '') + lines.join('\n').replace(/\n/g, by.eol) + last;
  }

  /** The lines of a block mapping, all indented. */
  private pairs(fields: [string, unknown][], column: number): string[] {
    const indent = ' '.repeat(column);
    const rows = this.does('own order') ? this.shuffled(fields) : fields;
    return rows.flatMap(([key, value]) => [
      ...(this.does('blank lines', 0.2) ? [''] : []),
      ...(this.does('comments', 0.3) ? [`${indent}# on ${key} ${++this.count}`] : []),
      ...this.pair(key, value, column).map((line, at) => (at === 0 ? indent + line : line)),
    ]);
  }

  private pair(key: string, value: unknown, column: number): string[] {
    const name = this.does('quoted keys') ? `'${key}'` : key;
    const colon = this.does('own spacing', 0.2) ? ' :' : ':';
    if (Array.isArray(value) && value.length > 0 && !this.does('braces')) {
      const compact = this.by.indent === 0 || (column > 0 && this.does('own spacing', 0.3));
      return [`${name}${colon}${this.comment()}`, ...value.flatMap((item) => this.item(item, compact ? column : column + Math.max(1, this.by.indent)))];
    }
    if (Array.isArray(value) && value.length === 0 && this.chance(0.5)) return [`${name}${colon}${this.comment()}`];
    const props = this.properties();
    const deep = ' '.repeat(column + 3);
    if (typeof value === 'string' && /^[^\p{C}\p{Z}]([^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?$/u.test(value) && this.does('block scalars', 0.3)) return [`${name}${colon} ${props}${this.chance(0.5) ? '|-' : '>-'}${this.comment()}`, deep + value];
    if (typeof value === 'string' && /^\p{L}+ \p{L}+$/u.test(value) && this.does('scalars over lines', 0.5)) {
      const [first, second] = value.split(' ') as [string, string];
      const quote = this.chance(0.5) ? '"' : '';
      return [`${name}${colon} ${props}${quote}${first}`, `${deep}${second}${quote}${this.comment()}`];
    }
    const text = props + this.inline(value, column + 2) + this.comment();
    if (this.does('explicit keys', 0.2) && !text.includes('\n')) return [`? ${name}${this.comment()}`, `${' '.repeat(column)}: ${text}`];
    return `${name}${colon} ${this.does('own spacing', 0.3) ? '  ' : ''}${text}`.split('\n');
  }

  private item(item: unknown, column: number): string[] {
    const dash = ' '.repeat(column) + '-';
    const before = [...(this.does('blank lines', 0.2) ? [''] : []), ...(this.does('comments', 0.3) ? [`${' '.repeat(column)}# above ${++this.count}`] : [])];
    const behind = this.does('comments', 0.15) ? [`${' '.repeat(column + 2)}# below ${++this.count}`] : [];
    if (typeof item !== 'object' || this.does('braces', 0.3) || ('quote' in item! && this.chance(0.5))) {
      return [...before, ...`${dash} ${this.does('own spacing', 0.3) ? '  ' : ''}${this.properties()}${this.inline(item, column + 2)}${this.comment()}`.split('\n'), ...behind];
    }
    const fields = this.withUnknown(item as object);
    if (this.does('dashes on lines of their own', 0.5)) return [...before, dash + this.comment(), ...this.pairs(fields, column + 2), ...behind];
    const inner = column + (this.does('own spacing', 0.3) ? 4 : 2);
    const lines = this.pairs(fields, inner);
    // A comment or an empty line cannot stand between the dash and the first key on its line.
    const first = lines.findIndex((line) => /^ *[^\s#]/.test(line));
    return [...before, ...lines.slice(0, first).map((line) => line.trimStart() && ' '.repeat(column) + line.trimStart()), dash + lines[first]!.slice(column + 1), ...lines.slice(first + 1), ...behind];
  }

  /** A value that may stand behind anything, in braces and brackets over several lines where it is a habit. */
  private inline(value: unknown, column: number): string {
    const over = this.does('braces over lines', 0.4);
    const gap = (comment = true): string => (over && this.chance(0.5) ? `${comment ? this.comment() : ''}\n${' '.repeat(column + 1)}` : this.does('own spacing', 0.3) ? '   ' : ' ');
    const parts =
      Array.isArray(value) ? value.map((part) => this.inline(part, column + 1))
      : value !== null && typeof value === 'object' ? this.withUnknown(value).map(([key, part]) => `${this.does('quoted keys') ? `"${key}"` : key}: ${this.properties()}${this.inline(part, column + 1)}`)
      : undefined;
    if (!parts) return typeof value === 'string' ? this.text(value) : this.does('quotes', 0.2) ? `"${value as number}"` : `${value as number}`;
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    if (parts.length === 0) return `${open}${close}`;
    return `${open}${gap()}${parts.join(`${this.does('own spacing', 0.1) ? ' ' : ''},${gap()}`)}${over && this.chance(0.3) ? ',' : ''}${gap()}${close}`;
  }

  private withUnknown(item: object): [string, unknown][] {
    const fields = Object.entries(item) as [string, unknown][];
    if (this.does('unknown keys', 0.3)) fields.splice(this.number(fields.length + 1), 0, [`mine${++this.count}`, this.unknown()]);
    return fields;
  }

  private unknown(): unknown {
    return [`x${++this.count}`, 7, [1, { two: 3 }], { mine: ['a'] }][this.number(4)];
  }

  private text(word: string): string {
    const own = scalar(word);
    if (!this.does('quotes')) return /^2031[-\d]*$/.test(word) && this.chance(0.3) ? word : own;
    if (this.chance(0.5) && !/[\p{C}\p{Zl}\p{Zp}\u00a0]/u.test(word)) return `'${word.replace(/'/g, "''")}'`;
    return own.startsWith('"') ? own : `"${word}"`;
  }

  private comment(): string {
    return this.does('comments', 0.25) ? `${this.does('tabs', 0.3) ? '\t' : ' '}# behind ${++this.count}` : '';
  }

  private properties(): string {
    return this.does('anchors and tags', 0.15) ? `${this.chance(0.5) ? '!!str' : `&a${++this.count}`} ` : '';
  }

  private does(habit: Habit, share = 0.4): boolean {
    return this.by.habits.includes(habit) && this.chance(share);
  }

  private chance(share: number): boolean {
    return this.number(1000) < share * 1000;
  }

  private shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.map(() => left.splice(this.number(left.length), 1)[0]!);
  }

  /** A number below a limit: mulberry32, of Tommy Ettinger. */
  private number(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }
}
