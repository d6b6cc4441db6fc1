import { changesOf } from './changes';
import { editFlow, editLines, itemLines, type Page, type Placed } from './layout';
import { editMapping } from './mapEdit';
import { match } from './match';
import { keyOrder, samePlace, targetOf, type Items, type ListName, type Mention } from './model';
import type { ListNode, MapNode, Node } from './nodes';
import { flowPart, renderItem } from './render';
import { editedPart, type TextEdit } from './textEdit';

/** Orders the items of a list; negative where the first is written before the second. */
export type Order<T> = (a: T, b: T) => number;

/**
 * The edits that turn one list of a sidecar into another. An item that stays the same keeps every byte; a
 * changed one is edited within its own lines; a mention that names something else now, or stands elsewhere in
 * the text, moves with its lines to where it belongs; a new one goes behind the last item that belongs before it.
 *
 * @returns `undefined` where no item is left
 * @throws LayoutError where the list is laid out in a way that this cannot follow
 */
export function editList<L extends ListName>(page: Page, list: L, node: ListNode, before: readonly Items[L][], after: readonly Items[L][], order: Order<Items[L]>): TextEdit[] | undefined {
  type T = Items[L];
  if (before.length === after.length && before.every((item, at) => item === after[at])) return [];
  const { kept, added } = match(list, before, after);
  const byNode = new Map<Node, T>();
  for (const item of before) byNode.set(page.nodes.get(item)!, item);
  const extents = node.flow ? node.items : itemLines(page, node);
  const indent = node.flow ? '' : page.source.slice(extents[0]!.start, node.dashes[0]);

  const edits: TextEdit[] = [];
  const staying: { index: number; item: T }[] = [];
  const incoming: { item: T; text: string }[] = [];
  const gone = new Set<number>();
  const moving = outOfOrder(list, node.items.map((entry) => byNode.get(entry)), kept, order);
  node.items.forEach((entry, index) => {
    const old = byNode.get(entry);
    if (old === undefined) return;
    const now = kept.get(old);
    if (now === undefined) gone.add(index);
    else if (now === old) staying.push({ index, item: now });
    else {
      const own = editMapping(page, entry as MapNode, keyOrder[list], changesOf(list, old, now));
      if (moving.has(now)) {
        gone.add(index);
        incoming.push({ item: now, text: editedPart(page.source, extents[index]!, own) });
      } else {
        edits.push(...own);
        staying.push({ index, item: now });
      }
    }
  });
  for (const item of added) incoming.push({ item, text: node.flow ? flowPart(list, item) : renderItem(list, item, indent).map((line) => line + page.eol).join('') });
  if (gone.size === node.items.length && incoming.length === 0) return undefined;
  incoming.sort((a, b) => order(a.item, b.item));
  const inserted = incoming.map(({ item, text }): Placed => ({ behind: staying.findLast((other) => order(other.item, item) <= 0)?.index ?? -1, text }));
  if (node.flow) return [...edits, ...editFlow(page, { start: node.start + 1, end: node.end - 1 }, node.items, gone, inserted)];
  return [...edits, ...editLines(page, extents, gone, inserted)];
}

/**
 * The changed mentions and rejections that are no longer in their place: those that name something else, and those
 * whose words now stand before or behind those of a neighbour. What was not changed stays where a person put it.
 */
function outOfOrder<L extends ListName>(list: L, items: readonly (Items[L] | undefined)[], kept: ReadonlyMap<Items[L], Items[L]>, order: Order<Items[L]>): ReadonlySet<Items[L]> {
  type T = Items[L];
  const moving = new Set<T>();
  if ((list !== 'mentions' && list !== 'rejected') || items.every((old) => old === undefined || (kept.get(old) ?? old) === old)) return moving;
  const group = (item: T): string => (list === 'mentions' ? targetOf(item as Mention) : '');
  const there = items.flatMap((old) => (old !== undefined && kept.has(old) ? [{ old, now: kept.get(old)! }] : []));
  const staysBehind = new Map<T, T | undefined>();
  const next = new Map<string, T>();
  for (const { old, now } of there.toReversed()) {
    if (old === now) next.set(group(now), now);
    else staysBehind.set(now, next.get(group(now)));
  }
  const last = new Map<string, T>();
  for (const { old, now } of there) {
    const [before, behind] = [last.get(group(now)), staysBehind.get(now)];
    const elsewhere = 'quote' in now && 'quote' in old && !samePlace(now, old) && ((before && order(before, now) > 0) || (behind && order(now, behind) > 0));
    if (old !== now && (group(old) !== group(now) || elsewhere)) moving.add(now);
    else last.set(group(now), now);
  }
  return moving;
}
