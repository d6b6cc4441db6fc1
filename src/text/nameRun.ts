import type { Span } from './span';

/** Words of a name that follow each other without punctuation, each with a capital or a number. */
const rest = /^(?:[ \u00a0](?=[\p{Lu}\p{N}])[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*)+/u;

/** A word with the words behind it that are most likely of the same name: all with a capital, up to punctuation. */
export function nameRun(text: string, { start, end }: Span): Span {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return { start, end };
  // No name is longer than this; the expression must not go through a whole article of capitals.
  const more = rest.exec(text.slice(end, end + 200));
  return { start, end: end + (more?.[0].length ?? 0) };
}
