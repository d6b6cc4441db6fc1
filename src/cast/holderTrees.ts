import { unpackTree, type Tree, type Trees } from './events/trees';
import { Forest } from './forest';
import { askedFacts, packedTrees } from './lexicon/holderTrees';

let trees: Forest | undefined;

/** The trees by which it is chosen in what persons have their roles, as they are shipped. */
export function holderTrees(): Forest {
  return (trees ??= new Forest(unpackHolderTrees(askedFacts, packedTrees)));
}

/** A tree whose questions are numbers, in base 36, of the facts that are asked for. */
export function numberedQuestions(tree: Tree, asked: readonly string[]): Tree {
  return typeof tree === 'number' ? tree : { feature: asked.indexOf(tree.feature).toString(36), there: numberedQuestions(tree.there, asked), absent: numberedQuestions(tree.absent, asked) };
}

/**
 * Reads trees as lines of {@link numberedQuestions}.
 *
 * @param asked the facts, parted by tabs
 */
export function unpackHolderTrees(asked: string, packed: string): Trees {
  const facts = asked.split('\t');
  const named = (tree: Tree): Tree => (typeof tree === 'number' ? tree : { feature: facts[parseInt(tree.feature, 36)] ?? '', there: named(tree.there), absent: named(tree.absent) });
  return { base: 0, trees: packed.split('\n').filter((line) => line !== '').map((line) => named(unpackTree(line))) };
}
