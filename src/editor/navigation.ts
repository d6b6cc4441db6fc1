import * as vscode from 'vscode';
import { inOrder } from './common/inOrder';
import { goTo, isDoubtful, nextInDoubt, nextInText, openOrder } from './common/openOrder';
import type { Store } from './store/store';

/** Commands that go from mention to mention, around the end of the article. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const go = async (direction: 1 | -1, which: 'open' | 'doubtful' | 'all'): Promise<void> => {
    await store.settled();
    const session = store.active;
    const editor = vscode.window.activeTextEditor;
    if (!session || !editor) return;
    const at = session.offsetOf(editor.selection.active);
    const mentions = which === 'all' ? session.cast.mentions.filter(({ state }) => state !== 'rejected') : which === 'open' ? session.open : session.open.filter(isDoubtful);
    const next = which === 'open' && openOrder() === 'doubtful' ? nextInDoubt(mentions, at, direction) : nextInText(mentions, at, direction);
    if (next) goTo(editor, session, next);
    else if (which === 'doubtful') vscode.window.setStatusBarMessage(vscode.l10n.t('No doubtful suggestion in this article.'), 3000);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('No open suggestion in this article.'), 3000);
  };
  const command = (name: string, direction: 1 | -1, which: 'open' | 'doubtful' | 'all'): vscode.Disposable =>
    vscode.commands.registerCommand(`dramatis.${name}`, () => inOrder(() => go(direction, which)));
  context.subscriptions.push(
    command('nextMention', 1, 'all'),
    command('previousMention', -1, 'all'),
    command('nextSuggestion', 1, 'open'),
    command('previousSuggestion', -1, 'open'),
    command('nextDoubtful', 1, 'doubtful'),
    command('previousDoubtful', -1, 'doubtful'),
  );
}
