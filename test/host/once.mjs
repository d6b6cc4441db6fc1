// @ts-check
/**
 * Fills a folder once, whatever happens meanwhile: it is made under another name and renamed when whole, so that
 * an interrupted run leaves nothing that looks ready, and of two runs at once one waits for the other.
 */
import fs from 'node:fs';
import path from 'node:path';

const stampName = '.stamp';

/** A draft older than this was left behind, even where a process has its number: numbers come back. */
const longestFilling = 10 * 60_000;

/**
 * @param {string} folder
 * @param {string} stamp what the folder's contents depend on; another stamp fills it anew
 * @param {(draft: string) => void} fill fills the empty folder `draft`, which must not be mentioned in its files by name
 * @returns {string} the folder
 */
export function fillOnce(folder, stamp, fill) {
  let told = false;
  while (!isFilled(folder, stamp)) {
    const other = anothersDraft(folder);
    if (other === undefined) {
      fillNow(folder, stamp, fill);
    } else {
      if (!told) console.error(`Waiting for another run that fills ${other} …`);
      told = true;
      sleep(500);
    }
  }
  return folder;
}

/** @param {string} folder @param {string} stamp */
export function isFilled(folder, stamp) {
  try {
    return fs.readFileSync(path.join(folder, stampName), 'utf8') === stamp;
  } catch {
    return false;
  }
}

/** @param {string} folder @param {string} stamp @param {(draft: string) => void} fill */
function fillNow(folder, stamp, fill) {
  const draft = `${folder}.${process.pid}`;
  remove(draft);
  fs.mkdirSync(draft, { recursive: true });
  try {
    fill(draft);
    fs.writeFileSync(path.join(draft, stampName), stamp);
    if (!isFilled(folder, stamp)) {
      remove(folder);
      fs.renameSync(draft, folder);
    }
  } catch (error) {
    // Two that began in the same moment: the other one's folder is as good.
    if (!isFilled(folder, stamp)) throw error;
  } finally {
    remove(draft);
  }
}

/**
 * The draft another process is at, if any; drafts that were left behind are removed.
 *
 * @param {string} folder
 */
function anothersDraft(folder) {
  const parent = path.dirname(folder);
  const prefix = `${path.basename(folder)}.`;
  if (!fs.existsSync(parent)) return undefined;
  for (const name of fs.readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const draft = path.join(parent, name);
    const age = Date.now() - (fs.statSync(draft, { throwIfNoEntry: false })?.birthtimeMs ?? 0);
    if (isAlive(pid) && age < longestFilling) return draft;
    remove(draft);
  }
  return undefined;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} folder */
export function remove(folder) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** @param {number} milliseconds */
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
