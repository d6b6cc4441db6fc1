/** A place in the source, UTF-16 offsets, half-open. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The syntax tree of a sidecar: what reading and editing need of it, and no more, since thousands of mentions
 * are held in it. A node ends where its content ends, without comments and the line end behind it; anchors and
 * tags in front of it are left out.
 */
export type Node = ScalarNode | MapNode | ListNode | AliasNode;

export interface ScalarNode extends Extent {
  readonly kind: 'scalar';
  /** The string that stands there, whatever a YAML version would make of it. */
  readonly text: string;
  /** Neither in quotes nor a block. */
  readonly plain: boolean;
}

export interface MapNode extends Extent {
  readonly kind: 'map';
  /** In braces, or a single pair in brackets. */
  readonly flow: boolean;
  readonly pairs: readonly PairNode[];
}

/** A key with its value, from the question mark that may stand in front of the key on. */
export interface PairNode extends Extent {
  /** `undefined` for a key that is no scalar. */
  readonly key: string | undefined;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Behind the colon; `undefined` where there is none. */
  readonly colon: number | undefined;
  /** An empty plain scalar right behind the colon where nothing stands there; `undefined` only without a colon. */
  readonly value: Node | undefined;
}

export interface ListNode extends Extent {
  readonly kind: 'list';
  /** In brackets. */
  readonly flow: boolean;
  readonly items: readonly Node[];
  /** Where the dash of each item stands; none in brackets. */
  readonly dashes: readonly number[];
}

export interface AliasNode extends Extent {
  readonly kind: 'alias';
}

/** Thrown where a hand-made layout is beyond what edits can do without touching anything else. */
export class LayoutError extends Error {}

/** The pair with a key, if a mapping has it. */
export function pairOf(map: MapNode, key: string): PairNode | undefined {
  for (const pair of map.pairs) if (pair.key === key) return pair;
  return undefined;
}

/** A key without a value, or with the plain word that stands for none. */
export function isNothing(node: Node): boolean {
  if (node.kind !== 'scalar' || !node.plain) return false;
  const { text } = node;
  return text === '' || text === '~' || (text.length === 4 && text.toLowerCase() === 'null');
}
