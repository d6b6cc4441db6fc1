import * as vscode from 'vscode';
import { jumpLabels, typedLabel } from '../../text/jumpLabels';
import { goTo, scoreOf } from '../common/openOrder';
import type { OpenMention } from '../store/session';
import type { Store } from '../store/store';

/** How letters look that stand at mentions while one is asked for. */
export function jumpBadge(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    before: { color: new vscode.ThemeColor('badge.foreground'), backgroundColor: new vscode.ThemeColor('badge.background') },
  });
}

/**
 * Shows a letter, or two, at each mention on the screen and goes to the one whose letters are typed, on a keyboard of either
 * script. The most doubtful suggestions have the shortest ones; what is decided comes last.
 *
 * @param given what would be typed; asked for where it is absent
 */
export async function jump(store: Store, badge: vscode.TextEditorDecorationType, given?: unknown): Promise<void> {
  await store.settled();
  const session = store.active;
  const editor = vscode.window.activeTextEditor;
  if (!session || !editor) return;
  const shown = session.cast.mentions.filter((mention) => mention.state !== 'rejected' && editor.visibleRanges.some((range) => range.contains(session.rangeOf(mention).start)));
  const targets = labelled(shown);
  const typed = typeof given === 'string' ? given : await asking(editor, badge, targets.map(([label, mention]) => ({ range: session.rangeOf(mention), label })));
  const found = targets.find(([label]) => label === typedLabel(typed ?? ''));
  if (found) goTo(editor, session, found[1]);
}

/** One of those that begin at one place has letters, the shortest first for what is most likely meant. */
function labelled(mentions: readonly OpenMention[]): (readonly [label: string, mention: OpenMention])[] {
  const rank = (mention: OpenMention): number => (mention.state === 'suggested' ? scoreOf(mention) : 2);
  const byStart = new Map<number, OpenMention>();
  for (const mention of mentions.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)) if (!byStart.has(mention.start)) byStart.set(mention.start, mention);
  const labels = jumpLabels(byStart.size);
  return [...byStart.values()].slice(0, labels.length).map((mention, index) => [labels[index]!, mention]);
}

/** Asks for the letters of a target; nothing where the person thinks better of it. */
async function asking(editor: vscode.TextEditor, badge: vscode.TextEditorDecorationType, targets: readonly { range: vscode.Range; label: string }[]): Promise<string | undefined> {
  editor.setDecorations(badge, targets.map(({ range, label }) => ({ range: new vscode.Range(range.start, range.start), renderOptions: { before: { contentText: label } } })));
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Jump to a mention');
  input.placeholder = vscode.l10n.t('The letters that stand at it');
  try {
    return await new Promise<string | undefined>((resolve) => {
      input.onDidChangeValue((value) => {
        const typed = typedLabel(value);
        if (targets.some(({ label }) => label === typed)) resolve(value);
        else if (!targets.some(({ label }) => label.startsWith(typed))) input.value = '';
      });
      input.onDidHide(() => resolve(undefined));
      input.show();
    });
  } finally {
    input.dispose();
    editor.setDecorations(badge, []);
  }
}
