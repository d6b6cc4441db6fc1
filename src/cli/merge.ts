import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { placeIn } from '../annotations/resolve';
import { readSidecar } from '../annotations/read';
import { sidecarEnding, type Sidecar } from '../annotations/sidecar';
import { LayoutError } from '../annotations/write';
import { mergeSidecars, withMarkers, type Labels, type MergedSidecar } from '../review/merge';
import { mergedArticle, mergeOverTexts } from '../review/mergeTexts';
import type { Sides } from '../review/sides';
import { Failure, fine, findings } from './fail';
import { articleOf, place, readArticle, readText, shown, unreadable, writeText } from './files';
import { commitsWith, committedTexts, git, textAt } from './git';
import { warn } from './output';

export interface MergeArguments {
  /** The files of the common ancestor, of our side, into which the result goes, and of theirs. */
  readonly files: Sides<string>;
  /** Where the sidecar stands in the repository, if the files are copies made by git. */
  readonly path: string | undefined;
  readonly markerSize: number;
  readonly labels: Labels;
}

/**
 * `dramatis merge BASE OURS THEIRS`: merges by meaning into OURS; what cannot be read, or is laid out in a way that
 * edits cannot follow, git merges as text.
 */
export async function merge(given: MergeArguments): Promise<number> {
  const { files, path, markerSize, labels } = given;
  const sources = { base: readText(files.base), ours: readText(files.ours), theirs: readText(files.theirs) };
  const name = path ?? files.ours;
  const sides = { base: readSidecar(sources.base), ours: readSidecar(sources.ours), theirs: readSidecar(sources.theirs) };
  for (const side of ['ours', 'theirs', 'base'] as const) {
    const sidecar = sides[side];
    if (sidecar.readable) continue;
    warn(`${unreadable(path ?? files[side], sidecar)} (${side === 'base' ? 'the common ancestor' : side}): merged as text`);
    return mergeAsText(given);
  }
  let merged: MergedSidecar;
  try {
    merged = mergeSides(sides as Sides<Sidecar>, name);
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error;
    warn(`${place(name, sources.ours, 0)}: ${error.message.replace(/\.$/, '')}: merged as text`);
    return mergeAsText(given);
  }
  const { source, alternative, conflicts } = merged;
  const result = conflicts.length === 0 ? source : withMarkers(source, alternative, labels, markerSize);
  if (result !== sources.ours && !(await writeText(files.ours, sources.ours, result))) throw new Failure(`${shown(files.ours)}: another program has changed it`);
  for (const { in: list, subject } of conflicts) warn(`${shown(name)}: conflict: ${list === 'text' ? 'both wrote other things by hand' : `${list === 'article' ? 'key' : list} ${JSON.stringify(subject)}`}`);
  return conflicts.length === 0 ? fine : findings;
}

/** Merges with each side's mentions resolved in its own version of the article, where they count in different ones. */
function mergeSides(sides: Sides<Sidecar>, name: string): MergedSidecar {
  const article = name.endsWith(sidecarEnding) ? articleOf(name) : undefined;
  const hashes = { base: sides.base.annotations.sha256, ours: sides.ours.annotations.sha256, theirs: sides.theirs.annotations.sha256 };
  if (article !== undefined && hashes.ours !== hashes.theirs) {
    const texts = textsOf(article, hashes);
    const together = texts && mergedArticle(texts);
    if (together !== undefined) return mergeOverTexts(sides, texts!, together, isStale(sides.ours, name) || isStale(sides.theirs, name));
    warn(`${shown(name)}: the two sides resolved their mentions in different versions of the article; see dramatis check --fix`);
  }
  return mergeSidecars(sides.base, sides.ours, sides.theirs, placeIn(article !== undefined && fs.existsSync(article) ? readArticle(article) : ''));
}

/** Whether a side was committed with an article in which its mentions were not resolved yet. */
function isStale({ source, annotations }: Sidecar, name: string): boolean {
  return commitsWith(source, name).some((commit) => {
    const text = textAt(commit, articleOf(name));
    return text !== undefined && createHash('sha256').update(text).digest('hex') !== annotations.sha256;
  });
}

/**
 * The versions of the article that the hashes name, if git has all of them.
 *
 * @param ancestor gives the version of the common ancestor where no hash names it, since the sidecar is new
 */
export function textsOf(article: string, { base, ours, theirs }: Sides<string | undefined>, cwd?: string, ancestor: () => string | undefined = () => undefined): Sides<string> | undefined {
  if (ours === undefined || theirs === undefined) return undefined;
  const found = committedTexts(article, new Set([base, ours, theirs].filter((hash) => hash !== undefined)), cwd);
  const [our, their] = [found.get(ours), found.get(theirs)];
  const before = base === undefined ? ancestor() : found.get(base);
  return our === undefined || their === undefined || before === undefined ? undefined : { base: before, ours: our, theirs: their };
}

/** Git's own text merge, with its markers. */
function mergeAsText({ files, markerSize, labels }: MergeArguments): number {
  const run = git(['merge-file', `--marker-size=${markerSize}`, '-L', labels.ours, '-L', 'base', '-L', labels.theirs, files.ours, files.base, files.theirs]);
  if (!run) throw new Failure(`${shown(files.ours)}: git is not there to merge it as text`);
  if (run.status > 127) throw new Failure(`${shown(files.ours)}: ${run.err.split('\n', 1)[0] || 'git could not merge it as text'}`);
  return run.status === 0 ? fine : findings;
}
