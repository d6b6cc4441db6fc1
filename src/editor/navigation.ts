import * as vscode from 'vscode';
import { inOrder } from './common/inOrder';
import type { OpenMention } from './store/session';
import type { Store } from './store/store';

/** Commands that go from mention to mention, around the end of the article. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const go = async (direction: 1 | -1, wanted: (mention: OpenMention) => boolean): Promise<void> => {
    await store.settled();
    const session = store.active;
    const editor = vscode.window.activeTextEditor;
    if (!session || !editor) return;
    const at = session.offsetOf(editor.selection.active);
    const mentions = session.cast.mentions.filter((mention) => mention.state !== 'rejected' && wanted(mention));
    const next = direction === 1 ? (mentions.find(({ start }) => start > at) ?? mentions[0]) : (mentions.findLast(({ start }) => start < at) ?? mentions.at(-1));
    if (!next) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No open suggestion in this article.'), 3000);
      return;
    }
    const range = session.rangeOf(next);
    // The cursor alone moves: a selection would be typed over by the next key.
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const command = (name: string, direction: 1 | -1, wanted: (mention: OpenMention) => boolean): vscode.Disposable =>
    vscode.commands.registerCommand(`dramatis.${name}`, () => inOrder(() => go(direction, wanted)));
  const isOpen = ({ state }: OpenMention): boolean => state === 'suggested';
  context.subscriptions.push(
    command('nextMention', 1, () => true),
    command('previousMention', -1, () => true),
    command('nextSuggestion', 1, isOpen),
    command('previousSuggestion', -1, isOpen),
  );
}
