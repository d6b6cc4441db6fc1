import * as vscode from 'vscode';
import { projectFile } from '../../annotations/project';
import type { Span } from '../../text/span';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import { typeMeant, typeName } from '../common/types';
import { add } from './accept';
import { pickType } from './pick';
import { retyped } from './retype';
import { targetFor } from './newTarget';

/** More selections than anybody makes by hand. */
const mostSelections = 1000;

/**
 * Marks the selections, or the word under the cursor, as mentions of a type. Words that are a mention already
 * get the type.
 *
 * @param given a type, or a slot for the type of the project that has it; asked for where it is absent
 */
export async function markAs(store: Store, given: unknown): Promise<void> {
  await store.settled();
  const session = store.active;
  const editor = vscode.window.activeTextEditor;
  if (!session || !editor) return;
  const settings = await store.projects.load(session.document.uri);
  const asked = typeof given === 'string' && given !== '' ? given : undefined;
  const type = asked !== undefined ? typeMeant(asked, settings) : await pickType(settings, vscode.l10n.t('Mark as'));
  if (type === undefined) {
    // The key of a slot that no type has.
    if (asked !== undefined) vscode.window.setStatusBarMessage(vscode.l10n.t('No type has the slot {0} in {1}.', asked, projectFile), 3000);
    return;
  }
  // What the words name may be known from another article.
  await store.index.load();
  await store.settled();
  const spans = editor.selections.slice(0, mostSelections).flatMap((selection) => wordsOf(session, editor.document, selection) ?? []);
  const marked = spans.map((span) => ({ span, mention: session.cast.mentions.find(({ start, end, state }) => state !== 'rejected' && start === span.start && end === span.end) }));
  if (marked.length === 0) return;
  const old = retyped(store, session, marked.flatMap(({ mention }) => mention ?? []), type);
  const fresh = add(store, session, marked.filter(({ mention }) => mention === undefined).map(({ span }) => ({ ...span, type, ...targetFor(store, session, span, type) })));
  await store.decide(vscode.l10n.t('Mark as {0}', typeName(type, settings)), [{ article: session.document.uri, edit: (annotations, find) => fresh.edit(old.edit(annotations, find), find) }], { isBegun: marked.some(({ mention }) => mention === undefined) });
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
