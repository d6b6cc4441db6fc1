import type { MentionType } from '../mention';

/** The types that the model tells apart. Dates are found by rules alone: they are a grammar, not a vocabulary. */
export const modelTypes = ['person', 'organization', 'place', 'event'] as const satisfies readonly MentionType[];
export type ModelType = (typeof modelTypes)[number];

/** The labels of tokens: 0 is outside, then for each type its first token and the tokens inside (IOB2). */
export const labelCount = 1 + 2 * modelTypes.length;

export function beginOf(type: number): number {
  return 1 + 2 * type;
}

export function insideOf(type: number): number {
  return 2 + 2 * type;
}

/** The index of the type of a label in `modelTypes`; -1 for outside. */
export function typeOfLabel(label: number): number {
  return (label - 1) >> 1;
}

export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** Whether a label may follow another; -1 stands for the start of a sequence. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || (before > 0 && typeOfLabel(before) === typeOfLabel(label));
}

/** A span of tokens with the index of its type. */
export interface LabelledSpan {
  readonly first: number;
  readonly end: number;
  readonly type: number;
}

/** The spans that labels stand for. */
export function spansOf(labels: ArrayLike<number>): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === 0) continue;
    const first = at;
    while (at + 1 < labels.length && isInside(labels[at + 1]!) && typeOfLabel(labels[at + 1]!) === typeOfLabel(label)) at++;
    spans.push({ first, end: at + 1, type: typeOfLabel(label) });
  }
  return spans;
}
