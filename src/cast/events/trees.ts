/** Boosted trees over named features: where what tells is several things together, which no sum of weights says. */

/** A question, what follows where the feature is there and where it is not; or how much more or less likely something is. */
export type Tree = number | { readonly feature: string; readonly there: Tree; readonly absent: Tree };

/** Trees whose answers add up, beginning at `base`. */
export interface Trees {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Answers are kept in thousandths. */
const unit = 1000;

/** A tree as one line: its questions and answers parted by tabs, each question before what follows it. */
export function packTree(tree: Tree): string {
  return typeof tree === 'number' ? `=${Math.round(tree * unit)}` : `${tree.feature}\t${packTree(tree.there)}\t${packTree(tree.absent)}`;
}

/** Reads {@link packTree}. */
export function unpackTree(line: string): Tree {
  const parts = line.split('\t');
  let at = 0;
  const read = (): Tree => {
    const part = parts[at++] ?? '=0';
    return part.startsWith('=') ? Number(part.slice(1)) / unit : { feature: part, there: read(), absent: read() };
  };
  return read();
}
