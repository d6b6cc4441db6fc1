import { projectKeys, type ProjectList } from './project';

/** Where in a `dramatis.yaml`, finished or not, somebody is writing. */
export interface ProjectContext {
  /** The mapping that the place is in: the file itself, or an item of a list. */
  readonly of: ProjectList | 'file';
  /** The key whose value is being written; `undefined` where a key is. */
  readonly key?: string;
  /** The keys that this mapping has elsewhere. */
  readonly present: readonly string[];
  /** What stands of the word that is being written, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** More lines of one item than anybody writes. */
const mostLines = 200;

/** A key with its colon, behind the dash or bracket that opens its mapping, or the comma of the key before it. */
const keyed = /(?:^|[{,-])[ \t]*"?([A-Za-z]+)"?[ \t]*:/g;

/**
 * What is being written at an offset, told from lines and their indents, since a file that is being written is
 * seldom YAML. `undefined` inside comments, and in lists that are none of this file's.
 */
export function projectContext(source: string, offset: number): ProjectContext | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const before = source.slice(start, offset);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const word = /[\w-]*$/.exec(before)![0];
  const [end] = /^[\w-]*/.exec(source.slice(offset, offset + 100))!;
  const at = { start: offset - word.length, end: offset + end.length };
  // A dash with white space behind it opens an item; in front of a word it is part of it.
  const opened = /(?:^|[{,]|[ \t]-(?=[ \t])|^-(?=[ \t]))[^{,]*$/.exec(before)![0];
  const key = /([A-Za-z]+)"?[ \t]*:(?:[ \t]|$)/.exec(opened)?.[1];
  const indent = /^[ \t]*/.exec(before)![0].length;
  const lines = source.slice(0, start).split('\n').slice(0, -1);
  if (indent === 0 && !/^-(?:\s|$)/.test(before)) return { of: 'file', ...(key !== undefined && { key }), present: topKeys(source, start), ...at };
  const list = listAbove(lines);
  if (list === undefined) return undefined;
  const rest = source.slice(offset).split('\n', mostLines);
  return { of: list, ...(key !== undefined && { key }), present: itemKeys(before, rest, lines).filter((one) => one !== key), ...at };
}

function topKeys(source: string, but: number): string[] {
  return [...source.matchAll(/^([A-Za-z]+)[ \t]*:/gm)].flatMap(({ index, 1: key }) => (index === but ? [] : [key!]));
}

/** The list that the line behind these lines is in. */
function listAbove(lines: readonly string[]): ProjectList | undefined {
  const head = lines.findLast((line) => /^[^\s#-]/.test(line));
  const name = head && /^([a-z]+)[ \t]*:/.exec(head)?.[1];
  return (['types', 'kinds', 'roles'] as const).find((list) => list === name);
}

/** The keys of the item that a line is in: its own, and those of the lines around it up to the next dash. */
function itemKeys(before: string, [after = '', ...below]: readonly string[], above: readonly string[]): string[] {
  const own = `${before}${after}`;
  const opens = (line: string): boolean => /^[ \t]*-(?:\s|$)/.test(line);
  const ends = (line: string): boolean => opens(line) || /^[^\s#]/.test(line);
  const lines = [own];
  for (let index = above.length - 1; !opens(lines[0]!) && index >= 0 && lines.length < mostLines; index--) lines.unshift(above[index]!);
  for (const line of below) {
    if (ends(line)) break;
    lines.push(line);
  }
  return lines.flatMap((line) => [...line.matchAll(keyed)].map(([, key]) => key!));
}

/** The keys that may still be written there. */
export function missingKeys({ of, present }: ProjectContext): string[] {
  return projectKeys[of].filter((key) => !present.includes(key));
}
