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
  return new Promise((resolve) => fs.stat(file, (error, stats) => resolve(error ? undefined : stamp(stats))));
}

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
