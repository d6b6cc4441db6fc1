/** A replacement in a text: UTF-16 offsets of the text before any edit, half-open. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits that do not overlap; insertions at one offset keep the order in which they are given.
 *
 * @throws if two edits overlap
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, index) => ({ edit, index })).sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let out = '';
  let at = 0;
  for (const { edit } of sorted) {
    if (edit.start < at) throw new Error('Edits overlap.');
    out += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + source.slice(at);
}

/** The offset at which the line of `offset` begins. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset behind the line end of the line of `offset`, or the end of the text. */
export function lineEnd(source: string, offset: number): number {
  const at = source.indexOf('\n', offset);
  return at === -1 ? source.length : at + 1;
}

/** The line end that a text uses: that of its first line. */
export function lineBreak(source: string): '\n' | '\r\n' {
  const at = source.indexOf('\n');
  return at > 0 && source[at - 1] === '\r' ? '\r\n' : '\n';
}

/** What edits make of a part of the source that holds them all. */
export function editedPart(source: string, { start, end }: { readonly start: number; readonly end: number }, edits: readonly TextEdit[]): string {
  return applyEdits(source.slice(start, end), edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text })));
}
