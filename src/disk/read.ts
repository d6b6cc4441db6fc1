import fs from 'node:fs';
import { isOneOf } from './lock';

/** What a file holds; `undefined` where there is none. @throws an error of the file system */
export async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return await fs.promises.readFile(file);
  } catch (error) {
    if (isOneOf(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}
