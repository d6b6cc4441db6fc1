/** Rows of the tree views and the buttons on them, by mouse. */
import type { Locator } from 'playwright-core';
import { dismissHovers, eventually, page, treeRow, treeRows, type Row } from '../host/screen';

/** The part of the side bar that shows a view. */
export async function pane(title: string): Promise<Locator> {
  const window = await page();
  return window.locator('.pane').filter({ has: window.locator(`.pane-header[aria-label^="${title}"]`) }).first();
}

/** Clicks on a button in the title of a view, which shows while the pointer is there. */
export async function clickTitleButton(title: string, label: string): Promise<void> {
  const header = (await pane(title)).locator('.pane-header');
  await header.hover();
  await header.locator(`.action-label[aria-label^="${label}"]`).click();
  // The button's own hover would lie over the first rows.
  await dismissHovers();
}

/** Clicks on a button of a row, which shows while the pointer is over it. */
export async function clickRowButton(row: Row, label: string): Promise<void> {
  await row.element.hover();
  await row.element.locator(`.action-label[aria-label^="${label}"]`).click();
}

/** Opens a row with a click on its arrow. */
export async function expand(title: string, label: string): Promise<void> {
  const row = await treeRow(title, label);
  // A refresh may put another row in the place of an element: it is looked for anew, by its name.
  const element = (await pane(title)).locator(`.monaco-list-row[aria-label^="${label}"]`);
  if (!row.expanded) await element.first().locator('.monaco-tl-twistie').click();
  await eventually(`${label} to open`, async () => (await treeRows(title)).find((other) => other.label === label)?.expanded === true);
}

/** What a view shows, one line a row: two spaces a level, the label, and after a bar the description. */
export async function outline(title: string): Promise<string[]> {
  return (await treeRows(title)).map(({ label, description, level }) => `${'  '.repeat(level - 1)}${label}${description === '' ? '' : ` | ${description}`}`);
}

/** Waits until a view shows exactly this. */
export async function shows(title: string, wanted: readonly string[]): Promise<void> {
  let last: string[] = [];
  await eventually(`${title} to show this`, async () => {
    last = await outline(title);
    return last.join('\n') === wanted.join('\n');
  }).catch(() => {
    throw new Error(`${title} does not show\n${wanted.join('\n')}\nbut\n${last.join('\n')}`);
  });
}
