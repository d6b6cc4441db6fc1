/** Strings that annotations are packed with, from 0: a list, or what was stored of one. */
export interface Strings {
  readonly length: number;
  at(index: number): string | undefined;
}

/** The string of a number, which counts from 1; 0 stands for none. */
export function textOf(strings: Strings, number: number): string | undefined {
  return number === 0 ? undefined : strings.at(number - 1);
}

/** What was found last; strings are added to a list that is still being made. */
const found = new WeakMap<Strings, { readonly text: string; readonly number: number; readonly length: number }>();

/** The number of a string, or 0 where it is not among them; the same one is asked for of thousands of articles. */
export function numberOf(strings: Strings, text: string): number {
  const last = found.get(strings);
  if (last?.text === text && (last.number > 0 || last.length === strings.length)) return last.number;
  const number = (strings instanceof StoredStrings ? strings.indexOf(text) : (strings as readonly string[]).indexOf(text)) + 1;
  found.set(strings, { text, number, length: strings.length });
  return number;
}

/** The first code unit of a string of two or more, where that can be told without making the string. */
export function initialOf(strings: Strings, number: number): number | undefined {
  if (strings instanceof StoredStrings) return strings.initial(number - 1);
  const text = strings.at(number - 1)!;
  return text.length > 1 ? text.charCodeAt(0) : undefined;
}

/** Strings as they are stored: where each ends, and their bytes, in UTF-8; what cannot be said in that, or looks like JSON, in JSON. */
export interface StoredPart {
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Stores strings; {@link StoredStrings} are equal ones. */
export function storedPart(strings: readonly string[]): StoredPart {
  const texts = strings.map(written);
  const ends = new Uint32Array(texts.length);
  // A code unit has three bytes at most.
  const bytes = new Uint8Array(3 * texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [at, text] of texts.entries()) ends[at] = end += encoder.encodeInto(text, bytes.subarray(end)).written;
  return { ends, bytes: bytes.slice(0, end) };
}

const quote = 0x22;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function written(text: string): string {
  return text.startsWith('"') || /\p{Surrogate}/u.test(text) ? JSON.stringify(text) : text;
}

/** Stored strings, each made when somebody first asks for it: of hundreds of thousands a start shows a few. */
export class StoredStrings implements Strings {
  readonly length: number;
  private readonly made: (string | undefined)[];

  /** @param size how many strings are in each part but the last */
  constructor(private readonly parts: readonly StoredPart[], private readonly size: number) {
    this.length = parts.reduce((sum, { ends }) => sum + ends.length, 0);
    this.made = new Array<string | undefined>(this.length);
  }

  at(index: number): string | undefined {
    return this.made[index] ?? this.make(index);
  }

  indexOf(text: string): number {
    const wanted = encoder.encode(written(text));
    for (let at = 0; at < this.length; at++) {
      const bytes = this.bytesOf(at, wanted.length);
      if (bytes?.every((byte, index) => byte === wanted[index])) return at;
    }
    return -1;
  }

  initial(index: number): number | undefined {
    const text = this.made[index];
    if (text !== undefined) return text.length > 1 ? text.charCodeAt(0) : undefined;
    const { ends, bytes } = this.parts[Math.floor(index / this.size)]!;
    const at = index % this.size;
    const start = at === 0 ? 0 : ends[at - 1]!;
    const length = ends[at]! - start;
    const first = bytes[start]!;
    if (first < 0x80) return first !== quote && length > 1 ? first : undefined;
    // Of two bytes, as in most scripts of the region; what has more is rare enough to be made.
    return first >> 5 === 0b110 && length > 2 ? ((first & 0x1f) << 6) | (bytes[start + 1]! & 0x3f) : undefined;
  }

  private make(index: number): string | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const text = decoder.decode(this.bytesOf(index));
    return (this.made[index] = text.startsWith('"') ? (JSON.parse(text) as string) : text);
  }

  /** @param length `undefined` is returned where there are more or fewer */
  private bytesOf(index: number, length?: number): Uint8Array | undefined {
    const { ends, bytes } = this.parts[Math.floor(index / this.size)]!;
    const at = index % this.size;
    const start = at === 0 ? 0 : ends[at - 1]!;
    const end = ends[at]!;
    return length === undefined || length === end - start ? bytes.subarray(start, end) : undefined;
  }
}
