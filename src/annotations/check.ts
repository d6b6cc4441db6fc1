import * as l10n from '../text/l10n';
import { located, type Finding, type Found } from './checks/finding';
import { checkIds } from './checks/ids';
import { checkQuotes, type Unresolved } from './checks/quotes';
import { checkRepeats } from './checks/repeats';
import { checkValues } from './checks/values';
import type { ProjectSettings } from './project';
import type { Sidecar, SidecarProblem } from './sidecar';
import { unknownTypes } from './unknownTypes';

export type { Finding } from './checks/finding';
export type { Rule } from './checks/rules';

/** The article of a sidecar, as far as checks need it. */
export interface CheckedArticle {
  /** Normalised. */
  readonly text: string;
  /** The SHA-256 of the text. */
  readonly hash: string;
  /** What an editor knows of the mentions beside their selectors. */
  readonly unresolved?: Unresolved;
}

/**
 * What one sidecar and its article tell by themselves.
 *
 * @param article `undefined` where there is none
 * @param project what the project's `dramatis.yaml` says; absent where there is none
 */
export function checkSidecar(sidecar: Sidecar, article: CheckedArticle | undefined, project?: ProjectSettings): Finding[] {
  const { annotations } = sidecar;
  const found: Found[] = [];
  if (article) found.push(...checkQuotes(annotations, article.text, article.unresolved));
  else found.push({ rule: 'missing-article', message: l10n.t('The article of this sidecar is not there.') });
  if (article && annotations.sha256 !== undefined && annotations.sha256 !== article.hash) {
    found.push({ rule: 'stale-hash', message: l10n.t('The article has changed since its mentions were last resolved.'), spot: { key: 'sha256' } });
  }
  found.push(...checkIds(annotations), ...checkRepeats(annotations), ...checkValues(annotations));
  if (project) found.push(...unknownTypes(annotations, project));
  return [...sidecar.problems.map(oddity), ...found.map((one) => located(sidecar, one))];
}

/** What was not understood, as a finding. */
function oddity({ unknown, ...problem }: SidecarProblem): Finding {
  return { rule: unknown ? 'unknown-key' : 'incomplete', severity: 'error', ...problem, ...(unknown && { unknown }) };
}

/** What makes a sidecar unreadable, as findings. */
export function unreadable(problems: readonly SidecarProblem[]): Finding[] {
  return problems.map(({ message, start, end }) => ({ rule: 'unreadable', severity: 'error', message, start, end }));
}
