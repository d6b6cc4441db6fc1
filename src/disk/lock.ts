import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How long a save waits for that of another window or command, in milliseconds; one takes a few of them. */
const longestWait = 5000;

/** An empty lock this old, in milliseconds, was left by a process that ended between making and signing it. */
const longestUnsigned = 2000;

/** A lock this old, in milliseconds, is given up, whoever has signed it: its computer may be off. */
const longestHeld = 60_000;

/** Another program is writing the file, and does not come to an end. */
export class Locked extends Error {
  constructor(readonly lock: string) {
    super(`another program is writing it; if none is, delete ${path.basename(lock)}`);
  }
}

/** The right to replace a file, which one process at a time has. */
export interface Lock {
  /** A file that is the holder's own, beside the locked one; whoever breaks the lock deletes it. */
  readonly draft: string;
  /** Whether nobody has broken it, as may happen to a process that was asleep. */
  held(): Promise<boolean>;
  release(): Promise<void>;
}

/** Those of this process: another with its number has left what it signed with that number and another token. */
const own = new Set<string>();

/**
 * Takes the lock of a file: a file beside it that only one process can make, as git does with `index.lock`. It
 * says who has made it, so that one which was left by a process that is no more is broken.
 *
 * @throws Locked where another process does not release it
 */
export async function acquire(file: string): Promise<Lock> {
  const folder = path.dirname(file);
  const lock = path.join(folder, lockName(file));
  const token = randomUUID();
  const signature = `${token} ${process.pid} ${os.hostname()}`;
  const begun = Date.now();
  while (!(await made(lock, signature))) {
    if (await breakStale(lock)) continue;
    if (Date.now() - begun > longestWait) throw new Locked(lock);
    // Not all at the same moment again.
    await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 8));
  }
  own.add(token);
  const held = async (): Promise<boolean> => (await signatureOf(lock)) === signature;
  return {
    draft: draftOf(folder, token),
    held,
    release: async () => {
      own.delete(token);
      if (await held()) await fs.promises.rm(lock, { force: true });
    },
  };
}

/** Not made of the file's name, which may be as long as names can be. */
function lockName(file: string): string {
  return `.dramatis-${createHash('sha256').update(path.basename(file)).digest('hex').slice(0, 16)}.lock`;
}

function draftOf(folder: string, token: string): string {
  return path.join(folder, `.dramatis-${token}.tmp`);
}

async function made(lock: string, signature: string): Promise<boolean> {
  let handle: fs.promises.FileHandle;
  try {
    handle = await fs.promises.open(lock, 'wx');
  } catch (error) {
    if (isOneOf(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    await handle.writeFile(signature);
  } catch (error) {
    await fs.promises.rm(lock, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

async function signatureOf(lock: string): Promise<string | undefined> {
  return fs.promises.readFile(lock, 'utf8').catch(() => undefined);
}

/** Takes a lock away that nobody holds any more; `true` where it is worth trying again. */
async function breakStale(lock: string): Promise<boolean> {
  const stat = await fs.promises.stat(lock).catch(() => undefined);
  const signature = await signatureOf(lock);
  if (!stat || signature === undefined) return !stat;
  const [, token, pid, host] = /^([\da-f-]{36}) (\d+) (.*)$/s.exec(signature) ?? [];
  const age = Date.now() - stat.mtimeMs;
  const ended = token !== undefined && host === os.hostname() && !isAlive(Number(pid), token);
  if (!ended && age <= (token === undefined ? longestUnsigned : longestHeld)) return false;
  // Another may have broken it at this moment, and a third have made it anew: what is moved is looked at.
  const aside = `${lock}-${randomUUID()}`;
  try {
    await fs.promises.rename(lock, aside);
  } catch {
    return true;
  }
  // Where it cannot be put back its holder finds that it has gone, and begins again.
  if ((await signatureOf(aside)) !== signature) await fs.promises.link(aside, lock).catch(() => {});
  else if (token !== undefined) await fs.promises.rm(draftOf(path.dirname(lock), token), { force: true });
  await fs.promises.rm(aside, { force: true });
  return true;
}

function isAlive(pid: number, token: string): boolean {
  if (pid === process.pid) return own.has(token);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isOneOf(error, 'ESRCH');
  }
}

/** Whether an error of the file system has one of these codes. */
export function isOneOf(error: unknown, ...codes: string[]): boolean {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' && codes.includes(code);
}
