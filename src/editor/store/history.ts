import { mergeDiff3 } from 'node-diff3';

/** What a step did to one file; `undefined` stands for no file. */
export interface FileChange {
  /** The URI of a sidecar, or of the folder's `cast.yaml`, as a string. */
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One annotation step, undone and redone as a whole. */
export interface Step {
  readonly label: string;
  readonly changes: readonly FileChange[];
}

/** What a change of a file leads from, and to: back for undo, forth for redo. */
export type Ends = (change: FileChange) => [from: string | undefined, to: string | undefined];

/** More steps than a working day brings forth; the oldest go first. */
const mostSteps = 2000;

/** The annotation steps of this window, apart from the undo stacks of the editors. */
export class History {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  push(step: Step): void {
    this.done.push(step);
    if (this.done.length > mostSteps) this.done.shift();
    // What was undone in these files cannot be redone on top of something else.
    for (let index = this.undone.length - 1; index >= 0; index--) if (touches(this.undone[index]!, step)) this.undone.splice(index, 1);
  }

  /** The last step that touched a file and is not undone. */
  lastDone(uri: string): Step | undefined {
    return this.done.findLast((step) => step.changes.some((change) => change.uri === uri));
  }

  /** The last undone step of a file. */
  lastUndone(uri: string): Step | undefined {
    return this.undone.findLast((step) => step.changes.some((change) => change.uri === uri));
  }

  /** The last step of one kind that fulfils a condition. */
  last(which: 'done' | 'undone', wanted: (step: Step) => boolean): Step | undefined {
    return this[which].findLast(wanted);
  }

  markUndone(step: Step): void {
    this.done.splice(this.done.lastIndexOf(step), 1);
    this.undone.push(step);
  }

  markRedone(step: Step): void {
    this.undone.splice(this.undone.lastIndexOf(step), 1);
    this.done.push(step);
  }
}

function touches(a: Step, b: Step): boolean {
  return a.changes.some(({ uri }) => b.changes.some((change) => change.uri === uri));
}

/**
 * What a file becomes when it holds `current` and a change from `from` to `to` is made in it: `to` itself where
 * nothing else happened, else the same change of the same lines.
 *
 * @returns `undefined` where the lines have been changed since
 */
export function replay(current: string | undefined, from: string | undefined, to: string | undefined): { readonly text: string | undefined } | undefined {
  if (current === from || current === to) return { text: to };
  if (current === undefined || from === undefined || to === undefined) return undefined;
  const { conflict, result } = mergeDiff3(lines(current), lines(from), lines(to), { excludeFalseConflicts: true });
  return conflict ? undefined : { text: result.join('') };
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
