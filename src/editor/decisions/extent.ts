import * as vscode from 'vscode';
import { moveMention } from '../../annotations/decide';
import { movedEnd, type End, type Unit } from '../../text/extent';
import type { Span } from '../../text/span';
import { subjectsOf } from '../common/subject';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, Store } from '../store/store';
import { add, type NewMention } from './accept';
import { declarationsFor, targetOf } from './declare';
import { dateOf } from './newTarget';

const units: readonly Unit[] = ['phrase', 'word', 'letter'];

/** The words that were changed last, which the next key means too, where mentions nest in each other. */
let last: { readonly session: ArticleSession; readonly span: Span; readonly cursor: number } | undefined;

/**
 * Moves one end of mentions by a phrase, a word or a letter. A suggestion is accepted with the words that it has then.
 *
 * @param given what it acts on; a unit where a key names that alone
 */
export async function changeExtent(store: Store, given: unknown, end: End, way: 'wider' | 'narrower'): Promise<void> {
  const by = units.find((unit) => unit === given);
  const [subject] = await subjectsOf(store, by === undefined ? given : undefined);
  if (!subject) return;
  const { session } = subject;
  const editor = vscode.window.activeTextEditor;
  const cursor = editor?.document === session.document ? session.offsetOf(editor.selection.active) : -1;
  const moves = meant(session, subject.mentions, cursor).flatMap((mention) => {
    const span = movedEnd(session.text, mention, end, by ?? 'word', way);
    return span ? [{ mention, span }] : [];
  });
  if (moves.length === 0) return;
  const added = moves.filter(({ mention }) => mention.proposal).map(({ mention, span }) => accepted(session, mention, span));
  const proposed = add(store, session, added);
  const changed = moves.flatMap(({ mention, span }) => (mention.mention ? [edited(session, mention, span)] : []));
  // Before it is written: the cursor must stand in the mention when the next key is pressed.
  if (editor && cursor >= 0 && editor.selections.length === 1) keepInside(editor, session, moves[0]!.span);
  last = { session, span: moves[0]!.span, cursor: editor ? session.offsetOf(editor.selection.active) : -1 };
  await store.decide(vscode.l10n.t('Change the words of a mention'), [{
    article: session.document.uri,
    edit: (annotations, find) => changed.reduce((next, edit) => edit(next, find), proposed.edit(annotations, find)),
  }], { isBegun: true });
}

/** Where the cursor has not moved since, a mention that has grown beyond one in it is still what is meant. */
function meant(session: ArticleSession, mentions: readonly OpenMention[], cursor: number): readonly OpenMention[] {
  if (last?.session !== session || last.cursor !== cursor || mentions.length !== 1) return mentions;
  const again = session.cast.mentions.find(({ state, start, end }) => state === 'accepted' && start === last!.span.start && end === last!.span.end);
  return again ? [again] : mentions;
}

function accepted(session: ArticleSession, mention: OpenMention, span: Span): NewMention {
  const target = mention.date === undefined ? targetOf(mention) : { date: dateIn(session, span, mention.date) };
  return { ...span, type: mention.type, target, declarations: declarationsFor(session, [mention.entity, mention.event]) };
}

function edited(session: ArticleSession, { mention }: OpenMention, span: Span): Decision['edit'] {
  const selector = session.selectorOf(span);
  const date = mention!.date === undefined ? undefined : dateIn(session, span, mention!.date);
  return (annotations, find) => {
    const there = find(mention!);
    return there && selector ? moveMention(annotations, there, selector, date) : annotations;
  };
}

/** Other words may state another date; where they state none by themselves, the value stays. */
function dateIn(session: ArticleSession, span: Span, before: string): string {
  const now = dateOf(session, span);
  return now === 'unknown' ? before : now;
}

function keepInside(editor: vscode.TextEditor, session: ArticleSession, span: Span): void {
  const range = session.rangeOf(span);
  if (!editor.selection.isEmpty || !range.contains(editor.selection.active)) editor.selection = new vscode.Selection(range.start, range.start);
}
