import { nthOf, selector, type Annotations, type Selector } from '../annotations/model';
import { partsOf, reanchor, type Anchored } from '../annotations/reanchor';
import { Resolver } from '../annotations/resolve';
import { settle } from '../annotations/settle';

/**
 * Annotations of a text as annotations of another one that was made from it. What is in doubt keeps its quote, with an
 * ordinal that no words of the text have: checks report it, and no look-alike takes its place.
 *
 * @param from the normalised text that the selectors count in
 * @param to the normalised text that they are to count in
 */
export function followed(annotations: Annotations, from: string, to: string): Annotations {
  if (from === to) return annotations;
  const found = reanchor({ before: from, after: to, annotations });
  const now = new Resolver(to);
  // The same from every side of a merge: it must not look like something that one of them changed.
  const nowhere = (old: Selector): Selector => selector(old.quote, now.count(old.quote) + nthOf(old));
  const placed = (item: Anchored): readonly Selector[] => {
    const anchoring = found.get(item)!;
    const [main, ...more] = partsOf(item);
    return 'candidates' in anchoring ? [nowhere(main!), ...more] : [anchoring.selector, ...anchoring.more.map((part) => part.selector)];
  };
  return settle(annotations, placed, now);
}
