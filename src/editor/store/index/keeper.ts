import type * as vscode from 'vscode';
import { Shards, type Shard } from './shards';
import { Slices } from './slices';

/** Nothing is lost when the editor is closed before this pause ends, in milliseconds: it is read again. */
const pause = 3000;

/** Writes the shards that have changed, a while after they have, one after the other. */
export class Keeper implements vscode.Disposable {
  private readonly changed = new Set<number>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> | undefined;

  /** @param content all that belongs into a shard */
  constructor(private readonly shards: Shards, private readonly content: (shard: number, slices: Slices) => Promise<Shard>, private readonly failed: (error: unknown) => void) {}

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.clear();
  }

  /** What is known of a file is another thing now. */
  touch(uri: string): void {
    this.changed.add(Shards.of(uri));
    this.later();
  }

  /** Resolves when all that has changed is written. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await this.writing;
    await (this.writing = this.write());
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async write(): Promise<void> {
    const slices = new Slices();
    try {
      for (const shard of this.changed) {
        this.changed.delete(shard);
        await this.shards.write(shard, await this.content(shard, slices));
        await slices.next();
      }
    } catch (error) {
      // Storage that cannot be written to costs time at the next start, and nothing else.
      this.changed.clear();
      this.failed(error);
    }
  }
}
