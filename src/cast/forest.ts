import type { Tree, Trees } from './events/trees';

/** A node: the number of the fact that it asks for, or -1 and its answer. */
interface Node {
  readonly fact: number;
  readonly answer: number;
  there: number;
  absent: number;
}

/** Trees made ready to be asked often: facts are looked up once for all trees, not by each question. */
export class Forest {
  private readonly numbers = new Map<string, number>();
  private readonly nodes: Node[] = [];
  private readonly roots: readonly number[];
  private readonly base: number;
  private readonly holds: Uint8Array;

  constructor({ base, trees }: Trees) {
    this.base = base;
    this.roots = trees.map((tree) => this.plant(tree));
    this.holds = new Uint8Array(this.numbers.size);
  }

  /** The sum of the answers of the trees where some facts hold. */
  score(facts: Iterable<string>): number {
    this.holds.fill(0);
    for (const fact of facts) {
      const number = this.numbers.get(fact);
      if (number !== undefined) this.holds[number] = 1;
    }
    let sum = this.base;
    for (const root of this.roots) {
      let node = this.nodes[root]!;
      while (node.fact >= 0) node = this.nodes[this.holds[node.fact] ? node.there : node.absent]!;
      sum += node.answer;
    }
    return sum;
  }

  private plant(tree: Tree): number {
    const at = this.nodes.length;
    if (typeof tree === 'number') return this.nodes.push({ fact: -1, answer: tree, there: 0, absent: 0 }) - 1;
    const fact = this.numbers.get(tree.feature) ?? this.numbers.size;
    this.numbers.set(tree.feature, fact);
    const node: Node = { fact, answer: 0, there: 0, absent: 0 };
    this.nodes.push(node);
    node.there = this.plant(tree.there);
    node.absent = this.plant(tree.absent);
    return at;
  }
}
