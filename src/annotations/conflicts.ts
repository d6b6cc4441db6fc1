import * as l10n from '../text/l10n';
import type { SidecarProblem } from './sidecar';

/**
 * Where a merge left both sides for a person to choose: git's markers, each on a line of its own.
 *
 * @returns a problem for each conflict, over its first marker's line
 */
export function unresolvedConflicts(source: string): SidecarProblem[] {
  if (!/^={7,}\r?$/m.test(source) || !/^>{7,}(?: |\r?$)/m.test(source)) return [];
  return [...source.matchAll(/^<{7,}(?: [^\r\n]*)?\r?$/gm)].map(({ 0: line, index }) => ({ message: l10n.t('Unresolved merge conflict: choose a side, and take the lines with <<<<<<<, ======= and >>>>>>> out.'), start: index, end: index + line.length }));
}
