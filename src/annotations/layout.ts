import * as l10n from '../text/l10n';
import { LayoutError, type Extent, type ListNode, type MapNode } from './nodes';
import { lineEnd, lineStart, type TextEdit } from './textEdit';

/** What edits are laid out on. */
export interface Page {
  /** Ends with a line end. */
  readonly source: string;
  /** The line end that the source uses. */
  readonly eol: string;
  /** The mappings that values were read from. */
  readonly nodes: ReadonlyMap<object, MapNode>;
}

/** Something new in a mapping or list, behind the element of an index; -1 for in front of all. */
export interface Placed {
  readonly behind: number;
  /** Whole lines in a block, an element without commas in braces and brackets. */
  readonly text: string;
}

/** Whether a comment stands in a stretch of the source; a number sign in quotes may be taken for one. */
export function holdsComment(source: string, { start, end }: Extent): boolean {
  return /(?:^|\s)#/.test(source.slice(start, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '""'));
}

/** The whole lines of each item of a block list, comments above it left out, one behind it on its line taken in. */
export function itemLines(page: Page, list: ListNode): Extent[] {
  return list.items.map((item, index) => {
    const dash = list.dashes[index]!;
    const start = lineStart(page.source, dash);
    if (page.source.slice(start, dash).trim() !== '') throw new LayoutError(l10n.t('A list item that does not begin its line.'));
    return { start, end: lineEnd(page.source, item.end) };
  });
}

/** Takes items of a block list away with their lines, and puts lines between them. */
export function editLines({ source }: Page, lines: readonly Extent[], removed: ReadonlySet<number>, inserted: readonly Placed[]): TextEdit[] {
  const edits: TextEdit[] = [];
  lines.forEach((extent, index) => {
    if (removed.has(index)) edits.push({ ...extent, text: '' });
  });
  for (const { behind, text } of inserted) {
    // Above the first item but below comments would tear these from the item that they may speak of.
    const at = behind === -1 ? aboveComments(source, lines[0]!.start) : belowComments(source, lines[behind]!.end, columnOf(source, lines[behind]!.start));
    edits.push({ start: at, end: at, text });
  }
  return edits;
}

/** Takes pairs of a block mapping away with their lines, and puts lines between them. */
export function editPairs({ source }: Page, map: MapNode, indent: string, removed: ReadonlySet<number>, inserted: readonly Placed[]): TextEdit[] {
  const { pairs } = map;
  const stays = pairs.findIndex((_, index) => !removed.has(index));
  if (stays === -1) throw new LayoutError(l10n.t('All keys of a mapping go.'));
  const first = pairs[0]!;
  const begin = contentStart(source, first.start);
  // The first key may stand behind the dash of its item.
  const inline = source.slice(begin, first.start).trim() !== '';
  const drawn = inline && stays > 0 && !holdsComment(source, { start: first.start, end: pairs[stays]!.start });
  const edits: TextEdit[] = drawn ? [{ start: first.start, end: pairs[stays]!.start, text: '' }] : [];
  for (const index of removed) {
    const { start, end } = pairs[index]!;
    if (drawn && index < stays) continue;
    if (inline && index === 0) edits.push({ start, end, text: '' });
    else edits.push({ start: contentStart(source, start), end: lineEnd(source, end), text: '' });
  }
  for (const { behind, text } of inserted) {
    if (drawn ? behind < stays : behind === -1) {
      const at = pairs[drawn ? stays : 0]!.start;
      if (inline) edits.push({ start: at, end: at, text: text.slice(indent.length) + indent });
      else edits.push({ start: begin, end: begin, text });
    } else {
      const at = belowComments(source, lineEnd(source, pairs[behind]!.end), indent.length);
      edits.push({ start: at, end: at, text });
    }
  }
  return edits;
}

/**
 * Takes elements between braces or brackets away with a comma each, and puts others between them.
 *
 * @param inside what stands between the braces or brackets
 */
export function editFlow({ source }: Page, inside: Extent, elements: readonly Extent[], removed: ReadonlySet<number>, inserted: readonly Placed[]): TextEdit[] {
  const text = inserted.map((placed) => placed.text).join(', ');
  if (elements.length === 0) return inserted.length === 0 ? [] : [{ start: inside.start, end: inside.start, text: source[inside.start] === ' ' ? ` ${text}` : text }];
  const going = new Set(removed);
  const edits: TextEdit[] = [];
  const empties = going.size === elements.length;
  if (empties && inserted.length > 0) {
    edits.push({ ...elements[0]!, text });
    going.delete(0);
  }
  const stays = elements.findIndex((_, index) => !going.has(index));
  const oneLine = !/\n/.test(source.slice(inside.start, inside.end));
  if (oneLine && stays === -1) return [{ ...inside, text: '' }];
  for (const index of going) {
    const { start, end } = elements[index]!;
    if (oneLine) edits.push(index < stays ? { start, end: elements[index + 1]!.start, text: '' } : { start: elements[index - 1]!.end, end, text: '' });
    else edits.push(withComma(source, start, end));
  }
  if (empties) return edits;
  for (const placed of inserted) {
    let behind = placed.behind;
    while (behind >= 0 && going.has(behind)) behind--;
    if (behind >= 0) edits.push({ start: elements[behind]!.end, end: elements[behind]!.end, text: `, ${placed.text}` });
    else edits.push({ start: elements[stays]!.start, end: elements[stays]!.start, text: `${placed.text}, ` });
  }
  return edits;
}

/** An element among others on lines of their own: it goes with the comma behind it, and with its line if that is empty then. */
function withComma(source: string, start: number, end: number): TextEdit {
  const comma = /^(?:\s|#.*)*,/.exec(source.slice(end, lineEnd(source, lineEnd(source, end))));
  if (comma && /[\n#]/.test(comma[0])) throw new LayoutError(l10n.t('A comma on a line of its own.'));
  const behind = comma ? end + comma[0].length : end;
  const from = lineStart(source, start);
  const to = lineEnd(source, behind);
  if ((source.slice(from, start) + source.slice(behind, to)).trim() === '') return { start: from, end: to, text: '' };
  return { start, end: behind + /^[ \t]*/.exec(source.slice(behind, to))![0].length, text: '' };
}

/** The beginning of the line of an offset, behind a byte-order mark. */
export function contentStart(source: string, offset: number): number {
  const start = lineStart(source, offset);
  return start === 0 && source.startsWith('\ufeff') ? 1 : start;
}

/** Goes from a line up over all comments and empty lines that are right above it. */
function aboveComments(source: string, start: number): number {
  for (;;) {
    const above = lineStart(source, start - 1);
    if (start === 0 || !/^[ \t]*(?:#.*)?\r?$/.test(source.slice(above, start - 1))) return start;
    start = above;
  }
}

/** Goes from behind an element down over the comments that stand further in than it, and so belong to it. */
function belowComments(source: string, end: number, column: number): number {
  for (;;) {
    const indent = columnOf(source, end);
    if (indent <= column || source[end + indent] !== '#') return end;
    end = lineEnd(source, end);
  }
}

/** How far a line is indented. */
function columnOf(source: string, start: number): number {
  let at = start;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at - start;
}
