import { Alignment } from '../text/alignment';
import type { Span } from '../text/span';
import type { Selector } from './model';
import { followSpan, partsOf, type Anchored, type Anchoring, type FollowedSpan } from './reanchor';
import { candidatesIn } from './reanchorCandidates';
import { Resolver } from './resolve';

/** Why something does not stand for certain, and where it may belong in the same text. */
export interface Doubt {
  readonly why: 'ambiguous' | 'gone';
  readonly candidates: readonly Span[];
}

/**
 * Where the items of a sidecar stand in the saved text of their article, part by part, and which are in doubt. An item
 * with several parts has a place for each or is in doubt as a whole.
 */
export class Places {
  private places = new Map<Selector, Span>();
  private doubts = new Map<Anchored, Doubt>();

  /** Of an item or of one of its further parts. */
  get(part: Selector): Span | undefined {
    return this.places.get(part);
  }

  doubt(item: Anchored): Doubt | undefined {
    return this.doubts.get(item);
  }

  has(item: Anchored): boolean {
    return this.doubts.has(item) || partsOf(item).every((part) => this.places.has(part));
  }

  delete(item: Anchored): void {
    for (const part of partsOf(item)) this.places.delete(part);
    this.doubts.delete(item);
  }

  /** Makes `next` stand where `item` stood, as far as both have the same parts. */
  replace(item: Anchored, next: Anchored): void {
    const old = partsOf(item);
    const spans = partsOf(next).map((_, index) => old[index] && this.places.get(old[index]));
    const doubt = this.doubts.get(item);
    this.delete(item);
    if (doubt) this.doubts.set(next, doubt);
    partsOf(next).forEach((part, index) => spans[index] && this.places.set(part, spans[index]));
  }

  /** Takes in where an item was found in the saved text. */
  set(item: Anchored, found: Anchoring): void {
    this.delete(item);
    if ('candidates' in found) this.doubts.set(item, { why: found.kind, candidates: found.candidates });
    else [found.span, ...found.more.map(({ span }) => span)].forEach((span, index) => this.places.set(partsOf(item)[index]!, span));
  }

  /** Looks an item up by its selectors, which count in this text. */
  find(item: Anchored, now: Resolver): void {
    const spans = partsOf(item).map((part) => now.resolve(part));
    this.delete(item);
    if (spans.every((span) => span !== undefined)) partsOf(item).forEach((part, index) => this.places.set(part, spans[index]!));
    else this.doubts.set(item, { why: 'gone', candidates: candidatesIn(now, item.quote) });
  }

  /** The selectors of where an item stands; `undefined` where that is in doubt. */
  selectors(item: Anchored, now: Resolver): readonly Selector[] | undefined {
    const spans = partsOf(item).map((part) => this.places.get(part));
    return spans.every((span) => span !== undefined) ? spans.map((span) => now.selectorOf(span)) : undefined;
  }

  /**
   * Goes over to a newly saved text.
   *
   * @param tracked where a place of the old text is known to be in the new one
   */
  move(items: readonly Anchored[], before: string, after: string, tracked: (part: Selector) => Span | undefined, toNew: (span: Span) => Span | undefined): void {
    const old = this.places;
    const doubts = this.doubts;
    this.places = new Map();
    this.doubts = new Map();
    // Both cost time, and most saves leave every mention where tracking has it.
    let alignment: Alignment | undefined;
    let now: Resolver | undefined;
    for (const item of items) {
      const doubt = doubts.get(item);
      if (doubt) {
        this.doubts.set(item, { ...doubt, candidates: doubt.candidates.flatMap((span) => toNew(span) ?? []) });
        continue;
      }
      const parts = partsOf(item).map((part): Partial<FollowedSpan> => {
        const span = tracked(part);
        if (span) return { span };
        alignment ??= new Alignment(before, after);
        now ??= new Resolver(after);
        return followSpan(old.get(part), part.quote, now, alignment);
      });
      const open = parts.filter(({ span }) => !span)[0];
      if (open) this.doubts.set(item, { why: open.kind ?? 'gone', candidates: open.candidates ?? [] });
      else partsOf(item).forEach((part, index) => this.places.set(part, parts[index]!.span!));
    }
  }
}
