import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import { add } from './accept';
import { pickType } from './pick';
import { retypeMentions } from './retype';
import { targetFor } from './newTarget';

/** More selections than anybody makes by hand. */
const mostSelections = 1000;

/**
 * Marks the selections, or the word under the cursor, as mentions of a type. Words that are a mention already
 * get the type.
 */
export async function markAs(store: Store, given: unknown): Promise<void> {
  const session = store.active;
  const editor = vscode.window.activeTextEditor;
  if (!session || !editor) return;
  const { selections } = editor;
  const type = typeof given === 'string' && given !== '' ? given : await pickType(vscode.l10n.t('Mark as'));
  if (type === undefined) return;
  // What the words name may be known from another article.
  await store.index.load();
  await store.settled();
  const spans = selections.slice(0, mostSelections).flatMap((selection) => wordsOf(session, editor.document, selection) ?? []);
  const marked = spans.map((span) => ({ span, mention: session.cast.mentions.find(({ start, end, state }) => state !== 'rejected' && start === span.start && end === span.end) }));
  const mentions = marked.flatMap(({ mention }) => mention ?? []);
  if (mentions.length > 0) await retypeMentions(store, session, mentions, type);
  const fresh = marked.filter(({ mention }) => mention === undefined).map(({ span }) => ({ ...span, type, ...targetFor(store, session, span, type) }));
  if (fresh.length > 0) await store.decide(vscode.l10n.t('Mark as {0}', type), [add(store, session, fresh)]);
}

/** The words of a selection without the white space at its ends; of an empty one the mention or word that it stands in. */
function wordsOf(session: ArticleSession, document: vscode.TextDocument, selection: vscode.Selection): Span | undefined {
  if (selection.isEmpty) {
    const [mention] = session.mentionsAt(session.offsetOf(selection.active));
    const word = document.getWordRangeAtPosition(selection.active, /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/u);
    return mention ?? (word && session.spanOf(word));
  }
  const { start, end } = session.spanOf(selection);
  const text = session.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = end - text.length + text.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
