import type * as vscode from 'vscode';
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
      const rows = new Map<number, Entry[]>([...this.changed].map((shard) => [shard, []]));
      this.changed.clear();
      // Of thousands each is looked at once, not for each shard.
      for (const entry of this.entries()) {
        rows.get(Shards.of(entry.key))?.push(entry);
        await breathe();
      }
      for (const [shard, inside] of rows) {
        await this.shards.write(shard, rowsOf(inside), breathe);
        await slices.next();
      }
    } catch (error) {
      // Storage that cannot be written to costs time at the next start, and nothing else.
      this.changed.clear();
      this.failed(error);
    }
  }
}

function* rowsOf(entries: readonly Entry[]): Generator<Row> {
  for (const entry of entries) yield { uri: entry.key, stamp: entry.stamp, packed: entry.pack() };
}
