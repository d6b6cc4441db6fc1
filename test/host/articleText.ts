/** What the active editor shows at a place in its text: hovers and highlights. */
import type { Locator } from 'playwright-core';
import * as vscode from 'vscode';
import { editor, eventually, page, painted } from './workbench';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Elements of the page, as far as they are looked at; the types of a browser's page are not those of an extension. */
interface PageElement {
  getBoundingClientRect(): { left: number; right: number; top: number; bottom: number };
}

/**
 * Moves the pointer over the middle of the `nth` occurrence (from 1) of a text in the active editor, and waits for a
 * hover. Returns the hover's text. The cursor ends where it was.
 */
export async function hoverOver(text: string, nth = 1): Promise<string> {
  const point = await pointOf(text, nth);
  const { mouse } = await page();
  await dismissHovers();
  // The editor asks for a hover when the pointer moves within a word, not when it appears there.
  await mouse.move(point.x - 1, point.y);
  await mouse.move(point.x + 1, point.y);
  return hover();
}

/** The text of the hover that is shown, once one is. */
export async function hover(): Promise<string> {
  const shown = await hovers();
  return eventually('a hover', async () => {
    const text = (await shown.allInnerTexts()).join('\n');
    // A hover that takes its time says so.
    return text !== '' && !/^Loading\W*$/.test(text.trim()) && text;
  });
}

/** Moves the pointer to the active editor's scroll bar, where nothing has a hover, until the last one has gone. */
export async function dismissHovers(): Promise<void> {
  const box = await (await editor()).boundingBox();
  if (box) await (await page()).mouse.move(box.x + box.width - 3, box.y + box.height / 2);
  const shown = await hovers();
  await eventually('the last hover to go', async () => (await shown.count()) === 0);
}

async function hovers(): Promise<Locator> {
  return (await page()).locator('.monaco-hover:visible .hover-contents');
}

/**
 * The background colours, in CSS, of the extensions' highlights over the middle of the `nth` occurrence (from 1) of a
 * text in the active editor; none where nothing is highlighted.
 */
export async function highlightsOn(text: string, nth = 1): Promise<string[]> {
  const point = await pointOf(text, nth);
  // VS Code names the class of a decoration type after its internal kind.
  const highlights = (await editor()).locator('.view-overlays [class*="ced-"]');
  return highlights.evaluateAll((elements: PageElement[], { x, y }: Point) => {
    const { getComputedStyle } = globalThis as unknown as { getComputedStyle(element: PageElement): { backgroundColor: string } };
    const isThere = (element: PageElement): boolean => {
      const box = element.getBoundingClientRect();
      return box.left <= x && x < box.right && box.top <= y && y < box.bottom;
    };
    return elements.filter(isThere).map((element) => getComputedStyle(element).backgroundColor);
  }, point);
}

/**
 * Where a text is in the window. The editor knows that best, whatever is wrapped or scrolled, and shows it with its
 * cursor; so the cursor is put there for a moment.
 */
async function pointOf(text: string, nth: number): Promise<Point> {
  const target = vscode.window.activeTextEditor;
  if (!target) throw new Error('No editor is active');
  const before = target.selections;
  const middle = target.document.positionAt(find(target.document.getText(), text, nth) + Math.floor(text.length / 2));
  const box = await moveCursor(target, [new vscode.Selection(middle, middle)]);
  await moveCursor(target, before);
  return { x: box.x + 2, y: box.y + box.height / 2 };
}

/** Sets the selections, and waits until the window shows the first one's cursor at its new place, which this returns. */
async function moveCursor(target: vscode.TextEditor, selections: readonly vscode.Selection[]): Promise<Point & { readonly height: number }> {
  const cursor = (await editor()).locator('.cursors-layer .cursor').first();
  const old = await cursor.boundingBox();
  const active = selections[0]!.active;
  const moves = !target.selection.active.isEqual(active);
  target.selections = selections;
  target.revealRange(new vscode.Range(active, active), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await painted();
  return eventually('the cursor at its new place', async () => {
    const box = await cursor.boundingBox();
    return box && !(moves && old && box.x === old.x && box.y === old.y) ? box : undefined;
  });
}

function find(whole: string, text: string, nth: number): number {
  let offset = -1;
  for (let i = 0; i < nth; i++) {
    offset = whole.indexOf(text, offset + 1);
    if (offset < 0) throw new Error(`The article does not have, ${nth} times: ${text}`);
  }
  return offset;
}
