import * as vscode from 'vscode';
import { explainLink } from '../../cast/linkReason';
import { sureLink, type LinkRule } from '../../cast/suggestions';
import type { ArticleSession } from '../store/session';

/** That a suggested entity is, or may be, one known from elsewhere. */
export interface ProposedLink {
  /** Of the other one. */
  readonly id: string;
  /** The name by which it is known. */
  readonly name: string;
  readonly rule: LinkRule;
  /** A sentence. */
  readonly why: string;
  readonly score: number;
  /** Sure enough that the entity has its id already; else it asks. */
  readonly sure: boolean;
}

/** The link that is proposed for an entity of an article; none where a person has decided on it. */
export function proposedLink(session: ArticleSession, entity: string): ProposedLink | undefined {
  const { suggestions, annotations, cast } = session;
  const link = suggestions.entities.find(({ id }) => id === entity)?.link;
  if (!link || cast.entities.some(({ id, declared, state }) => id === entity && declared && state === 'accepted')) return undefined;
  const spans = annotations.rejected.filter((no) => no.entity === link.id).map((no) => session.spanOfItem(no));
  const declined = spans.some((span) => span && cast.mentions.some((mention) => mention.entity === entity && mention.start === span.start && mention.end === span.end));
  const { id, score, why } = link;
  return declined ? undefined : { id, name: why.evidence, rule: why.rule, why: explainLink(why), score, sure: score >= sureLink };
}

/** By what a link is proposed, in two or three words. */
function byWhat(rule: LinkRule): string {
  switch (rule) {
    case 'same-name': return vscode.l10n.t('by name');
    case 'sound': return vscode.l10n.t('by sound');
    case 'shorter-name': return vscode.l10n.t('by a shorter name');
    case 'initial': return vscode.l10n.t('by an initial');
    case 'surname': return vscode.l10n.t('by surname');
    case 'territory': return vscode.l10n.t('by territory');
    case 'same-meaning': return vscode.l10n.t('by meaning');
    case 'acronym': return vscode.l10n.t('by acronym');
    case 'accepted': return vscode.l10n.t('by what was accepted');
    default: return rule;
  }
}

/** The question that an unsure link asks, for the row of a view. */
export function linkQuestion({ name, rule, score }: ProposedLink): string {
  return vscode.l10n.t('same as {0}? {1} %, {2}', name, Math.round(score * 100), byWhat(rule));
}
