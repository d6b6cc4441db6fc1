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
  const elements = await pane.locator('.monaco-list-row').all();
  const rows = await Promise.all(elements.map(async (element) => {
    const index = Number(await element.getAttribute('data-index'));
    return { index, row: { ...(await read(element)), element: pane.locator(`.monaco-list-row[data-index="${index}"]`) } };
  }));
  // The list reuses its elements, in any order.
  return rows.sort((a, b) => a.index - b.index).map(({ row }) => row);
}

/** A tree view's row, once it is there. */
export function treeRow(title: string, label: string): Promise<Row> {
  return eventually(`the row ${label} in ${title}`, async () => (await treeRows(title)).find((row) => row.label === label));
}

async function read(element: Locator): Promise<Row> {
  const expanded = await element.getAttribute('aria-expanded');
  return {
    label: await textOf(element.locator('.label-name')),
    description: await textOf(element.locator('.label-description')),
    level: Number(await element.getAttribute('aria-level')),
    expanded: expanded === null ? undefined : expanded === 'true',
    element,
  };
}

async function textOf(element: Locator): Promise<string> {
  return (await element.count()) > 0 ? (await element.first().innerText()).replaceAll('\u00a0', ' ') : '';
}
