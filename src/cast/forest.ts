import type { Tree, Trees } from './events/trees';
import { Vocabulary, type Facts } from './vocabulary';

/** Trees made ready to be asked often: facts are looked up once for all trees, not by each question. */
export class Forest {
  private readonly base: number;
  private readonly roots: Int32Array;
  /**
   * Of each question the number of its fact, and where it goes on if that does not hold; behind it, if it does. In the place
   * of a question an answer: -1 - its index.
   */
  private readonly nodes: Int32Array;
  private readonly answers: Float64Array;
  private holds = new Uint8Array(0);

  /** @param vocabulary to which the questions are added; the same for models of which one asks for the same facts as the other */
  constructor({ base, trees }: Trees, private readonly vocabulary = new Vocabulary()) {
    const nodes: number[] = [];
    const answers: number[] = [];
    this.base = base;
    this.roots = Int32Array.from(trees, (tree) => plant(tree));
    this.nodes = Int32Array.from(nodes);
    this.answers = Float64Array.from(answers);

    function plant(tree: Tree): number {
      const at = nodes.length;
      if (typeof tree === 'number') nodes.push(-answers.push(tree));
      else {
        nodes.push(vocabulary.add(tree.feature), 0);
        plant(tree.there);
        nodes[at + 1] = plant(tree.absent);
      }
      return at;
    }
  }

  /** The sum of the answers of the trees where some facts hold: the logarithm of the odds where something is so or not, a score among candidates. */
  score(facts: Facts): number {
    return this.scoreOf(this.vocabulary.numbersOf(facts));
  }

  /** {@link score} by the numbers that the vocabulary knows the facts by. */
  scoreOf(facts: readonly number[]): number {
    const { roots, nodes, answers } = this;
    if (this.holds.length < this.vocabulary.size) this.holds = new Uint8Array(this.vocabulary.size);
    const { holds } = this;
    for (const fact of facts) holds[fact] = 1;
    let sum = this.base;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree]!;
      let asked = nodes[node]!;
      while (asked >= 0) {
        node = holds[asked] ? node + 2 : nodes[node + 1]!;
        asked = nodes[node]!;
      }
      sum += answers[-1 - asked]!;
    }
    for (const fact of facts) holds[fact] = 0;
    return sum;
  }
}
