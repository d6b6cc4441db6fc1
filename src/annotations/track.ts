import type { Change } from '../text/change';
import type { Span } from '../text/span';

interface Tracked {
  start: number;
  end: number;
}

/** A span whose text was deleted: with what, and where that stood, in case it comes back. */
interface Lost {
  /** Between these two offsets it was: more than one place once something else is written there. */
  from: number;
  to: number;
  readonly block: string;
  readonly offset: number;
  readonly length: number;
}

/** What was deleted from the edges of a span that is otherwise still there, the last piece last. */
interface Cuts {
  readonly head: Piece[];
  readonly tail: Piece[];
}

interface Piece {
  readonly text: string;
  /** What has taken its place, beside the span. */
  readonly by: string;
}

/** What was known of an item before a change. */
interface State {
  readonly span: Tracked | undefined;
  readonly lost: Lost | undefined;
  readonly cuts: Cuts | undefined;
}

/** A change that may be taken back, with the items that it did more to than move them. */
interface Past<T> {
  readonly start: number;
  readonly removed: string;
  readonly text: string;
  readonly before: Map<T, State>;
}

/** So many changes are remembered: about what an editor takes back at one go. */
const mostPast = 200;

/** Changes of more characters, and of texts with more lost items, are not remembered: each would cost as much again. */
const longestPast = 1_000_000;
const mostLost = 1000;

/** A deleted block of at least this many characters is known again wherever it is pasted; a shorter one only where it was. */
const movable = 40;

/**
 * Spans of a text that is being edited. A span stays with its words: edits before it move it, edits inside
 * it change it, typing at its edge does not lengthen it, unless that brings back what was deleted there. When
 * its words are deleted it is lost, and found again when they come back in one piece, by undo or as part of a
 * moved block.
 */
export class TrackedSpans<T> {
  private readonly spans = new Map<T, Tracked>();
  private readonly lost = new Map<T, Lost>();
  private readonly cuts = new Map<T, Cuts>();
  private readonly past: Past<T>[] = [];

  set(item: T, span: Span): void {
    this.delete(item);
    this.spans.set(item, { start: span.start, end: span.end });
  }

  get(item: T): Span | undefined {
    return this.spans.get(item);
  }

  /** Whether an item has a span, or words that may come back. */
  has(item: T): boolean {
    return this.spans.has(item) || this.lost.has(item);
  }

  delete(item: T): void {
    this.spans.delete(item);
    this.lost.delete(item);
    this.cuts.delete(item);
    for (const { before } of this.past) before.delete(item);
  }

  /** Makes `next` stand where `item` stood. */
  replace(item: T, next: T): void {
    const span = this.spans.get(item);
    const gone = this.lost.get(item);
    const cuts = this.cuts.get(item);
    const states = this.past.map(({ before }) => before.get(item));
    this.delete(item);
    this.delete(next);
    states.forEach((state, index) => state && this.past[index]!.before.set(next, state));
    if (cuts) this.cuts.set(next, cuts);
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
    const last = this.past.at(-1);
    // Taken back exactly: all is as it was, which words alone, that may stand elsewhere too, could not tell.
    const undone = last && last.start === change.start && last.text === removed && last.removed === change.text ? this.past.pop() : undefined;
    const known = undone?.before;
    const before = new Map<T, State>();
    const remember = (item: T): void => void before.set(item, this.stateOf(item));
    const shift = change.text.length - removed.length;
    const touched: T[] = [];
    let regained = false;
    for (const [item, span] of this.spans) {
      if (known?.has(item)) continue;
      const cuts = this.cuts.get(item);
      if (span.end <= change.start) {
        if (!cuts || span.end !== change.start) continue;
        remember(item);
        regained = regainTail(span, cuts, change.text, removed) || regained;
      } else if (span.start >= change.end) {
        const atEdge = cuts && span.start === change.end;
        if (atEdge) remember(item);
        span.start += shift;
        span.end += shift;
        if (atEdge) regained = regainHead(span, cuts, change.text, removed) || regained;
      } else touched.push(item);
    }
    touched.forEach(remember);
    if (this.lost.size <= mostLost) for (const item of this.lost.keys()) if (!known?.has(item)) remember(item);
    for (const item of touched) this.touch(item, this.spans.get(item)!, change, removed, shift);
    const found = this.lost.size > 0 && this.find(change, shift, new Set([...touched, ...(known?.keys() ?? [])]));
    known?.forEach((state, item) => this.restore(item, state));
    if (!undone) this.keep({ start: change.start, removed, text: change.text, before });
    return touched.length > 0 || regained || found || (known !== undefined && known.size > 0);
  }

  private stateOf(item: T): State {
    const [span, lost, cuts] = [this.spans.get(item), this.lost.get(item), this.cuts.get(item)];
    return { span: span && { ...span }, lost: lost && { ...lost }, cuts: cuts && { head: [...cuts.head], tail: [...cuts.tail] } };
  }

  private restore(item: T, { span, lost, cuts }: State): void {
    const put = <V>(map: Map<T, V>, value: V | undefined): void => void (value === undefined ? map.delete(item) : map.set(item, value));
    put(this.spans, span);
    put(this.lost, lost);
    put(this.cuts, cuts);
  }

  private keep(past: Past<T>): void {
    if (past.removed.length + past.text.length > longestPast || this.lost.size > mostLost) this.past.length = 0;
    else if (this.past.push(past) > mostPast) this.past.shift();
  }

  private touch(item: T, span: Tracked, change: Change, removed: string, shift: number): void {
    const exact = change.start === span.start && change.end === span.end;
    // Words typed over letter by letter come in one letter at a time: the first letter is not the new name.
    if (exact ? change.text.length > 1 && !change.text.includes('\n') : span.start <= change.start && change.end <= span.end) {
      if (change.text === '' && change.start === span.start) this.cutsOf(item).head.push({ text: removed, by: '' });
      else if (change.text === '' && change.end === span.end) this.cutsOf(item).tail.push({ text: removed, by: '' });
      span.end += shift;
    } else if (change.start <= span.start && change.end >= span.end) {
      this.spans.delete(item);
      this.lost.set(item, { from: change.start, to: change.start + change.text.length, block: removed, offset: span.start - change.start, length: span.end - span.start });
    } else if (change.start < span.start) {
      this.cutsOf(item).head.push({ text: removed.slice(span.start - change.start), by: change.text });
      span.start = change.start + change.text.length;
      span.end += shift;
    } else {
      this.cutsOf(item).tail.push({ text: removed.slice(0, span.end - change.start), by: change.text });
      span.end = change.start;
    }
  }

  private cutsOf(item: T): Cuts {
    let cuts = this.cuts.get(item);
    if (!cuts) this.cuts.set(item, (cuts = { head: [], tail: [] }));
    return cuts;
  }

  private find(change: Change, shift: number, justLost: ReadonlySet<T>): boolean {
    let found = false;
    // One change takes many spans along in one block, which may be the whole of a long text: it is looked for once.
    const places = new Map<string, number>();
    const placeOf = (block: string): number => {
      let place = places.get(block);
      if (place === undefined) places.set(block, (place = change.text.indexOf(block)));
      return place;
    };
    for (const [item, lost] of this.lost) {
      const here = lost.from <= change.end && change.start <= lost.to;
      const index = (here && !justLost.has(item)) || lost.block.length >= movable ? placeOf(lost.block) : -1;
      if (index !== -1) {
        const start = change.start + index + lost.offset;
        this.lost.delete(item);
        this.spans.set(item, { start, end: start + lost.length });
        found = true;
      } else if (!justLost.has(item)) {
        if (lost.from > change.start) lost.from = lost.from >= change.end ? lost.from + shift : change.start;
        if (lost.to >= change.end) lost.to += shift;
        else if (lost.to > change.start) lost.to = change.start + change.text.length;
      }
    }
    return found;
  }
}

/**
 * Lengthens a span by what was deleted from its start, as far as `text`, put there for `removed`, ends with it. What
 * took the place of a piece must be gone for it: else it would not be the same words that stand beside the span.
 */
function regainHead(span: Tracked, { head }: Cuts, text: string, removed: string): boolean {
  let left = text;
  for (let piece = head.at(-1); piece && (left === text ? removed.endsWith(piece.by) : piece.by === '') && left.endsWith(piece.text); piece = head.at(-1)) {
    span.start -= piece.text.length;
    left = left.slice(0, left.length - piece.text.length);
    head.pop();
  }
  return left !== text;
}

/** The same at its end. */
function regainTail(span: Tracked, { tail }: Cuts, text: string, removed: string): boolean {
  let left = text;
  for (let piece = tail.at(-1); piece && (left === text ? removed.startsWith(piece.by) : piece.by === '') && left.startsWith(piece.text); piece = tail.at(-1)) {
    span.end += piece.text.length;
    left = left.slice(piece.text.length);
    tail.pop();
  }
  return left !== text;
}
