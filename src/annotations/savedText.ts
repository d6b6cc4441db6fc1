import type { Change } from '../text/change';
import type { Span } from '../text/span';

/** A run of text that stands alike in the saved and the edited text. */
interface Run {
  readonly saved: number;
  readonly live: number;
  readonly length: number;
}

/**
 * The saved text of an article beside its edited one: which stretches stand unchanged in both, and where.
 * Quotes and ordinals are counted in the saved text, since that is what readers of the sidecar will see.
 */
export class SavedText {
  private runs: Run[];

  constructor(readonly text: string) {
    this.runs = [{ saved: 0, live: 0, length: text.length }];
  }

  /** Whether the edited text has no change against the saved one as far as this was told. */
  get unchanged(): boolean {
    return this.runs.length === 1 && this.runs[0]!.length === this.text.length;
  }

  /** Takes in one change of the edited text. */
  apply(change: Change): void {
    const shift = change.text.length - (change.end - change.start);
    this.runs = this.runs.flatMap((run) => {
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
    // What was typed and deleted again leaves no seam.
    this.runs = this.runs.reduce<Run[]>((joined, run) => {
      const last = joined.at(-1);
      if (last && last.saved + last.length === run.saved && last.live + last.length === run.live) joined[joined.length - 1] = { ...last, length: last.length + run.length };
      else joined.push(run);
      return joined;
    }, []);
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
