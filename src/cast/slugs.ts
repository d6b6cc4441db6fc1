import { slug } from '../text/slug';

/** Asked for again and again in one article; bounded so that a long session does not grow. */
const slugs = new Map<string, string>();
const remembered = 20_000;

/** {@link slug}, remembered. */
export function slugOf(name: string): string {
  let known = slugs.get(name);
  if (known === undefined) {
    if (slugs.size >= remembered) slugs.clear();
    known = slug(name);
    slugs.set(name, known);
  }
  return known;
}
