import type { Layout, PlacedNode } from './layout';
import { corners, fontSize, type Mark, type Measure, type Scene, type SceneItem } from './scene';

/** Where a network is in sight: `x` and `y` are where its origin lies, `k` how much it is enlarged. */
export interface Sight {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface NetworkLooks {
  readonly sight: Sight;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  readonly lookOf: (type: string) => string;
  readonly titleOf: (node: PlacedNode) => string;
  readonly linkTitle: (one: string, other: string, events: number) => string;
  readonly chosen?: string | undefined;
  readonly pointed?: string | undefined;
}

/** Longer names are cut off. */
const longestName = 40;

/** The sight that shows all of a layout, with a margin for labels. */
export function wholeSight({ bounds }: Layout, width: number, height: number): Sight {
  const [wide, high] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const k = Math.max(0.05, Math.min(2.5, (width - 120) / wide, (height - 60) / high));
  return { k, x: width / 2 - (k * (bounds.left + bounds.right)) / 2, y: height / 2 - (k * (bounds.top + bounds.bottom)) / 2 };
}

/** How large a node is drawn: enlarged less than distances are, so that zooming in makes room. */
export function radius({ r }: PlacedNode, k: number): number {
  return Math.max(2.5, r * Math.min(1.6, k ** 0.6));
}

/** Most meet once: their lines are hairs, which are painted four times as fast as lines of a pixel and a half. */
function linkWidth(events: number): number {
  return Math.min(8, 1 + 0.9 * (events - 1) ** 0.75);
}

/** Draws what of a network is in sight; with somebody chosen, all but them and those they met stands back. */
export function networkScene({ nodes, links }: Layout, looks: NetworkLooks): Scene {
  const { sight: { k, x, y }, width, height, chosen } = looks;
  const near = new Set(links.flatMap(({ source, target }) => (source.key === chosen ? target.key : target.key === chosen ? source.key : [])));
  const at = (node: PlacedNode): [number, number] => [x + node.x * k, y + node.y * k];
  const lines: SceneItem[] = [];
  const strong: SceneItem[] = [];
  for (const { source, target, events } of links) {
    const [[x1, y1], [x2, y2]] = [at(source), at(target)];
    if (Math.max(x1, x2) < 0 || Math.max(y1, y2) < 0 || Math.min(x1, x2) > width || Math.min(y1, y2) > height) continue;
    const ours = source.key === chosen || target.key === chosen;
    const mark: Mark = { form: 'line', x1, y1, x2, y2, stroke: ours ? 'focus' : 'muted', strokeWidth: linkWidth(events.length) + (ours ? 1 : 0), strokeOpacity: ours ? 0.9 : chosen === undefined ? 0.4 : 0.12 };
    (ours ? strong : lines).push({ role: 'link', title: () => looks.linkTitle(source.node.actor.name, target.node.actor.name, events.length), marks: [mark] });
  }
  const inSight = nodes.filter((node) => {
    const [left, top] = at(node);
    return left > -60 && top > -20 && left < width + 60 && top < height + 20;
  });
  const rank = (node: PlacedNode): number => (node.key === chosen ? 3000 : node.key === looks.pointed ? 2000 : near.has(node.key) ? 1000 : 0) + node.node.events;
  const byRank = inSight.map((node) => ({ node, rank: rank(node) })).sort((a, b) => b.rank - a.rank);
  const back = (node: PlacedNode): boolean => chosen !== undefined && node.key !== chosen && !near.has(node.key);
  const labels = labelled(byRank, (node) => [...at(node), radius(node, k)], chosen === undefined ? -1 : 1000, looks.measure);
  const items = byRank.reverse().map(({ node }): SceneItem => {
    const marks: Mark[] = [nodeMark(looks.lookOf(node.node.actor.type), ...at(node), radius(node, k), back(node), node.key === chosen || node.key === looks.pointed)];
    return { role: 'actor', title: () => looks.titleOf(node), marks };
  });
  return { width, height, items: [...lines, ...strong, ...items, { role: 'frame', marks: labels }] };
}

/** A circle for people, a square for organizations, a diamond for places, and other forms for what a project adds. */
function nodeMark(look: string, x: number, y: number, r: number, back: boolean, marked: boolean): Mark {
  const style = { fill: `type:${look}`, fillOpacity: back ? 0.25 : 1, stroke: marked ? 'focus' : 'background', strokeWidth: marked ? 3 : 1.5 };
  switch (look) {
    case 'person': return { form: 'circle', x, y, r, ...style };
    case 'organization': return { form: 'rect', x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, ...style };
    case 'place': return { form: 'polygon', points: corners(4, x, y, r * 1.25), ...style };
    case 'other': return { form: 'polygon', points: corners(6, x, y, r * 1.1), ...style };
    default: return { form: 'polygon', points: corners(3, x, y, r * 1.3), ...style };
  }
}

/** The names of as many nodes as have room, those of most rank first. */
function labelled(byRank: readonly { node: PlacedNode; rank: number }[], at: (node: PlacedNode) => [number, number, number], least: number, measure: Measure): Mark[] {
  const taken = new Room();
  const marks: Mark[] = [];
  for (const { node, rank } of byRank) {
    if (rank < least) break;
    const [x, y, r] = at(node);
    const letters = Array.from(node.node.actor.name);
    const text = letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : node.node.actor.name;
    const wide = measure(text, rank >= 1000);
    // Below, else above.
    const far = r + fontSize / 2 + 3;
    const line = [y + far, y - far].find((each) => taken.take(x - wide / 2 - 3, each - fontSize / 2 - 2, x + wide / 2 + 3, each + fontSize / 2 + 2));
    if (line === undefined) continue;
    marks.push({ form: 'text', x, y: line, text, colour: 'foreground', anchor: 'middle', bold: rank >= 1000, halo: true });
  }
  return marks;
}

/** Which parts of a drawing labels have, kept in cells so that each label is compared with few others. */
class Room {
  private readonly cells = new Map<string, [number, number, number, number][]>();

  /** Takes a box, unless a part of it is taken. */
  take(left: number, top: number, right: number, bottom: number): boolean {
    const size = 64;
    const keys: string[] = [];
    for (let column = Math.floor(left / size); column <= Math.floor(right / size); column++) {
      for (let row = Math.floor(top / size); row <= Math.floor(bottom / size); row++) keys.push(`${column} ${row}`);
    }
    const overlaps = keys.some((key) => this.cells.get(key)?.some(([l, t, r, b]) => l < right && r > left && t < bottom && b > top));
    if (overlaps) return false;
    for (const key of keys) {
      const cell = this.cells.get(key);
      if (cell) cell.push([left, top, right, bottom]);
      else this.cells.set(key, [[left, top, right, bottom]]);
    }
    return true;
  }
}
