import { pairOf, type Extent } from './nodes';
import type { Sidecar } from './sidecar';

/** Where an item of a sidecar stands in its source; `undefined` for a value that was not read from it. */
export function extentOf(sidecar: Sidecar, item: object): Extent | undefined {
  const node = sidecar.nodes.get(item);
  return node && { start: node.start, end: node.end };
}

/** Where a key of an item stands with its value, as `entity: ana-kovac`; `undefined` where the item does not have it. */
export function keyExtent(sidecar: Sidecar, item: object, key: string): Extent | undefined {
  const node = sidecar.nodes.get(item);
  const pair = node && pairOf(node, key);
  return pair && { start: pair.keyStart, end: pair.end };
}

/** Where a key of the sidecar itself stands with its value, as `sha256: "5c1f…"`; of a list, all of it. */
export function headExtent({ root }: Sidecar, key: string): Extent | undefined {
  const pair = root?.kind === 'map' ? pairOf(root, key) : undefined;
  return pair && { start: pair.keyStart, end: pair.end };
}
