/** How mentions look: the lines, grounds and slants that the active editor draws over a place in its text. */
import { editor, eventually } from '../host/screen';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One highlight over a place. Colours are those of CSS. */
export interface Look {
  readonly line: { readonly style: string; readonly top: number; readonly bottom: number; readonly colour: string };
  /** `undefined` where it has none. */
  readonly ground: string | undefined;
  readonly left: number;
  readonly right: number;
}

/** Elements of the page, as far as they are looked at. */
interface PageElement {
  getBoundingClientRect(): { left: number; right: number; top: number; bottom: number };
}
interface PageStyle {
  borderBottomStyle: string;
  borderTopWidth: string;
  borderBottomWidth: string;
  borderBottomColor: string;
  backgroundColor: string;
  fontStyle: string;
}
interface Page {
  getComputedStyle(element: PageElement): PageStyle;
}

/** The highlights over the middle of the `nth` occurrence (from 1), among the lines in sight, of a text. */
export async function looksOn(text: string, nth = 1): Promise<Look[]> {
  const point = await middleOf(text, nth);
  const highlights = (await editor()).locator('.view-overlays [class*="ced-"]');
  return highlights.evaluateAll((elements: PageElement[], { x, y }: Point) => {
    const { getComputedStyle } = globalThis as unknown as Page;
    return elements.flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (x < left || right <= x || y < top || bottom <= y || style.borderBottomStyle === 'none') return [];
      const line = { style: style.borderBottomStyle, top: parseFloat(style.borderTopWidth), bottom: parseFloat(style.borderBottomWidth), colour: style.borderBottomColor };
      return [{ line, ground: /, 0\)$/.test(style.backgroundColor) ? undefined : style.backgroundColor, left, right }];
    });
  }, point);
}

/** Whether the middle of a text is slanted. */
export async function isItalic(text: string, nth = 1): Promise<boolean> {
  const point = await middleOf(text, nth);
  return (await editor()).locator('.view-line span > span').evaluateAll((elements: PageElement[], { x, y }: Point) => {
    const { getComputedStyle } = globalThis as unknown as Page;
    const there = elements.filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left <= x && x < right && top <= y && y < bottom;
    });
    return there.some((element) => getComputedStyle(element).fontStyle === 'italic');
  }, point);
}

interface Node {
  readonly textContent: string;
}

/** The middle of a text that stands on one line of the active editor, as the page has laid it out. */
export async function middleOf(text: string, nth = 1): Promise<Point> {
  const lines = (await editor()).locator('.view-line');
  const found = await eventually(`${text} in sight`, () => lines.evaluateAll((elements: Node[], { text, nth }: { text: string; nth: number }) => {
    const { document } = globalThis as unknown as { document: {
      createTreeWalker(root: Node, what: number): { nextNode(): Node | null };
      createRange(): { setStart(node: Node, offset: number): void; setEnd(node: Node, offset: number): void } & PageElement;
    } };
    const top = (element: Node): number => (element as unknown as PageElement).getBoundingClientRect().top;
    let left = nth;
    for (const line of elements.sort((a, b) => top(a) - top(b))) {
      const words = line.textContent.replaceAll('\u00a0', ' ');
      let at = words.indexOf(text);
      while (at !== -1 && --left > 0) at = words.indexOf(text, at + 1);
      if (at === -1) continue;
      let middle = at + Math.floor(text.length / 2);
      const walker = document.createTreeWalker(line, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (middle >= node.textContent.length) {
          middle -= node.textContent.length;
          continue;
        }
        const range = document.createRange();
        range.setStart(node, middle);
        range.setEnd(node, middle + 1);
        const box = range.getBoundingClientRect();
        return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      }
    }
    return undefined;
  }, { text, nth }));
  return found;
}

/** The colour that the active editor's text lies on. */
export async function editorGround(): Promise<string> {
  return (await editor()).locator('.monaco-editor-background').first().evaluate((element: unknown) => {
    const { getComputedStyle } = globalThis as unknown as { getComputedStyle(element: unknown): { backgroundColor: string } };
    return getComputedStyle(element).backgroundColor;
  });
}
