import * as vscode from 'vscode';
import { repack, type Packed } from '../../../annotations/packed';
import { Renumbering } from '../../../annotations/packedCast';
import { StoredStrings, storedPart, type StoredPart, type Strings } from '../../../annotations/strings';
import { newline, readSealed, sealOf, writeSealed } from './sealed';

/** A change writes one of so many files anew, not all that is known of thousands of articles; and so many are read one after the other. */
const count = 32;

/** So many strings are written at a time: a millisecond or two; and so many are in one file, so that no great one is held beside what is made of it. */
const inPart = 4096;
const inFile = 8 * inPart;

/** What a file looked like when it was read. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly mtime: number;
}

/** What is kept of one file. */
export interface Row {
  /** Of the article. */
  readonly uri: string;
  /** Where it can be relied on. */
  readonly stamp: Stamp | undefined;
  readonly packed: Packed;
}

/**
 * The beginning of a shard, in JSON: the seal of the strings that it shares with others, strings of its own, and of each
 * row how many bytes it has, negative where they are of its own strings. The bytes follow, of all rows.
 */
interface Beginning {
  readonly shared: string;
  readonly strings: readonly string[];
  readonly rows: readonly (readonly [uri: string, stamp: readonly [size: number, mtime: number] | null, bytes: number])[];
}

/**
 * Rows in files of the extension's own storage, and in a file beside them the strings that most of them share: the same
 * names and ids are in thousands of articles. What is damaged, of another version, of other shared strings, or not there
 * has no rows; what failed to be written is not there the next time.
 */
export class Shards {
  /** What most rows are packed with. */
  shared: Strings = [];
  private seal = '';

  /**
   * @param folder where the files lie
   * @param version rows of any other one are not read; on one line
   */
  constructor(private readonly folder: vscode.Uri, private readonly version: string) {}

  /** Which shard holds the row of a URI. */
  static of(uri: string): number {
    // FNV-1a.
    let hash = 0x811c9dc5;
    for (let at = 0; at < uri.length; at++) hash = Math.imul(hash ^ uri.charCodeAt(at), 0x01000193);
    return (hash >>> 0) % count;
  }

  static readonly all: readonly number[] = Array.from({ length: count }, (_, shard) => shard);

  /** Reads the shared strings, without which there are no rows, and tells which shards there are. */
  async open(): Promise<number[]> {
    const entries = await vscode.workspace.fs.readDirectory(this.folder).then((found) => found, () => []);
    const names = new Set(entries.map(([name]) => name));
    const parts: StoredPart[] = [];
    const seals: string[] = [];
    for (let part = 0; names.has(sharedName(part)); part++) {
      const sealed = await readSealed(this.at(sharedName(part)), this.version);
      if (!sealed) return [];
      for (let at = 0; at < sealed.body.length; ) at = readPart(sealed.body, at, parts);
      seals.push(sealed.seal);
    }
    this.shared = new StoredStrings(parts, inPart);
    this.seal = await sealOf(seals, this.version);
    return Shards.all.filter((shard) => names.has(nameOf(shard)));
  }

  /** The rows of a shard; each is made when it is asked for. */
  async read(shard: number): Promise<Iterable<Row>> {
    const sealed = await readSealed(this.at(nameOf(shard)), this.version);
    if (!sealed) return none;
    const { body } = sealed;
    const end = body.indexOf(newline);
    const beginning = JSON.parse(decoder.decode(body.subarray(0, end))) as Beginning;
    return beginning.shared === this.seal ? rowsOf(beginning, this.shared, body.subarray(end + 1)) : none;
  }

  /** Writes strings that rows are to share from now on: all shards have to be written after it. Nothing may be added to them. */
  async share(strings: readonly string[], pause: () => Promise<void> | undefined): Promise<void> {
    const seals: string[] = [];
    for (let from = 0; from < strings.length; from += inFile) {
      const parts: Uint8Array[] = [];
      for (let at = from; at < Math.min(from + inFile, strings.length); at += inPart) {
        parts.push(...bytesOf(storedPart(strings.slice(at, at + inPart))));
        await pause();
      }
      seals.push(await writeSealed(this.at(sharedName(seals.length)), this.version, parts));
    }
    // A former list may have been longer.
    for (let part = seals.length; await vscode.workspace.fs.delete(this.at(sharedName(part))).then(() => true, () => false); part++);
    this.seal = await sealOf(seals, this.version);
    this.shared = strings;
  }

  /** Writes rows in the place of those that a shard has. */
  async write(shard: number, rows: Iterable<Row>, pause: () => Promise<void> | undefined = () => undefined): Promise<void> {
    const renumbering = new Renumbering();
    const parts: Uint8Array[] = [];
    const heads: Beginning['rows'][number][] = [];
    for (const { uri, stamp, packed } of rows) {
      const shared = packed.strings === this.shared;
      const { bytes } = shared ? packed : repack(packed, renumbering);
      heads.push([uri, stamp ? [stamp.size, stamp.mtime] : null, shared ? bytes.length : -bytes.length]);
      parts.push(bytes);
      await pause();
    }
    const beginning: Beginning = { shared: this.seal, strings: renumbering.table.strings, rows: heads };
    await writeSealed(this.at(nameOf(shard)), this.version, [encoder.encode(`${JSON.stringify(beginning)}\n`), ...parts]);
  }

  private at(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, name);
  }
}

const none: readonly Row[] = [];
const decoder = new TextDecoder();
const encoder = new TextEncoder();

function sharedName(part: number): string {
  return `strings-${part}.bin`;
}

function nameOf(shard: number): string {
  return `${shard}.bin`;
}

function* rowsOf({ rows, strings: own }: Beginning, shared: Strings, all: Uint8Array): Generator<Row> {
  let at = 0;
  for (const [uri, stamp, length] of rows) {
    const end = at + Math.abs(length);
    yield { uri, stamp: stamp ? { size: stamp[0], mtime: stamp[1] } : undefined, packed: { strings: length < 0 ? own : shared, bytes: all.subarray(at, end) } };
    at = end;
  }
}

/** How many strings a part has, and how many bytes they; where each ends, in the numbers of this machine, which alone reads it; the bytes. */
function bytesOf({ ends, bytes }: StoredPart): Uint8Array[] {
  return [encoder.encode(`${ends.length} ${bytes.length}\n`), new Uint8Array(ends.buffer), bytes];
}

/** @returns where the part ends that begins there */
function readPart(body: Uint8Array, at: number, parts: StoredPart[]): number {
  const line = body.indexOf(newline, at);
  const [count, length] = decoder.decode(body.subarray(at, line)).split(' ').map(Number) as [number, number];
  const from = line + 1 + count * Uint32Array.BYTES_PER_ELEMENT;
  // A copy begins where numbers may; the slice of one of Node's buffers is none.
  parts.push({ ends: new Uint32Array(new Uint8Array(body.subarray(line + 1, from)).buffer), bytes: body.subarray(from, from + length) });
  return from + length;
}
