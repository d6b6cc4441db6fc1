import { changesOf } from './changes';
import { editFlow, editLines, itemLines, type Page, type Placed } from './layout';
import { editMapping } from './mapEdit';
import { match } from './match';
import { keyOrder, targetOf, type Items, type ListName, type Mention } from './model';
import type { ListNode, MapNode, Node } from './nodes';
import { flowPart, renderItem } from './render';
import { editedPart, type TextEdit } from './textEdit';

/** Orders the items of a list; negative where the first is written before the second. */
export type Order<T> = (a: T, b: T) => number;

/**
 * The edits that turn one list of a sidecar into another. An item that stays the same keeps every byte; a
 * changed one is edited within its own lines; a mention that names something else now moves with its lines
 * to where it belongs; a new one goes behind the last item that belongs before it.
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
  node.items.forEach((entry, index) => {
    const old = byNode.get(entry);
    if (old === undefined) return;
    const now = kept.get(old);
    if (now === undefined) gone.add(index);
    else if (now === old) staying.push({ index, item: now });
    else {
      const own = editMapping(page, entry as MapNode, keyOrder[list], changesOf(list, old, now));
      if (list === 'mentions' && targetOf(old as Mention) !== targetOf(now as Mention)) {
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
