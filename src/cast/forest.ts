import type { Tree, Trees } from './events/trees';
import { Vocabulary, type Facts } from './vocabulary';

/** Trees made ready to be asked often: facts are looked up once for all trees, not by each question. */
export class Forest {
  private readonly base: number;
  private readonly roots: Int32Array;
  /** Of each node the number of the fact that it asks for, or -1; and the node that follows where it does not hold. Where it holds the next one follows. */
  private readonly asked: Int32Array;
  private readonly absent: Int32Array;
  /** Of each node without a question what it answers. */
  private readonly answers: Float64Array;
  private holds = new Uint8Array(0);

  /** @param vocabulary to which the questions are added; the same for models of which one asks for the same facts as the other */
  constructor({ base, trees }: Trees, private readonly vocabulary = new Vocabulary()) {
    const nodes: Node[] = [];
    this.base = base;
    this.roots = Int32Array.from(trees, (tree) => plant(tree, nodes, vocabulary));
    this.asked = Int32Array.from(nodes, ({ asked }) => asked);
    this.absent = Int32Array.from(nodes, ({ absent }) => absent);
    this.answers = Float64Array.from(nodes, ({ answer }) => answer);
  }

  /** The sum of the answers of the trees where some facts hold: the logarithm of the odds where something is so or not, a score among candidates. */
  score(facts: Facts): number {
    return this.scoreOf(this.vocabulary.numbersOf(facts));
  }

  /** {@link score} by the numbers that the vocabulary knows the facts by. */
  scoreOf(facts: readonly number[]): number {
    const { asked, absent, answers } = this;
    if (this.holds.length < this.vocabulary.size) this.holds = new Uint8Array(this.vocabulary.size);
    const { holds } = this;
    for (const fact of facts) holds[fact] = 1;
    let sum = this.base;
    for (let root = 0; root < this.roots.length; root++) {
      let node = this.roots[root]!;
      for (let fact = asked[node]!; fact >= 0; fact = asked[node]!) node = holds[fact] ? node + 1 : absent[node]!;
      sum += answers[node]!;
    }
    for (const fact of facts) holds[fact] = 0;
    return sum;
  }
}

interface Node {
  readonly asked: number;
  readonly answer: number;
  absent: number;
}

/** Adds the nodes of a tree behind the others, each question before what follows it. @returns the first of them */
function plant(tree: Tree, nodes: Node[], vocabulary: Vocabulary): number {
  const node: Node = typeof tree === 'number' ? { asked: -1, answer: tree, absent: 0 } : { asked: vocabulary.add(tree.feature), answer: 0, absent: 0 };
  const at = nodes.push(node) - 1;
  if (typeof tree !== 'number') {
    plant(tree.there, nodes, vocabulary);
    node.absent = plant(tree.absent, nodes, vocabulary);
  }
  return at;
}
