/** What tree views show. */
import type { Locator } from 'playwright-core';
import { eventually, page, patience } from './workbench';

/** A row of a tree view, as it is shown. */
export interface Row {
  readonly label: string;
  readonly description: string;
  /** 1 for the uppermost. */
  readonly level: number;
  /** `undefined` where it has no children. */
  readonly expanded: boolean | undefined;
  /** To click on it, or to look closer. */
  readonly element: Locator;
}

/** The rows of a tree view that are in sight, from above. The view must be open: the command `VIEW.focus` opens it. */
export async function treeRows(title: string): Promise<Row[]> {
  const window = await page();
  const pane = window.locator('.pane').filter({ has: window.locator(`.pane-header[aria-label^="${title}"]`) }).first();
  await pane.waitFor({ timeout: patience });
  // In one look: a row that goes between two of them would be waited for.
  const rows = await pane.locator('.monaco-list-row').evaluateAll((elements: PageElement[]) => elements.map((element) => {
    const text = (part: string): string => (element.querySelector(part)?.innerText ?? '').replaceAll('\u00a0', ' ');
    return {
      index: Number(element.getAttribute('data-index')),
      label: text('.label-name'),
      description: text('.label-description'),
      level: Number(element.getAttribute('aria-level')),
      expanded: element.getAttribute('aria-expanded'),
    };
  }));
  // The list reuses its elements, in any order.
  return rows.sort((a, b) => a.index - b.index).map(({ index, expanded, ...row }) => ({
    ...row,
    expanded: expanded === null ? undefined : expanded === 'true',
    element: pane.locator(`.monaco-list-row[data-index="${index}"]`),
  }));
}

/** Elements of the page, as far as they are looked at. */
interface PageElement {
  innerText: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
}

/** A tree view's row, once it is there. */
export function treeRow(title: string, label: string): Promise<Row> {
  return eventually(`the row ${label} in ${title}`, async () => (await treeRows(title)).find((row) => row.label === label));
}
