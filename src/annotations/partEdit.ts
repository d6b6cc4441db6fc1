import { changesOf } from './changes';
import { editFlow, editLines, itemLines, type Page, type Placed } from './layout';
import { editMapping } from './mapEdit';
import { keyOrder } from './model';
import type { ListNode } from './nodes';
import { fieldsOf, flowPart, type MapName } from './render';
import { editedPart, type TextEdit } from './textEdit';

type Part = string | object;

/**
 * The edits that turn a list inside an item into another, in the order of the new one: participants, the further
 * parts of a mention, languages. A part that stays keeps every byte, and so does what somebody wrote between.
 */
export function editParts(page: Page, list: ListNode, key: string, before: readonly Part[], after: readonly Part[]): TextEdit[] {
  const { source, eol } = page;
  const indexes = before.map((part, at) => (typeof part === 'string' ? at : list.items.indexOf(page.nodes.get(part)!)));
  const from = matched(key, before, after);
  const staying = new Set(longestRise(from));
  const lines = list.flow ? list.items : itemLines(page, list);
  const indent = list.flow ? '' : source.slice(lines[0]!.start, list.dashes[0]);
  const edits: TextEdit[] = [];
  const inserted: Placed[] = [];
  const kept = new Set<number>();
  let behind = -1;
  after.forEach((part, at) => {
    const old = from[at];
    if (old === undefined) inserted.push({ behind, text: list.flow ? flowPart(key, part) : `${indent}- ${flowPart(key, part)}${eol}` });
    else {
      const index = indexes[old]!;
      const item = list.items[index]!;
      const own = item.kind === 'map' ? editMapping(page, item, keyOrder[key as MapName], changesOf(key as MapName, before[old] as object, part as object)) : [];
      if (staying.has(old)) {
        edits.push(...own);
        kept.add(index);
        behind = index;
      } else inserted.push({ behind, text: editedPart(source, lines[index]!, own) });
    }
  });
  const removed = new Set(indexes.filter((index) => !kept.has(index)));
  if (list.flow) return [...edits, ...editFlow(page, { start: list.start + 1, end: list.end - 1 }, list.items, removed, inserted)];
  return [...edits, ...editLines(page, lines, removed, inserted)];
}

/** For each new part the index of the old one that it was: the same, else one of the same entity or quote. */
function matched(key: string, before: readonly Part[], after: readonly Part[]): (number | undefined)[] {
  const from = after.map((): number | undefined => undefined);
  const free = new Set(before.keys());
  const whole = (part: Part): string => (typeof part === 'string' ? part : JSON.stringify(fieldsOf(key as MapName, part)));
  const first = (part: Part): string => (typeof part === 'string' ? part : JSON.stringify(fieldsOf(key as MapName, part)[0]));
  for (const name of [whole, first]) {
    after.forEach((part, at) => {
      if (from[at] !== undefined) return;
      for (const old of free) {
        if (name(before[old]!) !== name(part)) continue;
        from[at] = old;
        free.delete(old);
        break;
      }
    });
  }
  return from;
}

/** The longest rising sequence in a row of numbers, by comparing each with all before it. */
function longestRise(numbers: readonly (number | undefined)[]): number[] {
  const best: number[][] = [];
  for (const number of numbers) {
    if (number === undefined) continue;
    let longest: number[] = [];
    for (const rise of best) if (rise.at(-1)! < number && rise.length > longest.length) longest = rise;
    best.push([...longest, number]);
  }
  return best.reduce((longest, rise) => (rise.length > longest.length ? rise : longest), []);
}
