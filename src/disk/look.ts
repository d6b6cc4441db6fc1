import fs from 'node:fs';
import { isOneOf } from './lock';

/** What a file looks like from outside: its size in bytes, and when it was last written, in whole milliseconds since 1970. */
interface Stamp {
  readonly size: number;
  readonly mtime: number;
}

/*
 * All this is asked of ten thousand files one after the other, and the forms with a promise cost several times as much
 * as those with a callback.
 */

/** The stamp of a file; `undefined` where there is none. */
export function stampOf(file: string): Promise<Stamp | undefined> {
  return looks.at(file);
}

/** How a file is looked at: at once, or while others have their turn. */
export interface Stats {
  now(file: string): Stamp | undefined;
  later(file: string): Promise<Stamp | undefined>;
  /** In milliseconds. */
  clock(): number;
}

/** A look that took longer, in milliseconds, was not answered from memory: a look at a file of this machine takes a hundredth. */
const quick = 0.5;

/** So many files are looked at while others have their turn before one is looked at at once; twice as many each time that took long, up to the most. */
const fewest = 16;
const most = 1 << 16;

/**
 * Looks at many files. What the system has in memory is answered in less time than it takes to ask for it in another
 * thread; where answers take longer, as on a network, nobody waits for one.
 */
export class Looks {
  private patience = fewest;
  private left = fewest;

  constructor(private readonly stats: Stats) {}

  at(file: string): Promise<Stamp | undefined> {
    const { stats } = this;
    if (this.left > 0) {
      this.left--;
      return stats.later(file);
    }
    const begun = stats.clock();
    const found = stats.now(file);
    const long = stats.clock() - begun > quick;
    this.patience = long ? Math.min(2 * this.patience, most) : fewest;
    if (long) this.left = this.patience;
    return Promise.resolve(found);
  }
}

const looks = new Looks({
  now(file) {
    try {
      const stats = fs.statSync(file, { throwIfNoEntry: false });
      return stats && stamp(stats);
    } catch {
      return undefined;
    }
  },
  later: (file) => new Promise((resolve) => fs.stat(file, (error, stats) => resolve(error ? undefined : stamp(stats)))),
  clock: () => performance.now(),
});

/**
 * What a file holds, and its stamp before it was read: where it is written in between, that is an old one.
 *
 * @returns `undefined` where there is none
 */
export async function readStamped(file: string): Promise<{ readonly bytes: Uint8Array; readonly stamp: Stamp } | undefined> {
  const handle = await new Promise<number | undefined>((resolve, reject) => {
    fs.open(file, 'r', (error, opened) => (!error ? resolve(opened) : isOneOf(error, 'ENOENT') ? resolve(undefined) : reject(error)));
  });
  if (handle === undefined) return undefined;
  try {
    const stats = await new Promise<fs.Stats>((resolve, reject) => fs.fstat(handle, (error, found) => (error ? reject(error) : resolve(found))));
    return { bytes: await contentOf(handle, stats.size), stamp: stamp(stats) };
  } finally {
    fs.close(handle, () => {});
  }
}

function stamp(stats: fs.Stats): Stamp {
  return { size: stats.size, mtime: Math.floor(stats.mtimeMs) };
}

/** So much of a file as it had when it was looked at; less where it has been cut off since. */
async function contentOf(handle: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = await new Promise<number>((resolve, reject) => fs.read(handle, bytes, length, size - length, length, (error, count) => (error ? reject(error) : resolve(count))));
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
