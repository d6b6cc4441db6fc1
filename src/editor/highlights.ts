import * as vscode from 'vscode';
import type { ArticleSession } from './store/session';
import type { Store } from './store/store';
import { lookOf, types } from './common/types';

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
  // Further types: frames, bars at both ends, and lines on both sides; a line above alone would pass for one below the text above it.
  type6: { style: 'dashed', width: '1px' },
  type7: { style: 'solid', width: '0 2px 0 2px' },
  type8: { style: 'dotted', width: '2px' },
  type9: { style: 'dashed', width: '2px 0 2px 0' },
  type10: { style: 'double', width: '3px 0 3px 0' },
  type11: { style: 'dotted', width: '3px 0 3px 0' },
  type12: { style: 'solid', width: '2px' },
};

type Kind = 'accepted' | 'suggested';

/**
 * A stretch of so many UTF-16 units has decorations of its own: VS Code takes those of one decoration type back and puts them
 * again when one of them changes, and long articles have thousands.
 */
const stretch = 20_000;

/**
 * The decoration type of a look and state. What is accepted lies on a ground of its colour; a
 * suggestion has none and stands in italics, so that the two differ without colour too.
 */
function decorationFor(name: string, kind: Kind): vscode.TextEditorDecorationType {
  const look = looks[name]!;
  const colour = `dramatis.${name}`;
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

/** What an editor was last told to highlight, in which version of its document, and in which shape of the session. */
interface Painted {
  readonly session: ArticleSession;
  readonly shape: number;
  readonly version: number;
  readonly ranges: ReadonlyMap<string, readonly vscode.Range[]>;
}

function sameRanges(a: readonly vscode.Range[], b: readonly vscode.Range[]): boolean {
  return a.length === b.length && a.every((range, at) => range.isEqual(b[at]!));
}

/** Mentions that share a decoration type. */
function slotOf(name: string, kind: Kind, start: number): string {
  return `${name} ${kind} ${Math.floor(start / stretch)}`;
}

/** Highlights the mentions of the articles that are on screen. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const decorations = new Map<string, vscode.TextEditorDecorationType>();
  for (const name of [...types, 'other']) for (const kind of ['accepted', 'suggested'] as const) decorations.set(slotOf(name, kind, 0), decorationFor(name, kind));

  const painted = new WeakMap<vscode.TextEditor, Painted>();

  const paint = (editor: vscode.TextEditor, session: ArticleSession): void => {
    const last = painted.get(editor);
    // The editor moves decorations with the text as the session moves mentions.
    if (last?.session === session && last.shape === session.shape) return;
    const { cast, shape } = session;
    const settings = store.projects.of(editor.document.uri);
    const ranges = new Map<string, vscode.Range[]>();
    for (const mention of cast.mentions) {
      if (mention.state === 'rejected') continue;
      const name = lookOf(mention.type, settings);
      const slot = slotOf(name, mention.state, mention.start);
      // The looks of further types are made where a project has them, and those of long articles where there is one.
      if (!decorations.has(slot)) decorations.set(slot, decorationFor(name, mention.state));
      const list = ranges.get(slot) ?? [];
      for (const span of [mention, ...(mention.more ?? [])]) list.push(session.rangeOf(span));
      ranges.set(slot, list);
    }
    const { version } = editor.document;
    for (const [slot, decoration] of decorations) {
      const now = ranges.get(slot) ?? [];
      const there = last?.ranges.get(slot) ?? [];
      // An edit has moved the decorations that were there; without one they stand where they were put.
      const same = last !== undefined && (now.length === 0 ? there.length === 0 : last.version === version && sameRanges(now, there));
      if (!same) editor.setDecorations(decoration, now);
    }
    painted.set(editor, { session, shape, version, ranges });
  };

  const paintAll = (editors: readonly vscode.TextEditor[]): void => {
    for (const editor of editors) {
      // What comes on screen may have lost its decorations.
      painted.delete(editor);
      const session = store.session(editor.document);
      if (session) paint(editor, session);
    }
  };

  context.subscriptions.push(
    { dispose: () => decorations.forEach((decoration) => decoration.dispose()) },
    store.projects.onDidChange(() => paintAll(vscode.window.visibleTextEditors)),
    store.onDidChange((session) => vscode.window.visibleTextEditors.filter((editor) => editor.document === session.document).forEach((editor) => paint(editor, session))),
    store.onDidClose((session) => {
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document !== session.document) continue;
        for (const decoration of decorations.values()) editor.setDecorations(decoration, []);
        painted.delete(editor);
      }
    }),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
  );
  paintAll(vscode.window.visibleTextEditors);
}
