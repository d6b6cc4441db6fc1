import { unresolvedConflicts } from './conflicts';
import type { Node } from './nodes';
import { parseQuickly } from './quick';
import type { SidecarProblem } from './sidecar';
import { parseYaml, tooLong } from './yaml';

export { longestSidecar } from './yaml';

/** A syntax tree; without a root where nothing stands in the source, or nothing but comments. */
export interface Tree {
  readonly root: Node | undefined;
}

/**
 * Parses a sidecar into its syntax tree, all scalars as the strings that stand there: at the speed of its bytes
 * what Dramatis wrote, with a whole YAML parser everything else.
 *
 * @returns the tree, or what makes it none; places are within the source
 */
export function parse(source: string): Tree | SidecarProblem[] {
  const root = tooLong(source) ? undefined : parseQuickly(source);
  if (root) return { root };
  const tree = parseYaml(source);
  const conflicts = Array.isArray(tree) ? unresolvedConflicts(source) : [];
  return conflicts.length > 0 ? conflicts : tree;
}
