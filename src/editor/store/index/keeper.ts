import type * as vscode from 'vscode';
import { repack, type Packed } from '../../../annotations/packed';
import { isClosed, Renumbering } from '../../../annotations/packedCast';
import type { Entry } from './entry';
import { Shards, type Row } from './shards';
import { Slices } from './slices';

/** Nothing is lost when the editor is closed before this pause ends, in milliseconds: it is read again. */
const pause = 3000;

/** Writes the shards that have changed, a while after they have, one after the other. */
export class Keeper implements vscode.Disposable {
  private readonly changed = new Set<number>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> | undefined;
  private touched = 0;

  /** @param entries all that are to be kept */
  constructor(private readonly shards: Shards, private readonly entries: () => Iterable<Entry>, private readonly failed: (error: unknown) => void) {}

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.clear();
  }

  /** What is known of an article is another thing now. */
  touch(uri: string): void {
    this.changed.add(Shards.of(uri));
    this.touched = performance.now();
    this.timer ??= setTimeout(() => this.due(), pause);
  }

  /** Resolves when all that has changed is written. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.writing;
    await (this.writing = this.write());
  }

  private due(): void {
    const left = this.touched + pause - performance.now();
    if (left > 0) this.timer = setTimeout(() => this.due(), left);
    else void this.flush();
  }

  private async write(): Promise<void> {
    const slices = new Slices();
    const breathe = (): Promise<void> | undefined => (slices.spent ? slices.next() : undefined);
    try {
      // What changes from here on is written the next time.
      const changed = new Set(this.changed);
      this.changed.clear();
      // Of thousands each is looked at once, not for each shard.
      const rows = new Map<number, Entry[]>();
      let [all, others] = [0, 0];
      for (const entry of this.entries()) {
        const shard = Shards.of(entry.key);
        const there = rows.get(shard);
        if (there) there.push(entry);
        else rows.set(shard, [entry]);
        all++;
        if (entry.packed?.strings !== this.shards.shared) others++;
        await breathe();
      }
      if (changed.size > 0 && others > all * mostOthers) {
        await this.share([...rows.values()].flat(), breathe);
        for (const shard of rows.keys()) changed.add(shard);
      }
      for (const shard of changed) {
        await this.shards.write(shard, rowsOf(rows.get(shard) ?? []), breathe);
        await slices.next();
      }
    } catch (error) {
      // Storage that cannot be written to costs time at the next start, and nothing else.
      this.changed.clear();
      this.failed(error);
    }
  }

  /** Packs all with the same strings. */
  private async share(entries: readonly Entry[], breathe: () => Promise<void> | undefined): Promise<void> {
    const first = entries[0]?.pack().strings;
    if (Array.isArray(first) && isClosed(first) && entries.every((entry) => entry.pack().strings === first)) return this.shards.share(first, breathe);
    const renumbering = new Renumbering();
    const packed: Packed[] = [];
    for (const entry of entries) {
      packed.push(repack(entry.pack(), renumbering));
      await breathe();
    }
    const { table } = renumbering;
    table.close();
    await this.shards.share(table.strings, breathe);
    for (const [at, entry] of entries.entries()) entry.repacked(packed[at]!);
  }
}

/** What is not packed with the shared strings is more to read and to hold: with a greater share of such articles all share strings anew. */
const mostOthers = 1 / 3;

function* rowsOf(entries: readonly Entry[]): Generator<Row> {
  for (const entry of entries) yield { uri: entry.key, stamp: entry.stamp, packed: entry.pack() };
}
