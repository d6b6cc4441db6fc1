import * as vscode from 'vscode';
import { repack, type Head, type Packed } from '../../../annotations/packed';
import { Renumbering } from '../../../annotations/packedCast';

/** A change writes one of so many files anew, not all that is known of thousands of articles; and so many are read one after the other. */
const count = 32;

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

/** The beginning of a shard, in JSON: its strings, and of each row what is said without them and how many bytes it has. These follow, of all rows. */
interface Beginning {
  readonly strings: readonly string[];
  readonly rows: readonly (readonly [uri: string, stamp: readonly [size: number, mtime: number] | null, head: Head, bytes: number])[];
}

/**
 * Rows in files of the extension's own storage, each with a checksum in its first line. A file that is damaged, of
 * another version, or not there has no rows; what failed to be written is not there the next time.
 */
export class Shards {
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

  /** The shards that there are. */
  async list(): Promise<number[]> {
    const entries = await vscode.workspace.fs.readDirectory(this.folder).then((found) => found, () => []);
    const names = new Set(entries.map(([name]) => name));
    return Shards.all.filter((shard) => names.has(nameOf(shard)));
  }

  /** The rows of a shard; each is made when it is asked for. */
  async read(shard: number): Promise<Iterable<Row>> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.at(shard));
      const end = bytes.indexOf(newline);
      const body = bytes.subarray(end + 1);
      if (end === -1 || new TextDecoder().decode(bytes.subarray(0, end)) !== (await this.head(body))) return none;
      const beginning = body.indexOf(newline);
      const { strings, rows } = JSON.parse(new TextDecoder().decode(body.subarray(0, beginning))) as Beginning;
      return rowsOf(rows, strings, body.subarray(beginning + 1));
    } catch {
      // What cannot be read is made anew from the files that it was made from.
      return none;
    }
  }

  /** Writes rows in the place of those that a shard has. */
  async write(shard: number, rows: Iterable<Row>, pause: () => Promise<void> | undefined = () => undefined): Promise<void> {
    const renumbering = new Renumbering();
    const parts: Uint8Array[] = [];
    const heads: Beginning['rows'][number][] = [];
    for (const { uri, stamp, packed } of rows) {
      const { head, bytes } = repack(packed, renumbering);
      heads.push([uri, stamp ? [stamp.size, stamp.mtime] : null, head, bytes.length]);
      parts.push(bytes);
      await pause();
    }
    const body = joined([new TextEncoder().encode(`${JSON.stringify({ strings: renumbering.table.strings, rows: heads } satisfies Beginning)}\n`), ...parts]);
    const head = new TextEncoder().encode(`${await this.head(body)}\n`);
    // Folders on the way are made with it.
    await vscode.workspace.fs.writeFile(this.at(shard), joined([head, body]));
  }

  private at(shard: number): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, nameOf(shard));
  }

  private async head(body: Uint8Array): Promise<string> {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    return `${this.version} ${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }
}

const newline = 10;
const none: readonly Row[] = [];

function nameOf(shard: number): string {
  return `${shard}.bin`;
}

function* rowsOf(rows: Beginning['rows'], strings: readonly string[], parts: Uint8Array): Generator<Row> {
  // A copy: a part of it would hold the whole file.
  const all = parts.slice();
  let at = 0;
  for (const [uri, stamp, head, length] of rows) {
    yield { uri, stamp: stamp ? { size: stamp[0], mtime: stamp[1] } : undefined, packed: { head, strings, bytes: all.subarray(at, at + length) } };
    at += length;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
