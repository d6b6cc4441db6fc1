import fc from 'fast-check';
import { applyChange, type Change } from '../../src/text/change';

/** An edit in parts of 1000, so that it fits any text: where it starts, how much it takes, what it writes. */
export interface Edit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

/** Random edits; `letters` are what they write. */
export function edits(...letters: string[]): fc.Arbitrary<Edit[]> {
  const text = fc.array(fc.constantFrom(...letters), { maxLength: 4 }).map((parts) => parts.join(''));
  return fc.array(fc.record({ from: fc.nat(1000), length: fc.oneof(fc.constant(0), fc.nat(300)), text }), { maxLength: 8 });
}

/** The change that an edit is in a text. */
export function changeOf(text: string, edit: Edit): Change {
  const start = Math.round((edit.from / 1000) * text.length);
  return { start, end: Math.min(text.length, start + Math.round((edit.length / 1000) * text.length)), text: edit.text };
}

/** The change that takes another one back. */
export function inverse(text: string, change: Change): Change {
  return { start: change.start, end: change.start + change.text.length, text: text.slice(change.start, change.end) };
}

/** A text with everything that follows its changes. */
export class EditedText {
  /** What takes all changes back, the first one last. */
  readonly undo: Change[] = [];

  constructor(public text: string, private readonly follow: (change: Change, removed: string) => void) {}

  apply(change: Change): void {
    this.undo.unshift(inverse(this.text, change));
    this.follow(change, this.text.slice(change.start, change.end));
    this.text = applyChange(this.text, change);
  }

  undoAll(): void {
    for (const change of [...this.undo]) this.apply(change);
  }
}
