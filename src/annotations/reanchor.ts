import { Alignment } from '../text/alignment';
import type { Span } from '../text/span';
import { samePlace, type Annotations, type Mention, type Rejection, type Selector } from './model';
import { candidatesIn } from './reanchorCandidates';
import { placeByQuotes } from './reanchorByQuotes';
import { Resolver } from './resolve';

/** What carries selectors: a mention with all its parts, or a no. */
export type Anchored = Mention | Rejection;

/** A selector with its place in the text as it is now. */
export interface Place {
  readonly selector: Selector;
  readonly span: Span;
}

/**
 * What has become of an item when its article changed: it stands for certain somewhere, under the same selector or
 * another one; or it is to be asked about, since its words stand in more than one place (`ambiguous`) or were
 * changed or taken out (`gone`).
 */
export type Anchoring =
  | ({ readonly kind: 'same' | 'moved'; /** Of the further parts, in their order. */ readonly more: readonly Place[] } & Place)
  | { readonly kind: 'ambiguous' | 'gone'; /** Stretches of the text as it is now, the best first. */ readonly candidates: readonly Span[] };

export interface Reanchoring {
  /** The normalised text that the selectors count in, which `sha256` names; absent where nobody has it any more. */
  readonly before: string | undefined;
  /** The normalised text as it is now. */
  readonly after: string;
  readonly annotations: Pick<Annotations, 'mentions' | 'rejected'>;
}

/**
 * Finds all mentions and rejections of an article again that has changed, all together. Spans are UTF-16 offsets
 * of `after`. With the text from before, an item goes where its very words went, in moved paragraphs too; a
 * look-alike is never taken for it. Without, its quote must stand as often as it did, as far as that can be known.
 */
export function reanchor({ before, after, annotations }: Reanchoring): Map<Anchored, Anchoring> {
  const items = [...annotations.mentions, ...annotations.rejected];
  const now = new Resolver(after);
  if (before === undefined) return placeByQuotes(annotations, now);
  const old = new Resolver(before);
  const alignment = new Alignment(before, after);
  return new Map(items.map((item) => [item, before === after ? stayed(item, now) : followed(item, old, now, alignment)]));
}

/** An item in the very text that its selectors count in. */
function stayed(item: Anchored, now: Resolver): Anchoring {
  const places = partsOf(item).map((selector) => ({ selector, span: now.resolve(selector) }));
  return certain(item, places) ?? { kind: 'gone', candidates: candidatesIn(now, item.quote) };
}

function followed(item: Anchored, old: Resolver, now: Resolver, alignment: Alignment): Anchoring {
  const places = partsOf(item).map((part) => {
    const span = old.resolve(part);
    return followSpan(span, part.quote, now, alignment);
  });
  const found = certain(item, places);
  if (found) return found;
  const open = places.find(({ span }) => span === undefined)!;
  // Where the main words are certain, it is they that a person is shown.
  const [main] = places;
  return { kind: open.kind, candidates: main!.span ? [main!.span] : main!.candidates };
}

/** Where a stretch of the old text stands now. */
export interface FollowedSpan {
  /** Present where it is certain, with its selector. */
  readonly span?: Span;
  readonly selector: Selector;
  readonly kind: 'ambiguous' | 'gone';
  readonly candidates: readonly Span[];
}

/**
 * Follows one stretch of the old text.
 *
 * @param span `undefined` where the words were not in the old text either
 */
export function followSpan(span: Span | undefined, quote: string, now: Resolver, alignment: Alignment): FollowedSpan {
  const selector = { quote };
  if (!span) return { selector, kind: 'gone', candidates: candidatesIn(now, quote, { taken: (place) => alignment.isContinued(place) }) };
  const result = alignment.follow(span);
  if (result.certain && result.span) return { span: result.span, selector: now.selectorOf(result.span), kind: 'gone', candidates: [] };
  const first = [...(result.span ? [result.span] : []), ...result.others];
  const alike = candidatesIn(now, quote, {
    taken: (place) => alignment.isContinued(place),
    expected: alignment.expected(span.start),
    around: { text: alignment.before, span },
  });
  const candidates = distinct([...first, ...(result.replaced ? [result.replaced] : []), ...alike]);
  return { selector, kind: first.length > 0 ? 'ambiguous' : 'gone', candidates };
}

/** All selectors of an item, the main one first. */
export function partsOf(item: Anchored): readonly Selector[] {
  return 'more' in item && item.more ? [item, ...item.more] : [item];
}

function certain(item: Anchored, places: readonly { readonly selector: Selector; readonly span?: Span | undefined }[]): Anchoring | undefined {
  const found: Place[] = [];
  for (const { selector, span } of places) {
    if (!span) return undefined;
    found.push({ selector, span });
  }
  const [main, ...more] = found;
  const same = partsOf(item).every((part, index) => samePlace(part, found[index]!.selector));
  return { kind: same ? 'same' : 'moved', ...main!, more };
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans.filter(({ start, end }) => seen.size < seen.add(`${start} ${end}`).size);
}
