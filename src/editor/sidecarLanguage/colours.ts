import * as vscode from 'vscode';
import { itemsOf, lettersOf, scalarOf, textOf } from '../../annotations/ids';
import { slots as projectSlots } from '../../annotations/project';
import type { MapPart, ScalarPart } from '../../annotations/scan';
import { isSidecar } from '../store/articles';
import { lookOf, types } from '../common/types';
import type { Store } from '../store/store';
import { scannedOf } from './scanned';

/** After the last keystroke, in milliseconds. */
const pause = 200;

/** Of longer sidecars only what is on screen is coloured. */
const mostLines = 5_000;

/** The types that have colours of their own, and what stands for all others. */
const colours: readonly string[] = [...types, ...projectSlots, 'other'];

/** A scalar that is shown in the colour of a type, as accepted or as suggested. */
interface Coloured {
  readonly scalar: ScalarPart;
  readonly type: string;
  readonly suggested: boolean;
}

/**
 * Shows ids, types and dates of sidecars in the colours that the article has for them. A grammar's scopes can have
 * the colours of a theme only, and those of the article are contributed ones, which the person may have changed.
 */
export function registerColours(store: Store, context: vscode.ExtensionContext): void {
  const slots = colours.flatMap((type) => [false, true].map((suggested) => ({ type, suggested, decoration: decorationFor(type, suggested) })));
  const timers = new Map<vscode.TextEditor, NodeJS.Timeout>();
  const paint = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const { source, root } = scannedOf(document);
    const settings = store.projects.of(document.uri);
    const shown = document.lineCount > mostLines ? editor.visibleRanges : undefined;
    const ranges = new Map<string, vscode.Range[]>();
    for (const { scalar, type, suggested } of colouredIn(root)) {
      const { start, end } = lettersOf(scalar, source);
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      if (shown && !shown.some((visible) => visible.intersection(range))) continue;
      const slot = `${lookOf(type, settings)} ${suggested}`;
      const list = ranges.get(slot);
      if (list) list.push(range);
      else ranges.set(slot, [range]);
    }
    for (const { type, suggested, decoration } of slots) editor.setDecorations(decoration, ranges.get(`${type} ${suggested}`) ?? []);
  };
  const paintSoon = (editor: vscode.TextEditor, wait: number): void => {
    clearTimeout(timers.get(editor));
    if (!isSidecar(editor.document.uri)) return;
    timers.set(editor, setTimeout(() => {
      timers.delete(editor);
      if (vscode.window.visibleTextEditors.includes(editor)) paint(editor);
    }, wait));
  };
  context.subscriptions.push(
    ...slots.map(({ decoration }) => decoration),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => paintSoon(editor, 0))),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => textEditor.document.lineCount > mostLines && paintSoon(textEditor, pause)),
    store.projects.onDidChange(() => vscode.window.visibleTextEditors.forEach((editor) => paintSoon(editor, 0))),
    vscode.workspace.onDidChangeTextDocument(({ document }) => vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach((editor) => paintSoon(editor, pause))),
  );
  vscode.window.visibleTextEditors.forEach((editor) => paintSoon(editor, 0));
}

function decorationFor(type: string, suggested: boolean): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    color: new vscode.ThemeColor(suggested ? `dramatis.${type}Suggestion` : `dramatis.${type}`),
    // As in the article, where colour alone tells nothing either.
    ...(suggested && { fontStyle: 'italic' }),
  });
}

/** What has a colour in a sidecar: ids by what they name, types, kinds of events, and dates of mentions. */
function colouredIn(root: MapPart): Coloured[] {
  const found: Coloured[] = [];
  const add = (item: MapPart, key: string, type: string | undefined, suggested = false): void => {
    const scalar = scalarOf(item, key);
    if (scalar && type !== undefined) found.push({ scalar, type, suggested });
  };
  const typeById = new Map(itemsOf(root, 'entities').map((item) => [textOf(item, 'id'), textOf(item, 'type')]));
  const addEntity = (item: MapPart, key: string, suggested = false): void => add(item, key, typeById.get(textOf(item, key)), suggested);
  for (const item of itemsOf(root, 'entities')) {
    add(item, 'id', textOf(item, 'type'));
    add(item, 'type', textOf(item, 'type'));
    addEntity(item, 'of');
  }
  for (const item of itemsOf(root, 'events')) {
    const suggested = textOf(item, 'suggested') === 'true';
    for (const key of ['id', 'type']) add(item, key, 'event', suggested);
    addEntity(item, 'place', suggested);
    for (const participant of itemsOf(item, 'participants')) addEntity(participant, 'entity', suggested);
  }
  for (const item of itemsOf(root, 'mentions')) {
    const suggested = textOf(item, 'suggested') === 'true';
    addEntity(item, 'entity', suggested);
    add(item, 'event', 'event', suggested);
    add(item, 'date', 'date', suggested);
  }
  for (const item of itemsOf(root, 'rejected')) {
    add(item, 'type', textOf(item, 'type'));
    add(item, 'event', 'event');
    addEntity(item, 'entity');
  }
  return found;
}
