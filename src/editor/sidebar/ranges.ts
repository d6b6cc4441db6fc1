import { Slices } from '../store/index/slices';
import { RangeNode, type TreeNode } from './nodes';

/** VS Code takes all rows below a row at once: of more than this it would be held up, and nobody looks through them. */
export const mostRows = 400;

/** The clock is looked at after so many rows: each look costs as much as a row. */
export const inStep = 64;

/** What rows stand for, with how they are divided where there are many. */
export interface Rows<T> {
  readonly items: readonly T[];
  /** What each is called by at a level of division, from 0; `undefined` where it is not divided further. */
  readonly part: (item: T, level: number) => string | undefined;
  /** What a part is called that was made at a level. */
  readonly label: (part: string, level: number) => string;
  /** So many stand side by side at a level before they are divided; {@link mostRows} where it is absent. */
  readonly most?: (level: number) => number;
  readonly compareParts: (a: string, b: string) => number;
  readonly isOpen: (item: T) => boolean;
  readonly compare: (a: T, b: T) => number;
  /** The rows of a few items, in order. */
  readonly nodes: (items: readonly T[], parent: TreeNode | undefined) => TreeNode[] | Promise<TreeNode[]>;
  /** Whether one of the items is the one that is looked for by its id, name or value. */
  readonly is: (item: T, wanted: string) => boolean;
}

/** The rows of all items: one each where they are few, else one for each part of them. */
export async function rowsOf<T>(rows: Rows<T>, parent: TreeNode | undefined, level = 0): Promise<TreeNode[]> {
  const { items, part, label, isOpen, is } = rows;
  if (items.length <= (rows.most?.(level) ?? mostRows)) return rows.nodes([...items].sort(rows.compare), parent);
  const parts = new Map<string, { readonly inside: T[]; open: number }>();
  for (const [at, item] of items.entries()) {
    const name = part(item, level);
    if (name === undefined) return rows.nodes([...items].sort(rows.compare), parent);
    let there = parts.get(name);
    if (!there) parts.set(name, (there = { inside: [], open: 0 }));
    there.inside.push(item);
    if (isOpen(item)) there.open++;
    if (at % inStep === 0 && slices.spent) await slices.next();
  }
  // A level at which all are one is none.
  if (parts.size === 1) return rowsOf(rows, parent, level + 1);
  return [...parts].sort(([a], [b]) => rows.compareParts(a, b)).map(([name, { inside, open }]) => {
    const node: RangeNode = new RangeNode(name, label(name, level), inside.length, open, parent, () => rowsOf({ ...rows, items: inside }, node, level + 1), (wanted) => inside.some((item) => is(item, wanted)));
    return node;
  });
}

/** All rows are made for one extension host. */
const slices = new Slices();

/** What is called by a name. */
interface Named {
  readonly name: string;
  readonly id: string;
  /** The first code unit of the name, where that is known; of names of one letter it is not. */
  readonly initial?: number | undefined;
}

/** The first letters of a name, one more at each level; names that are one differ in the id. */
export function letters(item: Named, level: number): string | undefined {
  const first = level === 0 ? firstLetters.get(item.initial ?? -1) : undefined;
  if (first !== undefined) return first;
  const { name, id } = item;
  const whole = name.length > level + 1 ? name : `${name} ${id}`;
  if (level >= whole.length) return undefined;
  // Both halves of a letter beyond the first 65,536.
  const end = level + ((whole.codePointAt(level) ?? 0) > 0xffff ? 2 : 1);
  const part = whole.slice(0, end).toUpperCase().trimEnd();
  if (level === 0 && end === 1) firstLetters.set(whole.charCodeAt(0), part);
  return part;
}

/** What names of hundreds of thousands begin with. */
const firstLetters = new Map<number, string>();

/** A date by year, by month, by day; `undefined` for parts of a day. */
export function datePart(date: string, level: number): string | undefined {
  const length = [4, 7, 10][level];
  return length === undefined ? undefined : date.slice(0, length);
}
