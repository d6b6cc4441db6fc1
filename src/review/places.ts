import { reselect } from '../annotations/decide';
import { nthOf, selector, type Annotations, type Selector } from '../annotations/model';
import { Resolver } from '../annotations/resolve';
import { SavedText } from '../annotations/savedText';
import { refine } from '../text/change';

/**
 * Annotations of a text as annotations of another one that was made from it. Words that were changed or taken out
 * keep their quote, with an ordinal that no words of the text have: checks report it, and no look-alike takes their
 * place.
 *
 * @param from the normalised text that the selectors count in
 * @param to the normalised text that they are to count in
 */
export function followed(annotations: Annotations, from: string, to: string): Annotations {
  if (from === to) return annotations;
  const text = new SavedText(from);
  for (const change of refine(from, { start: 0, end: from.length, text: to })) text.apply(change);
  const before = new Resolver(from);
  const after = new Resolver(to);
  const follow = (old: Selector): Selector => {
    const span = before.resolve(old);
    const now = span && text.toLive(span);
    return now ? after.selectorOf(now) : selector(old.quote, after.count(old.quote) + nthOf(old));
  };
  const moved = reselect(annotations, follow);
  return {
    ...moved,
    mentions: moved.mentions.map((mention) => (mention.more ? { ...mention, more: mention.more.map(follow) } : mention)),
  };
}
