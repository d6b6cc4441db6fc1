import fs from 'node:fs';
import path from 'node:path';
import { readSidecar } from '../annotations/read';
import { sidecarEnding, type Sidecar, type UnreadableSidecar } from '../annotations/sidecar';
import { Lines } from '../text/lines';
import { replaceFile } from '../disk/replace';
import { normalise } from '../text/normalise';
import { decode } from './decode';
import { Failure, reason } from './fail';

/**
 * A path, or what was found in a file, on one line, whatever characters it holds: control characters are orders to a
 * terminal, and those that turn the direction of writing make a name look like another.
 */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) => JSON.stringify(character).slice(1, -1).replace(/^[^\\]$/, `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** Larger files are no articles; VS Code does not show them to extensions either. */
const largest = 50_000_000;

/**
 * The bytes of a file as text.
 *
 * @throws Failure where it cannot be read, is too large, or is not UTF-8
 */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    const stat = fs.statSync(file);
    // A pipe that nobody writes to would be waited for without end, and a device may never end.
    if (!stat.isFile() && !stat.isDirectory()) throw new Failure(`${shown(file)}: not a regular file`);
    if (stat.size > largest) throw new Failure(`${shown(file)}: larger than ${largest / 1_000_000} MB`);
    bytes = fs.readFileSync(file);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${shown(file)}: ${reason(error)}`);
  }
  const decoded = decode(bytes);
  if ('error' in decoded) throw new Failure(`${shown(file)}: ${decoded.error}`);
  return decoded.text;
}

/** The normalised text of an article. */
export function readArticle(file: string): string {
  return normalise(readText(file));
}

export function sidecarOf(article: string): string {
  return article + sidecarEnding;
}

export function articleOf(sidecar: string): string {
  return sidecar.slice(0, -sidecarEnding.length);
}

/** A sidecar as far as it can be read; `undefined` where there is none. */
export function readSidecarFile(file: string): Sidecar | UnreadableSidecar | undefined {
  return fs.existsSync(file) ? readSidecar(readText(file)) : undefined;
}

/** Where something stands, as compilers write it: `file:line:column`, both from 1. */
export function place(file: string, source: string, offset: number): string {
  const { line, column } = new Lines(source).at(offset);
  return `${shown(file)}:${line + 1}:${column + 1}`;
}

/** Why a sidecar cannot be read, with its place. */
export function unreadable(file: string, sidecar: UnreadableSidecar): string {
  const [problem] = sidecar.problems;
  return `${place(file, sidecar.source, problem?.start ?? 0)}: ${problem?.message ?? 'cannot be read'}`;
}

/**
 * Writes a file whole, unless another program has changed it since it was read.
 *
 * @param before what was read, `undefined` where there was no file
 * @returns `false` where the file holds something else by now, and nothing was written
 * @throws Failure where it cannot be written
 */
export async function writeText(file: string, before: string | undefined, text: string): Promise<boolean> {
  try {
    return await replaceFile(file, before, text);
  } catch (error) {
    throw new Failure(`${shown(file)}: ${reason(error)}`);
  }
}

/** More changes than this in a row, each between a read and a write, are not people's work. */
const mostTries = 100;

/**
 * Reads, decides and writes until no other program has written in between.
 *
 * @param attempt `false` where one has
 */
export async function untilWritten(file: string, attempt: () => Promise<boolean>): Promise<void> {
  for (let left = mostTries; left > 0; left--) if (await attempt()) return;
  throw new Failure(`${shown(file)}: another program keeps writing it`);
}

/** Folders that hold no articles. */
const passedOver = new Set(['node_modules', '.git', '.vscode-test']);

/**
 * All sidecars of files and folders, each once, in order; of an article that is named, its sidecar.
 *
 * @param fail is told of what cannot be looked into; the others are found all the same
 */
export function sidecarsIn(paths: readonly string[], fail: (failure: Failure) => void): string[] {
  // By the whole path: `a.ann.yaml` and `./a.ann.yaml` are one.
  const found = new Map<string, string>();
  const add = (file: string): void => void (found.has(path.resolve(file)) || found.set(path.resolve(file), file));
  const walk = (folder: string): void => {
    for (const entry of orFail(folder, () => fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) ?? []) {
      const file = path.join(folder, entry.name);
      // Of a name that is no UTF-8 Node gives one that no file has: what it holds would be passed over in silence.
      if (entry.name.includes('\ufffd') && !entry.isSymbolicLink() && !fs.existsSync(file)) {
        if (entry.isDirectory() || entry.name.endsWith(sidecarEnding)) fail(new Failure(`${shown(file)}: its name is not UTF-8`));
        continue;
      }
      // Links are not followed: they may lead in circles.
      if (entry.isDirectory() && !passedOver.has(entry.name)) walk(file);
      else if (entry.isFile() && entry.name.endsWith(sidecarEnding)) add(file);
    }
  };
  const orFail = <T>(file: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      fail(new Failure(`${shown(file)}: ${reason(error)}`));
      return undefined;
    }
  };
  for (const given of paths) {
    const stat = orFail(given, () => fs.statSync(given));
    if (stat?.isDirectory()) walk(given);
    else if (stat && given.endsWith(sidecarEnding)) add(given);
    else if (stat && fs.existsSync(sidecarOf(given))) add(sidecarOf(given));
  }
  return [...found.values()];
}
