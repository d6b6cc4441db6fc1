import { applyChange, type Change } from '../text/change';
import type { Span } from '../text/span';

/** A run of text that stands alike in the saved and the edited text. */
interface Run {
  readonly saved: number;
  readonly live: number;
  readonly length: number;
}

/** A text that stands wholly unchanged. */
function whole(text: string): Run[] {
  return text === '' ? [] : [{ saved: 0, live: 0, length: text.length }];
}

/**
 * The saved text of an article beside its edited one: which stretches stand unchanged in both, and where.
 * Quotes and ordinals are counted in the saved text, since that is what readers of the sidecar will see.
 */
export class SavedText {
  private runs: readonly Run[];
  private live: string;

  constructor(readonly text: string) {
    this.runs = whole(text);
    this.live = text;
  }

  /** Whether the edited text is the saved one. */
  get unchanged(): boolean {
    return this.live === this.text;
  }

  /** Takes in one change of the edited text. */
  apply(change: Change): void {
    const shift = change.text.length - (change.end - change.start);
    this.live = applyChange(this.live, change);
    if (this.unchanged) {
      this.runs = whole(this.text);
      return;
    }
    const kept = this.runs.flatMap((run) => {
      const end = run.live + run.length;
      if (end <= change.start) return [run];
      if (run.live >= change.end) return [{ ...run, live: run.live + shift }];
      const head = Math.max(0, change.start - run.live);
      const tail = Math.max(0, end - change.end);
      const parts: Run[] = [];
      if (head > 0) parts.push({ saved: run.saved, live: run.live, length: head });
      if (tail > 0) parts.push({ saved: run.saved + run.length - tail, live: change.end + shift, length: tail });
      return parts;
    });
    // What was typed and deleted again leaves no seam, nor does what was deleted and came back.
    this.runs = this.grown(kept, change).reduce<Run[]>((joined, run) => {
      const last = joined.at(-1);
      if (last && last.saved + last.length === run.saved && last.live + last.length === run.live) joined[joined.length - 1] = { ...last, length: last.length + run.length };
      else joined.push(run);
      return joined;
    }, []);
  }

  /** The runs on both sides of a change with as much of its text taken in as continues them. */
  private grown(runs: readonly Run[], { start, text }: Change): Run[] {
    const end = start + text.length;
    const at = runs.findLastIndex(({ live, length }) => live + length <= start) + 1;
    const before = runs[at - 1] ?? { saved: 0, live: 0, length: 0 };
    const after = runs[at] ?? { saved: this.text.length, live: this.live.length, length: 0 };
    const from = before.saved + before.length;
    const most = Math.min(text.length, after.saved - from);
    let head = 0;
    if (before.live + before.length === start) while (head < most && text[head] === this.text[from + head]) head++;
    let tail = 0;
    if (after.live === end) while (tail < most - head && text.at(-1 - tail) === this.text[after.saved - 1 - tail]) tail++;
    const parts = [{ ...before, length: before.length + head }, { saved: after.saved - tail, live: after.live - tail, length: after.length + tail }];
    return [...runs.slice(0, Math.max(0, at - 1)), ...parts.filter(({ length }) => length > 0), ...runs.slice(at + 1)];
  }

  /** Where a span of the edited text stands in the saved text; `undefined` where a change is in it. */
  toSaved(span: Span): Span | undefined {
    const run = this.runs.find(({ live, length }) => live <= span.start && span.end <= live + length);
    if (!run) return undefined;
    const start = run.saved + span.start - run.live;
    return { start, end: start + span.end - span.start };
  }

  /** Where a span of the saved text stands in the edited text; `undefined` where a change is in it. */
  toLive(span: Span): Span | undefined {
    const run = this.runs.find(({ saved, length }) => saved <= span.start && span.end <= saved + length);
    if (!run) return undefined;
    const start = run.live + span.start - run.saved;
    return { start, end: start + span.end - span.start };
  }
}
