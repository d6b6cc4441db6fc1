import type { Change } from '../text/change';
import type { Span } from '../text/span';

interface Tracked {
  start: number;
  end: number;
}

/** A span whose text was deleted: with what, and where that stood, in case it comes back. */
interface Lost {
  at: number;
  readonly block: string;
  readonly offset: number;
  readonly length: number;
}

/** A deleted block of at least this many characters is known again wherever it is pasted; a shorter one only where it was. */
const movable = 40;

/**
 * Spans of a text that is being edited. A span stays with its words: edits before it move it, edits inside
 * it change it, typing at its edge does not lengthen it. When its words are deleted it is lost, and found
 * again when they come back in one piece, by undo or as part of a moved block.
 */
export class TrackedSpans<T> {
  private readonly spans = new Map<T, Tracked>();
  private readonly lost = new Map<T, Lost>();

  set(item: T, span: Span): void {
    this.lost.delete(item);
    this.spans.set(item, { start: span.start, end: span.end });
  }

  get(item: T): Span | undefined {
    return this.spans.get(item);
  }

  delete(item: T): void {
    this.spans.delete(item);
    this.lost.delete(item);
  }

  /** Makes `next` stand where `item` stood. */
  replace(item: T, next: T): void {
    const span = this.spans.get(item);
    const gone = this.lost.get(item);
    this.delete(item);
    if (span) this.spans.set(next, span);
    if (gone) this.lost.set(next, gone);
  }

  entries(): IterableIterator<[T, Span]> {
    return this.spans.entries();
  }

  get size(): number {
    return this.spans.size;
  }

  /**
   * Carries all spans over one change.
   *
   * @param removed the text that the change takes away
   * @returns whether a span itself, not only its place, was touched
   */
  apply(change: Change, removed: string): boolean {
    const shift = change.text.length - removed.length;
    const touched: T[] = [];
    for (const [item, span] of this.spans) {
      if (span.end <= change.start) continue;
      if (span.start >= change.end) {
        span.start += shift;
        span.end += shift;
      } else touched.push(item);
    }
    for (const item of touched) this.touch(item, this.spans.get(item)!, change, removed, shift);
    const found = this.lost.size > 0 && this.find(change, shift, new Set(touched));
    return touched.length > 0 || found;
  }

  private touch(item: T, span: Tracked, change: Change, removed: string, shift: number): void {
    const exact = change.start === span.start && change.end === span.end;
    // Words typed over letter by letter come in one letter at a time: the first letter is not the new name.
    if (exact ? change.text.length > 1 && !change.text.includes('\n') : span.start <= change.start && change.end <= span.end) {
      span.end += shift;
    } else if (change.start <= span.start && change.end >= span.end) {
      this.spans.delete(item);
      this.lost.set(item, { at: change.start, block: removed, offset: span.start - change.start, length: span.end - span.start });
    } else if (change.start < span.start) {
      span.start = change.start + change.text.length;
      span.end += shift;
    } else {
      span.end = change.start;
    }
  }

  private find(change: Change, shift: number, justLost: ReadonlySet<T>): boolean {
    let found = false;
    for (const [item, lost] of this.lost) {
      const here = lost.at >= change.start && lost.at <= change.end;
      const index = (here && !justLost.has(item)) || lost.block.length >= movable ? change.text.indexOf(lost.block) : -1;
      if (index !== -1) {
        const start = change.start + index + lost.offset;
        this.lost.delete(item);
        this.spans.set(item, { start, end: start + lost.length });
        found = true;
      } else if (lost.at >= change.end && !justLost.has(item)) lost.at += shift;
    }
    return found;
  }
}
