import fs from 'node:fs';
import path from 'node:path';
import { mentionKey, type Annotations } from '../annotations/model';
import { readSidecar } from '../annotations/read';
import { sidecarEnding, type Sidecar } from '../annotations/sidecar';
import { LayoutError } from '../annotations/write';
import { mergeAnnotations, mergeSidecars } from '../review/merge';
import { mergedArticle, mergeOverTexts } from '../review/mergeTexts';
import { same, type Sides } from '../review/sides';
import { articleOf } from './files';
import { gitLine, textAt } from './git';
import { textsOf } from './merge';

/** Merges are looked for among this many that touched the sidecar, the newest first. */
const mostMerges = 10;

/** Merges are looked through for sidecars that they put together, this many of a repository, the newest first. */
const mostMergesOfAll = 500;

/** Tells which sidecars a merge in git put together from both sides; asks git once for each repository. */
export class MergedSidecars {
  private readonly roots = new Map<string, string | undefined>();
  private readonly files = new Map<string, ReadonlySet<string>>();

  has(file: string): boolean {
    const folder = fs.realpathSync(path.dirname(path.resolve(file)));
    if (!this.roots.has(folder)) this.roots.set(folder, gitLine(['rev-parse', '--show-toplevel'], folder));
    const root = this.roots.get(folder);
    if (root === undefined || root === '') return false;
    let files = this.files.get(root);
    if (!files) {
      // Of a merge, this lists what differs from all of its parents.
      const names = gitLine(['log', '--merges', '-c', `-n${mostMergesOfAll}`, '--format=', '--name-only', '-z', '--', `*${sidecarEnding}`], root) ?? '';
      this.files.set(root, (files = new Set(names.split('\0').map((name) => path.resolve(root, name)))));
    }
    return files.has(path.join(folder, path.basename(file)));
  }
}

/**
 * What a sidecar that was merged says with the mentions of each side resolved in that side's own version
 * of the article. What was decided since the merge stays.
 *
 * @param text the normalised text of the article
 * @returns nothing where git does not know, or where all mentions are in their place already
 */
export function afterMerge(file: string, annotations: Annotations, text: string): Annotations | undefined {
  const cwd = path.dirname(file);
  const name = path.basename(file);
  for (const { merge, parents: [first, second] } of mergesOf(cwd, name)) {
    // The merge that is under way is resolved in the files as they are.
    if (merge !== undefined && textAt(merge, articleOf(name), cwd) !== text) continue;
    const ours = sidecarAt(cwd, first, name);
    const theirs = sidecarAt(cwd, second, name);
    const ancestor = gitLine(['merge-base', first, second], cwd);
    if (!ours || !theirs || ancestor === undefined || ours.annotations.sha256 === theirs.annotations.sha256) continue;
    const base = sidecarAt(cwd, ancestor, name) ?? (readSidecar('') as Sidecar);
    const texts = versions({ base, ours, theirs }, cwd, ancestor, articleOf(name));
    const left = merge === undefined ? annotations : (sidecarAt(cwd, merge, name)?.annotations ?? annotations);
    const resolved = texts && resolvedAnew({ base, ours, theirs }, texts, text, { left, now: annotations });
    return resolved && (same(resolved.mentions, annotations.mentions) && same(resolved.rejected, annotations.rejected) ? undefined : resolved);
  }
  return undefined;
}

interface Merge {
  /** The commit; absent for a merge that is not committed yet. */
  readonly merge?: string;
  readonly parents: readonly [string, string];
}

function mergesOf(cwd: string, name: string): Merge[] {
  const log = gitLine(['--literal-pathspecs', 'log', '--merges', '--full-history', `-n${mostMerges}`, '--format=%H %P', '--', name], cwd) ?? '';
  const merges = log.split('\n').flatMap((line): Merge[] => {
    const [merge, first, second, ...more] = line.split(' ');
    return merge && first && second && more.length === 0 ? [{ merge, parents: [first, second] }] : [];
  });
  const other = gitLine(['rev-parse', '-q', '--verify', 'MERGE_HEAD'], cwd);
  return other === undefined ? merges : [{ parents: ['HEAD', other] }, ...merges];
}

function sidecarAt(cwd: string, commit: string, name: string): Sidecar | undefined {
  const source = textAt(commit, name, cwd);
  const sidecar = source === undefined ? undefined : readSidecar(source);
  return sidecar?.readable ? sidecar : undefined;
}

function versions({ base, ours, theirs }: Sides<Sidecar>, cwd: string, ancestor: string, article: string): Sides<string> | undefined {
  const [before, our, their] = [base, ours, theirs].map(({ annotations }) => annotations.sha256);
  return textsOf(article, { base: before, ours: our, theirs: their }, cwd, () => textAt(ancestor, article, cwd));
}

/**
 * Carries over to what stands there now by how much the sides resolved in this text differ from what the merge made
 * of them: git alone does not resolve them, and the driver does in the article as it could foresee it.
 */
function resolvedAnew(sides: Sides<Sidecar>, texts: Sides<string>, text: string, { left, now }: { readonly left: Annotations; readonly now: Annotations }): Annotations | undefined {
  try {
    const foreseen = mergedArticle(texts);
    const plain = annotationsOf(mergeSidecars(sides.base, sides.ours, sides.theirs, () => undefined).source);
    const driven = foreseen === undefined ? undefined : annotationsOf(mergeOverTexts(sides, texts, foreseen).source);
    const resolved = annotationsOf(mergeOverTexts(sides, texts, text).source);
    if (!plain || !resolved) return undefined;
    const { merged, conflicts } = mergeAnnotations(driven && inCommon(driven, left) > inCommon(plain, left) ? driven : plain, now, resolved);
    return conflicts.length === 0 ? merged : undefined;
  } catch (error) {
    if (error instanceof LayoutError) return undefined;
    throw error;
  }
}

function annotationsOf(source: string): Annotations | undefined {
  const sidecar = readSidecar(source);
  return sidecar.readable ? sidecar.annotations : undefined;
}

/** How many mentions two annotations have in common. */
function inCommon(a: Annotations, b: Annotations): number {
  const all = new Set(b.mentions.map(mentionKey));
  return a.mentions.filter((mention) => all.has(mentionKey(mention))).length;
}
