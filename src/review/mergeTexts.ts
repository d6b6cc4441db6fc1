import type { Sidecar } from '../annotations/sidecar';
import { editSidecar, type PlaceOf } from '../annotations/write';
import { Resolver } from '../annotations/resolve';
import { mergeSidecars, type MergedSidecar } from './merge';
import { followed } from './places';
import { mergeText } from './textMerge';
import type { Sides } from './sides';

/**
 * What the article will be when its own versions are merged: that of the side that changed it, else both merged line
 * by line; `undefined` where both changed the same lines.
 */
export function mergedArticle({ base, ours, theirs }: Sides<string>): string | undefined {
  const { text, conflict } = mergeText(base, ours, theirs, 'ours');
  return conflict ? undefined : text;
}

/**
 * Merges sidecars whose mentions count in different versions of the article: each is first resolved in the version of
 * its own side and followed from there into `article`.
 *
 * @param texts the normalised text in which each sidecar's mentions count
 * @param article the normalised text of the merged article
 * @param preliminary whether the article will be something else in the end, since a side had not resolved its mentions
 *   in its newest version: the hash of that side whose version `article` is then stays, and checks see that it is stale
 * @throws LayoutError where a sidecar is laid out in a way that edits cannot follow
 */
export function mergeOverTexts(sides: Sides<Sidecar>, texts: Sides<string>, article: string, preliminary = false): MergedSidecar {
  if (sides.ours.source === sides.theirs.source || sides.theirs.source === sides.base.source) return mergeSidecars(sides.base, sides.ours, sides.theirs, () => undefined);
  const resolver = new Resolver(article);
  const placeOf: PlaceOf = (selected) => resolver.resolve(selected)?.start;
  const known = (['ours', 'theirs'] as const).find((side) => texts[side] === article);
  const hash = preliminary && known ? sides[known].annotations.sha256 : undefined;
  const [base, ours, theirs] = (['base', 'ours', 'theirs'] as const).map((side) => {
    const sidecar = sides[side];
    const placed = followed(sidecar.annotations, texts[side], article);
    const next = hash === undefined || sidecar.annotations.sha256 === undefined || sidecar.annotations.sha256 === hash ? placed : { ...placed, sha256: hash };
    return next === sidecar.annotations ? sidecar : editSidecar(sidecar, next, placeOf);
  }) as [Sidecar, Sidecar, Sidecar];
  return mergeSidecars(base, ours, theirs, placeOf);
}
