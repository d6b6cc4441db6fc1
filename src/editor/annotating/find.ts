import * as vscode from 'vscode';
import { nameRun } from '../../text/nameRun';
import type { Span } from '../../text/span';
import { WordSearch } from '../../text/wordSearch';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';

/** What a digit behind letters marks as: the arguments of `dramatis.markAs` that the same digit has as a key. */
const marks = ['type10', 'person', 'organization', 'place', 'event', 'date', 'type6', 'type7', 'type8', 'type9'];

/**
 * Goes to a word by its first letters, in any script, while they are typed: the next one behind the cursor, around the end
 * of the article, those outside mentions first; a second word behind a space selects from the one to the other. Enter stays
 * there; a digit behind the letters marks it, with the words of its name, as the type that
 * the digit has; Escape goes back.
 *
 * @param given what would be typed, with Enter behind it; asked for where it is absent
 */
export async function find(store: Store, given?: unknown): Promise<void> {
  await store.settled();
  const session = store.active;
  const editor = vscode.window.activeTextEditor;
  if (!session || !editor) return;
  const before = editor.selection;
  const from = session.offsetOf(before.active);
  const search = new WordSearch(session.text, (start) => isMarked(session, start));
  const look = (value: string): string | undefined => {
    const { letters, digit } = query(value);
    const found = search.after(letters, from);
    if (found) show(editor, session, found);
    return found && digit;
  };
  const digit = typeof given === 'string' ? (look(given) ?? '') : await ask(look);
  if (digit === undefined) editor.selection = before;
  else if (digit !== '') await vscode.commands.executeCommand('dramatis.markAs', marks[Number(digit)]);
}

/**
 * Asks for the letters.
 *
 * @param look what is done with them while they are typed; gives the digit that ends it
 * @returns a digit, nothing for Enter, `undefined` where the person thinks better of it
 */
function ask(look: (value: string) => string | undefined): Promise<string | undefined> {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Go to a word');
  input.placeholder = vscode.l10n.t('First letters in any script, of the last word too behind a space; then Enter, or the digit of a type');
  return new Promise((resolve) => {
    const answer = (digit: string | undefined): void => {
      resolve(digit);
      input.dispose();
    };
    input.onDidChangeValue((value) => {
      const digit = look(value);
      if (digit !== undefined) answer(digit);
    });
    input.onDidAccept(() => answer(''));
    input.onDidHide(() => answer(undefined));
    input.show();
  });
}

/** What is typed: letters, and the digit behind them that marks; names of years and days begin with digits. */
function query(value: string): { letters: string; digit?: string } {
  const found = /^(.*\p{L}.*?)(\d)$/u.exec(value);
  return found ? { letters: found[1]!, digit: found[2]! } : { letters: value };
}

/** A word of no mention is selected with the words of its name; in a mention the cursor alone says which. */
function show(editor: vscode.TextEditor, session: ArticleSession, { span, isPhrase }: { readonly span: Span; readonly isPhrase: boolean }): void {
  const shown = isPhrase ? span : isMarked(session, span.start) ? { start: span.start, end: span.start } : nameRun(session.text, span);
  const range = session.rangeOf(shown);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function isMarked(session: ArticleSession, offset: number): boolean {
  return session.cast.mentions.some(({ state, start, end }) => state !== 'rejected' && start <= offset && offset < end);
}
