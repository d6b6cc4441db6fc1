import { likeness, type Named } from '../text/nameQuery';
import { slug } from '../text/slug';
import type { Span } from '../text/span';

/** An entity that a mention may be linked to. */
export interface Linkable extends Named {
  readonly id: string;
  readonly type: string;
  readonly accepted: boolean;
  /** Whether the mention's own article knows it. */
  readonly isHere: boolean;
}

/** A mention of an entity, in UTF-16 offsets. */
interface EntityMention extends Span {
  readonly type: string;
  readonly entity?: string;
}

/**
 * The entities that a mention may be linked to, the likeliest first: what stands before it in brackets or it stands before so,
 * then what has its words, or is shortened by them.
 *
 * @param others the article's mentions
 */
export function byLikelihood<T extends Linkable>(candidates: readonly T[], text: string, mention: EntityMention, others: readonly EntityMention[]): T[] {
  const quote = text.slice(mention.start, mention.end);
  const beside = new Set(others.flatMap((other) => (other.entity !== undefined && explains(text, other, mention) ? [other.entity] : [])));
  const weight = (candidate: T): number =>
    // What it is linked to already is what it is not.
    (candidate.id === mention.entity ? -100 : 0) +
    8 * Number(beside.has(candidate.id) && candidate.type === mention.type) +
    4 * Math.max(likeness(candidate, quote), Number(candidate.names.some((name) => shortens(quote, name) || shortens(name, quote)))) +
    2 * Number(candidate.type === mention.type) + Number(candidate.accepted) + Number(candidate.isHere);
  const weighed = candidates.map((candidate) => ({ candidate, weight: weight(candidate) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ candidate }) => candidate);
}

/** Whether one of two mentions stands in brackets right behind the other, or behind a dash. */
function explains(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return /^\s?(?:[([]|[–—-]\s)$/u.test(text.slice(first.end, second.start)) && first.end <= second.start;
}

/** Whether a word in capitals has the first letters of words of a name, in any script; small ones in between may be missing. */
function shortens(short: string, name: string): boolean {
  if (!/^\p{Lu}[\p{Lu} .-]{1,9}$/u.test(short)) return false;
  const letters = slug(short).replaceAll('-', '');
  const initials = slug(name).split('-').map((word) => word[0]!);
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return initials.length > 1 && at === letters.length && initials[0] === letters[0];
}
