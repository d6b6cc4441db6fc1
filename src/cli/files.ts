import fs from 'node:fs';
import path from 'node:path';
import { readSidecar } from '../annotations/read';
import { sidecarEnding, type Sidecar, type UnreadableSidecar } from '../annotations/sidecar';
import { Lines } from '../text/lines';
import { normalise } from '../text/normalise';
import { Failure, reason } from './fail';

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
    if (fs.statSync(file).size > largest) throw new Failure(`${file}: larger than ${largest / 1_000_000} MB`);
    bytes = fs.readFileSync(file);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${file}: ${reason(error)}`);
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw new Failure(`${file}: not a text file (a zero byte at offset ${zero})`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${file}: not UTF-8 text`);
  }
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
  return `${file}:${line + 1}:${column + 1}`;
}

/** Why a sidecar cannot be read, with its place. */
export function unreadable(file: string, sidecar: UnreadableSidecar): string {
  const [problem] = sidecar.problems;
  return `${place(file, sidecar.source, problem?.start ?? 0)}: ${problem?.message ?? 'cannot be read'}`;
}

/** Writes through a temporary file beside it, so that a kill leaves the old file or the new one. */
export function writeText(file: string, text: string): void {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    fs.writeFileSync(draft, text);
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw new Failure(`${file}: ${reason(error)}`);
  }
}

/** Folders that hold no articles. */
const passedOver = new Set(['node_modules', '.git', '.vscode-test']);

/** All sidecars of files and folders, in order; of an article that is named, its sidecar. */
export function sidecarsIn(paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const given of paths) {
    let stat: fs.Stats;
    try {
      stat = fs.statSync(given);
    } catch (error) {
      throw new Failure(`${given}: ${reason(error)}`);
    }
    if (stat.isDirectory()) walk(given, found);
    else if (given.endsWith(sidecarEnding)) found.add(given);
    else if (fs.existsSync(sidecarOf(given))) found.add(sidecarOf(given));
  }
  return [...found];
}

function walk(folder: string, found: Set<string>): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    // Links are not followed: they may lead in circles.
    if (entry.isDirectory() && !passedOver.has(entry.name)) walk(file, found);
    else if (entry.isFile() && entry.name.endsWith(sidecarEnding)) found.add(file);
  }
}
