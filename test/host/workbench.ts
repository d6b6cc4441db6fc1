/** The editor's window, as tests in the extension host see it: through the browser's debugging port. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import * as vscode from 'vscode';

export { eventually, patience, pause } from './eventually';

let connection: Promise<{ browser: Browser; workbench: Page }> | undefined;

/** The page that shows the workbench. Connects at the first call; a suite calls `close` in its `after`. */
export async function page(): Promise<Page> {
  connection ??= connect();
  return (await connection).workbench;
}

/** Lets go of the page; the window stays. */
export async function close(): Promise<void> {
  const open = connection;
  connection = undefined;
  await (await open)?.browser.close();
}

async function connect(): Promise<{ browser: Browser; workbench: Page }> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${process.env['DRAMATIS_CDP']}`);
  // On the desktop there are pages of shared processes and webviews too.
  for (const candidate of browser.contexts().flatMap((context) => context.pages())) {
    if ((await candidate.locator('.monaco-workbench').count()) > 0) return { browser, workbench: candidate };
  }
  await browser.close();
  throw new Error('No window shows a workbench');
}

/** Until what the editor was told so far has been painted. */
export async function painted(): Promise<void> {
  // The channel between extension host and window keeps the order: what was sent before this has arrived.
  await vscode.commands.executeCommand('setContext', 'dramatis.test.painted', true);
  await (await page()).evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** Takes a picture of the window. Returns the file: `name.png` in the folder that `DRAMATIS_SCREENSHOTS` names. */
export async function screenshot(name: string): Promise<string> {
  const folder = process.env['DRAMATIS_SCREENSHOTS'] ?? path.resolve('.vscode-test/screenshots');
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await painted();
  await (await page()).screenshot({ path: file });
  return file;
}

/** The part of the window that shows the active editor's text. */
export async function editor(): Promise<Locator> {
  return (await page()).locator('.editor-group-container.active .editor-instance .monaco-editor').last();
}
