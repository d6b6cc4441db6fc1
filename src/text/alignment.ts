import { pairWords, type Pairing, type Run } from './pairing';
import type { Span } from './span';

/** What has become of a stretch of a text. */
export interface Followed {
  /** Where its words stand in the new text; absent where one of them was changed, or something put between them. */
  readonly span?: Span;
  /** Whether it could be nothing else. */
  readonly certain: boolean;
  /** Other stretches of the new text that the words may as well be; with none, and no `span`, they are gone. */
  readonly others: readonly Span[];
  /** What stands in its place, where that can be told by its neighbours. */
  readonly replaced?: Span;
}

/** So many words on each side tell whether a stretch is still in its surroundings: about a clause. */
const near = 6;

/** Of its surroundings at least this part must have stayed. Of two unrelated sentences in one language about a quarter pairs by chance. */
const stayed = 0.5;

/**
 * What differs between two runs. Where something was only taken out, or only put in, it may lie further to the `left`
 * or `right` by so many words with the same result: of `a b a c` and `a c` nobody can tell which `a` has stayed.
 */
interface Hunk {
  readonly kind: 'taken out' | 'put in' | 'other';
  readonly left: number;
  readonly right: number;
}

/** How far a stretch of words may be moved while the text without it stays the same; at most so far into what is beside it. */
function slack(words: readonly string[], start: number, end: number, mostLeft: number, mostRight: number): { left: number; right: number } {
  let left = 0;
  while (left < mostLeft && words[end - 1 - left] === words[start - 1 - left]) left++;
  let right = 0;
  while (right < mostRight && words[start + right] === words[end + right]) right++;
  return { left, right };
}

/** An old and a new text of an article, with where the words of the one stand in the other. */
export class Alignment {
  private readonly pairing: Pairing;
  /** With an empty one at each end. */
  private readonly runs: readonly Run[];
  private readonly hunks = new Map<number, Hunk>();

  /** Both texts normalised; the cost is a little more than linear in their length. */
  constructor(readonly before: string, readonly after: string) {
    this.pairing = pairWords(before, after);
    this.runs = [{ before: 0, after: 0, length: 0 }, ...this.pairing.runs(), { before: this.pairing.before.count, after: this.pairing.after.count, length: 0 }];
  }

  /** What has become of a stretch of the old text; of one without any word nothing can be said. */
  follow(span: Span): Followed {
    const { before, after, to } = this.pairing;
    const { start, end } = before.within(span);
    if (start === end) return { certain: false, others: [] };
    const first = to[start]!;
    for (let at = start; at < end; at++) if (first === -1 || to[at] !== first + at - start) return this.changed(start, end);
    const last = first + end - start - 1;
    const place = {
      start: after.starts[first]! + span.start - before.starts[start]!,
      end: after.starts[last]! + span.end - before.starts[end - 1]!,
    };
    const { certain, others } = this.slid(start, end);
    return { span: place, certain: certain && this.isSupported(start, end), others: others.map((word) => this.spanOfNew(word, word + end - start)) };
  }

  /** Whether something in the new text is a stretch of the old one, and not just alike. */
  isContinued(span: Span): boolean {
    const { start, end } = this.pairing.after.within(span);
    for (let at = start; at < end; at++) if (this.pairing.from[at] === -1) return false;
    return start < end;
  }

  /** About where in the new text a place of the old one would be. */
  expected(offset: number): number {
    const { before, after } = this.pairing;
    const word = before.at(offset);
    const run = this.runs[this.runAt(word)]!;
    return after.starts[Math.min(after.count - 1, Math.max(0, run.after + word - run.before))] ?? 0;
  }

  private changed(start: number, end: number): Followed {
    const others = this.slidInto(start, end).map((word) => this.spanOfNew(word, word + end - start));
    const { to, from } = this.pairing;
    const left = start === 0 ? -1 : to[start - 1]!;
    const right = end === to.length ? from.length : to[end]!;
    const whole = (start === 0 || left !== -1) && right > left + 1 && right - left - 1 <= 2 * (end - start) + 3;
    return { certain: false, others, ...(whole && { replaced: this.spanOfNew(left + 1, right) }) };
  }

  private spanOfNew(first: number, end: number): Span {
    const { starts, texts } = this.pairing.after;
    return { start: starts[first]!, end: starts[end - 1]! + texts[end - 1]!.length };
  }

  /** The last run that begins at or before a word of the old text. */
  private runAt(word: number): number {
    let low = 0;
    for (let high = this.runs.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.before <= word) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** What differs between a run and the next one; what it costs is kept, since many mentions ask for the same. */
  private hunk(index: number): Hunk {
    let hunk = this.hunks.get(index);
    if (!hunk) this.hunks.set(index, (hunk = this.compare(this.runs[index]!, this.runs[index + 1]!)));
    return hunk;
  }

  private compare(run: Run, next: Run): Hunk {
    const start = run.before + run.length;
    const newStart = run.after + run.length;
    const { before, after } = this.pairing;
    if (next.after === newStart && next.before > start) return { kind: 'taken out', ...slack(before.texts, start, next.before, run.length, next.length) };
    if (next.before === start && next.after > newStart) return { kind: 'put in', ...slack(after.texts, newStart, next.after, run.length, next.length) };
    return { kind: 'other', left: 0, right: 0 };
  }

  /** What else paired words may have become, because what was put in or taken out beside them may as well lie elsewhere. */
  private slid(start: number, end: number): { readonly certain: boolean; readonly others: number[] } {
    const index = this.runAt(start);
    const run = this.runs[index]!;
    const stop = run.before + run.length;
    const others: number[] = [];
    const last = this.hunk(index - 1);
    if (last.kind === 'put in' && end - run.before <= last.right) others.push(this.runs[index - 1]!.after + this.runs[index - 1]!.length + start - run.before);
    const next = this.hunk(index);
    if (next.kind === 'put in' && stop - start <= next.left) others.push(this.runs[index + 1]!.after - (stop - start));
    return { certain: start >= run.before + last.right && end <= stop - next.left, others };
  }

  /** Where words that were taken out may still be, because the same stands beside them. */
  private slidInto(start: number, end: number): number[] {
    const index = this.runAt(start);
    const run = this.runs[index]!;
    const next = this.runs[index + 1]!;
    const hunk = this.hunk(index);
    const from = run.before + run.length;
    if (hunk.kind !== 'taken out' || start < from || end > next.before) return [];
    const found: number[] = [];
    if (end - from <= hunk.right) found.push(next.after + start - from);
    if (next.before - start <= hunk.left) found.push(run.after + run.length - (next.before - start));
    return found;
  }

  /** Whether enough of what stands around some paired words has stayed around them. */
  private isSupported(start: number, end: number): boolean {
    const { before, to } = this.pairing;
    const shift = to[start]! - start;
    let all = 0;
    let kept = 0;
    const count = (at: number): void => {
      all++;
      if (to[at] !== -1 && Math.abs(to[at]! - at - shift) <= near) kept++;
    };
    let from = Math.max(before.lineStart(start), start - near);
    let until = Math.min(before.lineEnd(end - 1), end + near);
    // A short line says little: then the lines around it are heard as well.
    if (start - from + until - end < near / 2) {
      from = Math.max(0, start - near);
      until = Math.min(before.count, end + near);
    }
    for (let at = from; at < start; at++) count(at);
    for (let at = end; at < until; at++) count(at);
    return kept >= stayed * all;
  }
}
