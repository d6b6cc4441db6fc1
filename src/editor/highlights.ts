import * as vscode from 'vscode';
import type { ArticleSession } from './store/session';
import type { Store } from './store/store';
import { types } from './common/types';

/** The look of a type: which lines stand under or around its words, so that types differ without colour. */
interface Look {
  readonly style: string;
  readonly width: string;
}

const looks: Record<string, Look> = {
  person: { style: 'solid', width: '0 0 2px 0' },
  organization: { style: 'double', width: '0 0 4px 0' },
  place: { style: 'dotted', width: '0 0 3px 0' },
  event: { style: 'solid', width: '1px 0 1px 0' },
  date: { style: 'dashed', width: '0 0 2px 0' },
  other: { style: 'groove', width: '0 0 3px 0' },
};

type Kind = 'accepted' | 'suggested';

/**
 * One decoration type for each type and state, made once. What is accepted lies on a ground of its colour; a
 * suggestion has none and stands in italics, so that the two differ without colour too.
 */
function decorationFor(type: string, kind: Kind): vscode.TextEditorDecorationType {
  const look = looks[type]!;
  const colour = `dramatis.${type}`;
  return vscode.window.createTextEditorDecorationType({
    // Typing at the edge of a name is not part of the name.
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    borderStyle: look.style,
    borderWidth: look.width,
    // The middle is where the editor marks what is found, and the other occurrences of the word at the cursor.
    overviewRulerLane: kind === 'accepted' ? vscode.OverviewRulerLane.Right : vscode.OverviewRulerLane.Left,
    ...(kind === 'accepted'
      ? { backgroundColor: new vscode.ThemeColor(`${colour}Background`), borderColor: new vscode.ThemeColor(colour), overviewRulerColor: new vscode.ThemeColor(colour) }
      : { fontStyle: 'italic', borderColor: new vscode.ThemeColor(`${colour}Suggestion`), overviewRulerColor: new vscode.ThemeColor(`${colour}Suggestion`) }),
  });
}

/** Highlights the mentions of the articles that are on screen. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const slots = [...types, 'other'].flatMap((type) => (['accepted', 'suggested'] as const).map((kind) => ({ type, kind, decoration: decorationFor(type, kind) })));

  const paint = (editor: vscode.TextEditor, session: ArticleSession): void => {
    const ranges = new Map<string, vscode.Range[]>();
    for (const mention of session.cast.mentions) {
      if (mention.state === 'rejected') continue;
      const slot = `${mention.type in looks ? mention.type : 'other'} ${mention.state}`;
      const list = ranges.get(slot) ?? [];
      for (const span of [mention, ...(mention.more ?? [])]) list.push(session.rangeOf(span));
      ranges.set(slot, list);
    }
    for (const { type, kind, decoration } of slots) editor.setDecorations(decoration, ranges.get(`${type} ${kind}`) ?? []);
  };

  const paintAll = (editors: readonly vscode.TextEditor[]): void => {
    for (const editor of editors) {
      const session = store.session(editor.document);
      if (session) paint(editor, session);
    }
  };

  context.subscriptions.push(
    ...slots.map(({ decoration }) => decoration),
    store.onDidChange((session) => paintAll(vscode.window.visibleTextEditors.filter((editor) => editor.document === session.document))),
    store.onDidClose((session) => {
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document === session.document) for (const { decoration } of slots) editor.setDecorations(decoration, []);
      }
    }),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
  );
  paintAll(vscode.window.visibleTextEditors);
}
