import fs from 'node:fs';
import path from 'node:path';
import { acquire, isOneOf } from './lock';

/** How often a rename is tried where programs that look at a file, such as virus scanners, keep it from being replaced. */
const mostRenames = 20;

/** More links in a row than this are a circle; that of Linux. */
const mostLinks = 40;

/**
 * Replaces a text file by another, as a whole: whoever reads it, and whatever happens, finds the old text or the new
 * one. It is written and flushed to a file beside it, which is renamed over it. Of a link the file that it leads to is
 * replaced; its mode and owner stay.
 *
 * @param before what the file holds, to the byte, as UTF-8; `undefined` where there is none
 * @param after what it is to hold; `undefined` deletes it
 * @returns `false` where the file does not hold `before` any more: then nothing has been written
 * @throws an error of the file system, or Locked; then nothing has been written either
 */
export async function replaceFile(file: string, before: string | undefined, after: string | undefined): Promise<boolean> {
  const target = await targetOf(file);
  const stat = await fs.promises.stat(target).catch(() => undefined);
  if (stat) await fs.promises.access(target, fs.constants.W_OK);
  const lock = await acquire(target);
  try {
    if (!(await holds(target, before))) return false;
    if (after !== undefined) await writeDraft(lock.draft, after, stat);
    // As late as can be: programs that know nothing of the lock may have written meanwhile.
    if (!(await lock.held()) || !(await holds(target, before))) return false;
    if (after !== undefined) await rename(lock.draft, target);
    else if (before !== undefined) await fs.promises.unlink(target);
    return true;
  } finally {
    await fs.promises.rm(lock.draft, { force: true });
    await lock.release();
  }
}

/** The file that a path leads to, also where that is not there yet. */
async function targetOf(file: string, links = 0): Promise<string> {
  try {
    return await fs.promises.realpath(file);
  } catch (error) {
    if (!isOneOf(error, 'ENOENT') || links === mostLinks) throw error;
    const link = await fs.promises.readlink(file).catch(() => undefined);
    return link === undefined ? file : targetOf(path.resolve(path.dirname(file), link), links + 1);
  }
}

async function holds(file: string, text: string | undefined): Promise<boolean> {
  try {
    const bytes = await fs.promises.readFile(file);
    return text !== undefined && bytes.equals(Buffer.from(text));
  } catch (error) {
    if (isOneOf(error, 'ENOENT')) return text === undefined;
    throw error;
  }
}

async function writeDraft(draft: string, text: string, like: fs.Stats | undefined): Promise<void> {
  const handle = await fs.promises.open(draft, 'wx');
  try {
    await handle.writeFile(text);
    // Only the system's administrator may give files away; the others' files are their own as a rule.
    if (like) await handle.chown(like.uid, like.gid).catch(() => {});
    if (like) await handle.chmod(like.mode);
    // Else a computer that goes off may have done the rename before the writing.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function rename(from: string, to: string): Promise<void> {
  for (let left = mostRenames; ; left--) {
    try {
      return await fs.promises.rename(from, to);
    } catch (error) {
      if (process.platform !== 'win32' || left === 0 || !isOneOf(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
