import * as vscode from 'vscode';
import { explainEventLink, explainLink, sharedInWords } from '../../cast/linkReason';
import { sureLink, type EntityLink, type EventLink, type LinkRule } from '../../cast/suggestions';
import { fileName } from '../store/articles';
import type { ArticleSession } from '../store/session';

/** That a suggested entity or event is, or may be, one known from elsewhere. */
export interface ProposedLink {
  /** Of the other one. */
  readonly id: string;
  /** The name by which it is known. */
  readonly name: string;
  /** The article that tells of the other one; of an event alone. */
  readonly where?: string;
  /** By what it is proposed, in a few words. */
  readonly by: string;
  /** A sentence. */
  readonly why: string;
  readonly score: number;
  /** Sure enough that it has the id of the other one already; else it asks. */
  readonly sure: boolean;
}

/** The link that is proposed for an entity or event of an article; none where a person has decided on it. */
export function proposedLink(session: ArticleSession, item: string): ProposedLink | undefined {
  const { suggestions, annotations, cast } = session;
  const event = cast.events.find(({ id }) => id === item);
  const link = event ? suggestions.events.find(({ id }) => id === event.proposed)?.link : suggestions.entities.find(({ id }) => id === item)?.link;
  if (!link || [...cast.entities, ...cast.events].some(({ id, declared, state }) => id === item && declared && state === 'accepted')) return undefined;
  const spans = annotations.rejected.filter((no) => no.entity === link.id).map((no) => session.spanOfItem(no));
  const declined = spans.some((span) => span && cast.mentions.some((mention) => (mention.entity ?? mention.event) === item && mention.start === span.start && mention.end === span.end));
  const { id, score, why } = link;
  return declined ? undefined : { id, name: why.evidence, ...reasonOf(link), score, sure: score >= sureLink };
}

function reasonOf(link: EntityLink | EventLink): Pick<ProposedLink, 'by' | 'why' | 'where'> {
  if (!isEventLink(link)) return { by: byWhat(link.why.rule), why: explainLink(link.why) };
  const { why, article } = link;
  const shared = sharedInWords(why.shared);
  return { by: shared === '' ? vscode.l10n.t('by what is told') : shared, why: explainEventLink(why), ...(article !== undefined && { where: fileName(vscode.Uri.parse(article)) }) };
}

function isEventLink(link: EntityLink | EventLink): link is EventLink {
  return 'shared' in link.why;
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
export function linkQuestion({ name, where, by, score }: ProposedLink): string {
  const sure = Math.round(score * 100);
  return where === undefined ? vscode.l10n.t('same as {0}? {1} %, {2}', name, sure, by) : vscode.l10n.t('same as {0} in {1}? {2} %: {3}', name, where, sure, by);
}
