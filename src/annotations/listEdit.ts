import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { editMapping, type FieldChange } from './mapEdit';
import { match } from './match';
import { keyOrder, targetOf, type Items, type ListName, type Mention } from './model';
import { contentEnd, itemIndent, itemLines, LayoutError, type Extent } from './nodes';
import { fieldsOf, flowMap, renderItem } from './render';
import type { Sidecar } from './sidecar';
import { lineStart, type TextEdit } from './textEdit';

/** Orders the items of a list; negative where the first is written before the second. */
export type Order<T> = (a: T, b: T) => number;

/**
 * The edits that turn one list of a sidecar into another. An item that stays the same keeps every byte; a
 * changed one is edited within its own lines; a mention that names something else now moves with its lines
 * to where it belongs; a new one goes behind the last item that belongs before it.
 *
 * @throws LayoutError where the list is laid out in a way that this cannot follow
 */
export function editList<L extends ListName>(sidecar: Sidecar, list: L, node: YAMLSeq, after: readonly Items[L][], order: Order<Items[L]>, eol: string): TextEdit[] {
  type T = Items[L];
  const before = sidecar.annotations[list] as unknown as readonly T[];
  const { kept, added } = match(list, before, after);
  const layout: Layout = node.flow ? new FlowLayout(sidecar.source, node) : new BlockLayout(sidecar.source, node, eol);
  const byNode = new Map<Node, T>();
  for (const item of before) byNode.set(sidecar.nodes.get(item)!, item);

  const edits: TextEdit[] = [];
  const staying: { index: number; item: T }[] = [];
  const incoming: { item: T; text: string }[] = [];
  const gone: number[] = [];
  (node.items as Node[]).forEach((entry, index) => {
    const old = byNode.get(entry);
    if (old === undefined) return;
    const now = kept.get(old);
    if (now === undefined) gone.push(index);
    else if (now === old) staying.push({ index, item: now });
    else {
      const text = layout.changed(index, entry as YAMLMap, list, changesOf(list, old, now));
      if (list === 'mentions' && targetOf(old as Mention) !== targetOf(now as Mention)) {
        gone.push(index);
        incoming.push({ item: now, text });
      } else {
        edits.push({ ...layout.extent(index), text });
        staying.push({ index, item: now });
      }
    }
  });
  for (const item of added) incoming.push({ item, text: layout.rendered(list, item) });
  incoming.sort((a, b) => order(a.item, b.item));
  if (gone.length === node.items.length && incoming.length === 0) return [{ start: -1, end: -1, text: '' }];
  edits.push(...layout.remove(gone));
  for (const { item, text } of incoming) {
    const behind = staying.findLast((other) => order(other.item, item) <= 0);
    edits.push(layout.insert(behind?.index, text));
  }
  return edits;
}

/** Whether the edits of `editList` say that nothing of the list is left. */
export function leavesNothing(edits: readonly TextEdit[]): boolean {
  return edits[0]?.start === -1;
}

function changesOf<L extends ListName>(list: L, old: Items[L], now: Items[L]): FieldChange[] {
  const before = new Map(fieldsOf(list, old));
  const after = new Map(fieldsOf(list, now));
  const changes: FieldChange[] = [];
  const targets = ['entity', 'event', 'date'];
  const left = list === 'mentions' ? targets.find((key) => before.has(key) && !after.has(key)) : undefined;
  for (const key of keyOrder[list] as readonly string[]) {
    if (key === left) continue;
    const value = after.get(key);
    if (left !== undefined && value !== undefined && targets.includes(key)) changes.push({ key, replaces: left, value });
    else if (JSON.stringify(before.get(key)) !== JSON.stringify(value)) changes.push({ key, value });
  }
  return changes;
}

interface Layout {
  extent(index: number): Extent;
  changed(index: number, node: YAMLMap, list: ListName, changes: readonly FieldChange[]): string;
  rendered<L extends ListName>(list: L, item: Items[L]): string;
  remove(indexes: readonly number[]): TextEdit[];
  insert(behind: number | undefined, text: string): TextEdit;
}

/** A list with a dash and whole lines for each item. */
class BlockLayout implements Layout {
  private readonly lines: Extent[];
  private readonly indent: string;

  constructor(private readonly source: string, node: YAMLSeq, private readonly eol: string) {
    this.lines = itemLines(node, source);
    this.indent = itemIndent(node, source);
  }

  extent(index: number): Extent {
    return this.lines[index]!;
  }

  changed(index: number, node: YAMLMap, list: ListName, changes: readonly FieldChange[]): string {
    const { start, end } = this.extent(index);
    const lines = this.source.slice(start, end);
    const ending = /\r?\n$/.exec(lines)?.[0] ?? '';
    const from = node.range![0];
    const column = from - lineStart(this.source, from);
    const mapping = this.source.slice(from, end - ending.length);
    return this.source.slice(start, from) + editMapping(mapping, column, keyOrder[list], changes, this.eol) + ending;
  }

  rendered<L extends ListName>(list: L, item: Items[L]): string {
    return renderItem(list, item, this.indent).map((line) => line + this.eol).join('');
  }

  remove(indexes: readonly number[]): TextEdit[] {
    return indexes.map((index) => ({ ...this.extent(index), text: '' }));
  }

  insert(behind: number | undefined, text: string): TextEdit {
    if (behind === undefined) {
      // Above the first item but below comments would tear these from the item that they may speak of.
      const at = this.aboveComments(this.lines[0]!.start);
      return { start: at, end: at, text };
    }
    const at = this.lines[behind]!.end;
    return this.source[at - 1] === '\n' ? { start: at, end: at, text } : { start: at, end: at, text: this.eol + text.replace(/\r?\n$/, '') };
  }

  private aboveComments(start: number): number {
    for (;;) {
      const above = lineStart(this.source, start - 1);
      if (start === 0 || !/^[ \t]*(?:#.*)?\r?$/.test(this.source.slice(above, start - 1))) return start;
      start = above;
    }
  }
}

/** A list in brackets. */
class FlowLayout implements Layout {
  constructor(private readonly source: string, private readonly node: YAMLSeq) {}

  extent(index: number): Extent {
    const item = this.node.items[index] as Node;
    return { start: item.range![0], end: contentEnd(item, this.source) };
  }

  changed(index: number, _node: YAMLMap, list: ListName, changes: readonly FieldChange[]): string {
    const { start, end } = this.extent(index);
    return editMapping(this.source.slice(start, end), start - lineStart(this.source, start), keyOrder[list], changes, '\n');
  }

  rendered<L extends ListName>(list: L, item: Items[L]): string {
    return flowMap(fieldsOf(list, item));
  }

  remove(indexes: readonly number[]): TextEdit[] {
    const going = new Set(indexes);
    const stays = this.node.items.findIndex((_, index) => !going.has(index));
    if (stays === -1 && indexes.length > 0) throw new LayoutError('All items of a list in brackets are replaced.');
    return indexes.map((index) =>
      index < stays ? { start: this.extent(index).start, end: this.extent(index + 1).start, text: '' } : { start: this.extent(index - 1).end, end: this.extent(index).end, text: '' });
  }

  insert(behind: number | undefined, text: string): TextEdit {
    if (this.node.items.length === 0) return { start: this.node.range![0], end: this.node.range![1], text: `[${text}]` };
    const at = behind === undefined ? this.extent(0).start : this.extent(behind).end;
    return { start: at, end: at, text: behind === undefined ? `${text}, ` : `, ${text}` };
  }
}

/** Whether a node is a list whose items are mappings, as the lists of a sidecar are. */
export function isList(node: Node | null | undefined): node is YAMLSeq {
  return isSeq(node) && (node.items as Node[]).every((item) => isMap(item));
}
