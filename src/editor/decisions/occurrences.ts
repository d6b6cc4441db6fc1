import * as vscode from 'vscode';
import { wholeOccurrences } from '../../text/occurrences';
import { overlaps, type Span } from '../../text/span';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import { subjectsOf } from '../common/subject';
import { add } from './accept';
import { declarationsFor, targetOf } from './declare';

/** More occurrences of one name than any article has; what is beyond is said, not passed over in silence. */
const mostOccurrences = 2000;

/** Accepts a mention and marks all other occurrences of its words in the article, as whole words, alike. */
export async function markAllOccurrences(store: Store, given: unknown): Promise<void> {
  const [subject] = await subjectsOf(store, given);
  const [mention] = subject?.mentions ?? [];
  if (!subject || !mention) return;
  const { session } = subject;
  const spans = undecidedOccurrences(session, session.text.slice(mention.start, mention.end));
  if (spans.length > mostOccurrences) void vscode.window.showWarningMessage(vscode.l10n.t('Only the first {0} occurrences are marked.', mostOccurrences));
  const target = targetOf(mention);
  const declarations = declarationsFor(session, [mention.entity, mention.event]);
  const confirmed = mention.mention?.suggested ? [mention.mention] : [];
  const added = spans.slice(0, mostOccurrences).map((span) => ({ ...span, type: mention.type, target, declarations }));
  await store.decide(vscode.l10n.t('Mark all occurrences'), [add(store, session, added, confirmed)]);
}

/** The whole-word occurrences of a text in an article on which nobody has decided. */
export function undecidedOccurrences({ text, cast }: ArticleSession, quote: string): Span[] {
  const decided = cast.mentions.filter(({ state, proposal }) => state !== 'rejected' && proposal === undefined);
  return [...wholeOccurrences(text, quote)].map((start) => ({ start, end: start + quote.length })).filter((span) => !decided.some((other) => overlaps(other, span)));
}
