import { isMap } from 'yaml';
import { contentEnd, keyOf, pairExtent, pairsOf, type Extent } from './nodes';
import type { Sidecar } from './sidecar';

/** Where an item of a sidecar stands in its source; `undefined` for a value that was not read from it. */
export function extentOf(sidecar: Sidecar, item: object): Extent | undefined {
  const node = sidecar.nodes.get(item);
  return node && { start: node.range![0], end: contentEnd(node, sidecar.source) };
}

/** Where a key of an item stands with its value, as `entity: ana-kovac`; `undefined` where the item does not have it. */
export function keyExtent(sidecar: Sidecar, item: object, key: string): Extent | undefined {
  const node = sidecar.nodes.get(item);
  const pair = isMap(node) ? pairsOf(node).find((candidate) => keyOf(candidate) === key) : undefined;
  return pair && pairExtent(pair, sidecar.source);
}
