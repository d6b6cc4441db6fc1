import * as vscode from 'vscode';
import { goTo, nextInDoubt, nextInText, openOrder } from '../common/openOrder';
import type { Store } from '../store/store';
import type { AnnotatingMode } from './mode';

/** After a decision that closed a suggestion the cursor goes to the next open one; it stays where more is open, or where words were marked only now. */
export function flow(store: Store, mode: AnnotatingMode): vscode.Disposable {
  return store.onDidDecide(({ session, closed, isBegun }) => {
    const editor = vscode.window.activeTextEditor;
    if (!closed || isBegun || session !== mode.session || editor?.document !== session.document) return;
    const at = session.offsetOf(editor.selection.active);
    const { open } = session;
    const isOpenHere = editor.selection.isEmpty && open.some(({ start, end }) => start <= at && at < end);
    const next = isOpenHere ? undefined : openOrder() === 'doubtful' ? nextInDoubt(open, at, 1) : nextInText(open, at, 1);
    if (next) goTo(editor, session, next);
  });
}
