import { diff3Merge, diffIndices } from 'node-diff3';

/** What stands between `<<<<<<<` and `>>>>>>>` to tell the sides apart. */
export interface Labels {
  readonly ours: string;
  readonly theirs: string;
}

/** A text as its lines, each with its line end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Merges texts line by line; where both changed the same lines, `prefer` has it, or nothing where nobody is preferred. */
export function mergeText(base: string, ours: string, theirs: string, prefer: 'ours' | 'theirs'): { readonly text: string; readonly conflict: boolean } {
  if (ours === theirs || theirs === base) return { text: ours, conflict: false };
  if (ours === base) return { text: theirs, conflict: false };
  let conflict = false;
  const parts = diff3Merge(linesOf(ours), linesOf(base), linesOf(theirs), { excludeFalseConflicts: true }).map((region) => {
    if (region.ok) return region.ok;
    conflict = true;
    return prefer === 'ours' ? region.conflict!.a : region.conflict!.b;
  });
  return { text: parts.flat().join(''), conflict };
}

/** Whether two texts have the same lines, in whatever order. */
export function sameLines(a: string, b: string): boolean {
  return linesOf(a).sort().join('') === linesOf(b).sort().join('');
}

/**
 * Two versions of a text as one with git's conflict markers around the whole lines in which they differ: taking either
 * side of every conflict gives that version back.
 *
 * @param size how many characters a marker has
 */
export function withMarkers(ours: string, theirs: string, labels: Labels, size = 7): string {
  const eol = /\r\n/.test(ours) ? '\r\n' : '\n';
  const a = linesOf(ours);
  const b = linesOf(theirs);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const ended = (lines: readonly string[]): string => {
    const text = lines.join('');
    return text === '' || text.endsWith('\n') ? text : text + eol;
  };
  const marker = (sign: string, label: string): string => sign.repeat(size) + (label === '' ? '' : ` ${label.replace(/[\r\n]+/g, ' ')}`) + eol;
  const out: string[] = [];
  let at = 0;
  const middle = a.slice(head, a.length - tail);
  out.push(...a.slice(0, head));
  for (const { buffer1: [from, length], buffer1Content, buffer2Content } of diffIndices(middle, b.slice(head, b.length - tail))) {
    out.push(...middle.slice(at, from), marker('<', labels.ours), ended(buffer1Content), marker('=', ''), ended(buffer2Content), marker('>', labels.theirs));
    at = from + length;
  }
  out.push(...middle.slice(at), ...a.slice(a.length - tail));
  return out.join('');
}
