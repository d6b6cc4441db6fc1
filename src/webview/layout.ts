import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import type { Network, NetworkNode } from '../annotations/pictures/network';

/** An actor with its place. */
export interface PlacedNode extends SimulationNodeDatum {
  readonly node: NetworkNode;
  readonly key: string;
  readonly r: number;
  x: number;
  y: number;
}

export interface PlacedLink extends SimulationLinkDatum<PlacedNode> {
  source: PlacedNode;
  target: PlacedNode;
  readonly events: readonly string[];
}

/** So many steps bring the forces to rest: d3's own number, from its cooling of 0.001 in 300. */
const steps = 300;

/**
 * Lays a network out by forces, some steps at a time, so that the window stays alive meanwhile. It begins with a
 * spiral and uses no chance, so that the same network always looks the same; what was laid out before begins where it was.
 */
export class Layout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  private readonly simulation: Simulation<PlacedNode, PlacedLink>;
  private left: number;

  constructor(network: Network, before?: Layout) {
    const old = new Map(before?.nodes.map(({ key, x, y }) => [key, { x, y }]));
    this.nodes = network.nodes.map((node, index) => {
      const angle = index * 2.399963; // the golden angle: points of a sunflower
      const far = 14 * Math.sqrt(index + 0.5);
      const place = old.get(node.actor.key) ?? { x: far * Math.cos(angle), y: far * Math.sin(angle) };
      return { node, key: node.actor.key, r: 4 + 2 * Math.sqrt(node.events), ...place };
    });
    const byKey = new Map(this.nodes.map((node) => [node.key, node]));
    this.links = network.links.flatMap(({ source, target, events }) => {
      const [from, to] = [byKey.get(source), byKey.get(target)];
      return from && to ? [{ source: from, target: to, events }] : [];
    });
    const kept = this.nodes.length > 0 && this.nodes.every(({ key }) => old.has(key));
    // What only lost some links or nodes is put right by a few steps, and everything stays about where it was.
    this.left = kept ? steps / 5 : steps;
    this.simulation = forceSimulation<PlacedNode, PlacedLink>([...this.nodes])
      .alpha(kept ? 0.2 : 1)
      .force('link', forceLink<PlacedNode, PlacedLink>([...this.links]).distance(70))
      .force('charge', forceManyBody<PlacedNode>().strength(-160).distanceMax(700))
      .force('x', forceX<PlacedNode>().strength(0.06))
      .force('y', forceY<PlacedNode>().strength(0.08))
      .force('apart', forceCollide<PlacedNode>(({ r }) => r + 5))
      .stop();
  }

  /** Goes on for some milliseconds. Returns whether there is more to do. */
  step(milliseconds: number): boolean {
    const end = performance.now() + milliseconds;
    while (this.left > 0 && performance.now() < end) {
      this.simulation.tick();
      this.left--;
    }
    return this.left > 0;
  }

  /** What all nodes lie in. */
  get bounds(): { left: number; top: number; right: number; bottom: number } {
    const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const { x, y, r } of this.nodes) {
      bounds.left = Math.min(bounds.left, x - r);
      bounds.top = Math.min(bounds.top, y - r);
      bounds.right = Math.max(bounds.right, x + r);
      bounds.bottom = Math.max(bounds.bottom, y + r);
    }
    return this.nodes.length === 0 ? { left: 0, top: 0, right: 1, bottom: 1 } : bounds;
  }
}
