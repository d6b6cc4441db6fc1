import type { Annotations, ListName } from './model';
import type { MapNode, Node } from './nodes';
import { lineEnd } from './textEdit';

/** Something wrong with a sidecar; `start` and `end` are UTF-16 offsets in its source. */
export interface SidecarProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Where it is a key that is not known: the key, and the known ones that its mapping does not have. */
  readonly unknown?: { readonly key: string; readonly known: readonly string[] };
}

/** A sidecar that was read: its source, what it says, and where it says it. */
export interface Sidecar {
  readonly readable: true;
  readonly source: string;
  readonly annotations: Annotations;
  /** What could not be understood and is saved around. */
  readonly problems: readonly SidecarProblem[];
  /** The syntax tree, for edits; `undefined` where nothing stands in the source, or nothing but comments. */
  readonly root: Node | undefined;
  /**
   * The node that each item of `annotations` was read from, participants and further parts of mentions included.
   * Keyed by the item itself: items are immutable.
   */
  readonly nodes: ReadonlyMap<object, MapNode>;
}

/** A sidecar that must not be written to. */
export interface UnreadableSidecar {
  readonly readable: false;
  readonly source: string;
  readonly problems: readonly SidecarProblem[];
}

/** The ending that makes a sidecar's name out of an article's. */
export const sidecarEnding = '.ann.yaml';

/** What one item of a list is called in messages. */
export const itemName: Record<ListName, string> = {
  entities: 'entity',
  events: 'event',
  mentions: 'mention',
  rejected: 'rejected suggestion',
};

/** Whether an item of a sidecar holds more than Dramatis writes: a comment, or a key of its own. */
export function madeByHand(sidecar: Sidecar, item: object): boolean {
  const node = sidecar.nodes.get(item);
  if (!node) return false;
  const known = Object.keys(item).length;
  // A comment sign inside quotes counts too: keeping a line too many loses nothing.
  return node.pairs.length > known || sidecar.source.slice(node.start, lineEnd(sidecar.source, node.end)).includes('#');
}
