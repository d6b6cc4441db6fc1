import type { Annotations } from '../annotations/model';
import { readSidecar } from '../annotations/read';
import { madeByHand, type Sidecar } from '../annotations/sidecar';
import { lineBreak, lineEnd } from '../annotations/textEdit';
import { editSidecar, LayoutError, meaning, type PlaceOf } from '../annotations/write';
import { mergeAnnotations } from './annotations';
import type { Touched } from './items';
import { same, type Conflict, type Sides } from './sides';
import { mergeText, sameLines } from './textMerge';

export { mergeAnnotations, type MergedAnnotations } from './annotations';
export type { Conflict } from './sides';
export { withMarkers, type Labels } from './textMerge';

/** Two sidecars merged. */
export interface MergedSidecar {
  /** The merged sidecar, in each conflict as ours has it. */
  readonly source: string;
  /** The same, in each conflict as theirs has it; without conflicts the same as `source`. */
  readonly alternative: string;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two sidecars that come from the same one, by meaning; see {@link mergeAnnotations}. What people wrote by
 * hand on either side, comments, styles, keys that Dramatis does not know, is merged line by line.
 *
 * @param base the common ancestor; `undefined` where both sides made the sidecar
 * @param placeOf where selectors stand in the text, for the order of mentions
 * @throws LayoutError where a sidecar is laid out in a way that edits cannot follow
 */
export function mergeSidecars(base: Sidecar | undefined, ours: Sidecar, theirs: Sidecar, placeOf: PlaceOf): MergedSidecar {
  const before = base ?? emptySidecar();
  if (ours.source === theirs.source || theirs.source === before.source) return certain(ours.source);
  if (ours.source === before.source) return certain(theirs.source);
  const sides = { base: before, ours, theirs };
  const touched = { ours: touchedItems(before, ours), theirs: touchedItems(before, theirs), byHand: new Set([...idsByHand(ours), ...idsByHand(theirs)]) };
  const { merged, conflicts } = mergeAnnotations(before.annotations, ours.annotations, theirs.annotations, touched);
  const { text: source, conflict } = written(sides, merged, placeOf, 'ours');
  if (conflicts.length === 0 && !conflict) return { source, alternative: source, conflicts };
  const other = mergeAnnotations(before.annotations, theirs.annotations, ours.annotations, exchanged(touched)).merged;
  const { text: alternative, conflict: another } = written(sides, other, placeOf, 'theirs');
  return { source, alternative, conflicts: conflict || another ? [...conflicts, { in: 'text', subject: '' }] : conflicts };
}

function certain(source: string): MergedSidecar {
  return { source, alternative: source, conflicts: [] };
}

function emptySidecar(): Sidecar {
  const sidecar = readSidecar('');
  if (!sidecar.readable) throw new Error('Nothing is a sidecar without annotations.');
  return sidecar;
}

function exchanged({ ours, theirs, byHand }: Touched): Touched {
  return { ours: theirs, theirs: ours, byHand };
}

function idsByHand(sidecar: Sidecar): string[] {
  return [...sidecar.annotations.entities, ...sidecar.annotations.events].filter((item) => madeByHand(sidecar, item)).map(({ id }) => id);
}

/**
 * Writes the merged annotations into all three sidecars, so that these differ only in what was made by hand, and
 * merges that as text.
 */
function written(sides: Sides<Sidecar>, merged: Annotations, placeOf: PlaceOf, prefer: 'ours' | 'theirs'): { readonly text: string; readonly conflict: boolean } {
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map((side) => withLineFeeds(editSidecar(side, merged, placeOf).source)) as [string, string, string];
  const eol = lineBreak(lineBreak(sides.ours.source) === lineBreak(sides.base.source) ? sides.theirs.source : sides.ours.source);
  const choose = (): { text: string; conflict: boolean } => {
    const result = mergeText(base, ours, theirs, prefer);
    const read = readSidecar(result.text);
    if (!result.conflict && read.readable && meaning(read.annotations) === meaning(merged)) return result;
    // A list that is not in order makes the same item go to different places: that alone is nothing to ask about.
    if (sameLines(base, theirs)) return { text: ours, conflict: false };
    if (sameLines(base, ours)) return { text: theirs, conflict: false };
    return { text: prefer === 'ours' ? ours : theirs, conflict: true };
  };
  const { text, conflict } = choose();
  return { text: eol === '\n' ? text : text.replace(/\n/g, eol), conflict };
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n/g, '\n');
}

/** The items of a side that say what the base says, in other characters. */
function touchedItems(base: Sidecar, side: Sidecar): ReadonlySet<object> {
  const touched = new Set<object>();
  const { entities, events, mentions } = base.annotations;
  const before = new Map([...entities, ...events, ...mentions].map((item) => [JSON.stringify(item), item]));
  for (const item of [...side.annotations.entities, ...side.annotations.events, ...side.annotations.mentions]) {
    const old = before.get(JSON.stringify(item));
    if (old && same(old, item) && linesOf(base, old) !== linesOf(side, item)) touched.add(item);
  }
  return touched;
}

/** The source of an item with the comment behind it; line ends do not count. */
function linesOf({ source, nodes }: Sidecar, item: object): string {
  const { start, end } = nodes.get(item)!;
  const comment = /^[ \t]+#.*/.exec(source.slice(end, lineEnd(source, end)))?.[0] ?? '';
  return (source.slice(start, end) + comment).replace(/\r/g, '');
}

export { LayoutError };
