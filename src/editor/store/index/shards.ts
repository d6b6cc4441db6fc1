import * as vscode from 'vscode';
import type { Packed } from '../../../annotations/packed';

/** A change writes one of so many files anew, not all that is known of thousands of articles. */
const count = 64;

/** What a file looked like when it was read. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly mtime: number;
}

/** What is kept of one file: its URI, its stamp where that can be relied on, and what was read. */
export type Row = readonly [uri: string, stamp: readonly [size: number, mtime: number] | null, value: Packed];

/** The rows of a shard, and the strings that they name by number. */
export interface Shard {
  readonly strings: readonly string[];
  readonly rows: readonly Row[];
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

  async read(shard: number): Promise<Shard> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.at(shard));
      const end = bytes.indexOf(newline);
      const body = bytes.subarray(end + 1);
      if (end === -1 || new TextDecoder().decode(bytes.subarray(0, end)) !== (await this.head(body))) return none;
      return JSON.parse(new TextDecoder().decode(body)) as Shard;
    } catch {
      // What cannot be read is made anew from the files that it was made from.
      return none;
    }
  }

  async write(shard: number, content: Shard): Promise<void> {
    const body = new TextEncoder().encode(JSON.stringify(content));
    const head = new TextEncoder().encode(`${await this.head(body)}\n`);
    const bytes = new Uint8Array(head.length + body.length);
    bytes.set(head);
    bytes.set(body, head.length);
    // Folders on the way are made with it.
    await vscode.workspace.fs.writeFile(this.at(shard), bytes);
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
const none: Shard = { strings: [], rows: [] };

function nameOf(shard: number): string {
  return `${shard}.json`;
}
