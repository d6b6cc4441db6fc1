/** Writes whole numbers from 0 to 2³² - 1 in as few bytes as they need: seven bits each, the lowest first, the eighth says that there are more (LEB128). */
export class NumberWriter {
  private readonly bytes: number[] = [];

  add(value: number): void {
    let left = value;
    while (left > 0x7f) {
      this.bytes.push((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    this.bytes.push(left);
  }

  /** What was added, and behind it a text in UTF-8. */
  withText(text: string): Uint8Array {
    // A code unit has three bytes at most.
    const most = this.bytes.length + 3 * text.length;
    if (scratch.length < most) scratch = new Uint8Array(2 * most);
    scratch.set(this.bytes);
    const { written } = encoder.encodeInto(text, scratch.subarray(this.bytes.length));
    return scratch.slice(0, this.bytes.length + written);
  }

  /** What was added, and behind it other bytes. */
  withBytes(behind: Uint8Array): Uint8Array {
    const all = new Uint8Array(this.bytes.length + behind.length);
    all.set(this.bytes);
    all.set(behind, this.bytes.length);
    return all;
  }
}

/** Reads what a {@link NumberWriter} has written; behind the end are zeros. */
export class NumberReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  next(): number {
    // Most have one byte.
    const first = this.bytes[this.at++] ?? 0;
    if (first < 0x80) return first;
    let value = first & 0x7f;
    for (let shift = 7; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** The next numbers. */
  list(count: number): number[] {
    const { bytes } = this;
    const all = new Array<number>(count);
    let { at } = this;
    for (let each = 0; each < count; each++) {
      const byte = bytes[at] ?? 0;
      // Most have one byte or two.
      if (byte < 0x80) {
        all[each] = byte;
        at++;
        continue;
      }
      const second = bytes[at + 1] ?? 0;
      if (second < 0x80) {
        all[each] = (byte & 0x7f) | (second << 7);
        at += 2;
        continue;
      }
      this.at = at;
      all[each] = this.next();
      at = this.at;
    }
    this.at = at;
    return all;
  }

  skip(count: number): void {
    const { bytes } = this;
    for (let left = count; left > 0; left--) while ((bytes[this.at++] ?? 0) >= 0x80);
  }

  /** What stands behind the numbers that have been read. */
  get behind(): Uint8Array {
    return this.bytes.subarray(this.at);
  }
}

const encoder = new TextEncoder();
/** Written to again and again: what is given out is a copy of its exact length. */
let scratch = new Uint8Array(1 << 16);
