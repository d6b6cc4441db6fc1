/** The window of an editor in a browser, from outside: what a user sees, points at and types. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { eventually } from '../host/eventually';

/** A fresh editor on a slow machine. */
const startLimit = 45_000;

/** For what the editor does by itself once it is there. */
const limit = 20_000;

export interface Window {
  readonly browser: Browser;
  readonly page: Page;
  /** What the page has complained of that names the extension. */
  readonly complaints: readonly string[];
}

/** The page's own types are not those of these tests; these are the parts of them that are looked at. */
interface PageText {
  readonly textContent: string;
}
interface PageDocument {
  createRange(): { setStart(node: PageText, at: number): void; setEnd(node: PageText, at: number): void; getBoundingClientRect(): Box };
  createTreeWalker(root: PageText, what: number): { nextNode(): PageText | null };
}
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Connects to the window as soon as it is there, and waits until it is ready. */
export async function openWindow(): Promise<Window> {
  const { browser, page } = await eventually('a window', connect, startLimit);
  const complaints: string[] = [];
  page.on('console', (message) => {
    // What the editor says of itself is not about the extension; its code is in the texts where it is.
    const text = `${message.text()} ${message.location().url}`;
    if (message.type() === 'error' && /dramatis|dist(?:\/|%2F)web/i.test(text)) complaints.push(text);
  });
  page.on('worker', (worker) => void worker.evaluate(collectErrors).catch(() => {}));
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: startLimit });
  return { browser, page, complaints };
}

async function connect(): Promise<{ browser: Browser; page: Page } | undefined> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${process.env['DRAMATIS_CDP']}`).catch(() => undefined);
  const page = browser?.contexts()[0]?.pages()[0];
  if (browser && page) return { browser, page };
  await browser?.close();
  return undefined;
}

/** What a worker of extensions tells about itself. */
export interface WorkerState {
  readonly hasNode: boolean;
  readonly scripts: readonly string[];
  /** What nothing in it has caught. */
  readonly errors: readonly string[];
}

/** The workers of a page, of which some may have ended meanwhile. */
export async function workers(page: Page): Promise<WorkerState[]> {
  const found = await Promise.all(page.workers().map((worker) => worker.evaluate(describeWorker).catch(() => undefined)));
  return found.filter((state) => state !== undefined);
}

/** Runs in a worker, as it begins. */
function collectErrors(): void {
  const scope = globalThis as unknown as { dramatisErrors: string[]; addEventListener(kind: string, listener: (event: { reason?: Error; message?: string }) => void): void };
  scope.dramatisErrors = [];
  scope.addEventListener('error', ({ message }) => scope.dramatisErrors.push(String(message)));
  scope.addEventListener('unhandledrejection', ({ reason }) => scope.dramatisErrors.push(String(reason?.stack ?? reason)));
}

/** Runs in a worker. */
function describeWorker(): WorkerState {
  const { dramatisErrors } = globalThis as unknown as { dramatisErrors?: string[] };
  return {
    hasNode: typeof process !== 'undefined' || typeof Buffer !== 'undefined',
    scripts: performance.getEntriesByType('resource').map(({ name }) => decodeURIComponent(name)),
    errors: dramatisErrors ?? ['Nobody has listened'],
  };
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await choose(page, name, name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: limit });
}

/** Runs a command by its title in the palette. */
export function runCommand(page: Page, title: string): Promise<void> {
  return choose(page, `>${title}`, title);
}

/** Picks what is called so, of what the palette offers for an input: files, or behind `>` commands. */
async function choose(page: Page, input: string, label: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type="text"]').first().fill(input, { timeout: limit });
  await page.locator(`.quick-input-list .monaco-list-row.focused[aria-label*="${label}"]`).waitFor({ timeout: limit });
  await page.keyboard.press('Enter');
}

/** Waits until the text, which must be in sight, is highlighted. */
export async function highlighted(page: Page, text: string): Promise<void> {
  await eventually(`a highlight on ${text}`, async () => {
    const box = await boxOf(page, text);
    return box && (await highlightsAt(page, box)) > 0;
  }, limit);
}

/** Puts the cursor into a text that is in sight, as a click does. */
export async function clickOn(page: Page, text: string): Promise<void> {
  const box = await eventually(`the text ${text}`, () => boxOf(page, text), limit);
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** Where the first occurrence of a text is that is in sight and not broken across lines. */
function boxOf(page: Page, text: string): Promise<Box | undefined> {
  return page.locator('.editor-group-container.active .view-lines .view-line').evaluateAll((lines: PageText[], wanted: string) => {
    const { document } = globalThis as unknown as { document: PageDocument };
    for (const line of lines) {
      // A line is shown with no-break spaces for spaces, and is made of pieces.
      const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (start < 0) continue;
      const end = start + wanted.length;
      const range = document.createRange();
      const pieces = document.createTreeWalker(line, 4);
      let at = 0;
      for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode()) {
        const next = at + piece.textContent.length;
        if (at <= start && start < next) range.setStart(piece, start - at);
        if (at < end && end <= next) range.setEnd(piece, end - at);
        at = next;
      }
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }
    return undefined;
  }, text);
}

/** How many highlights of extensions are over the middle of a box: VS Code names their class after their kind. */
function highlightsAt(page: Page, { left, right, top, bottom }: Box): Promise<number> {
  const highlights = page.locator('.editor-group-container.active .view-overlays [class*="ced-"]');
  return highlights.evaluateAll((elements: { getBoundingClientRect(): Box }[], { x, y }: { x: number; y: number }) => elements.filter((element) => {
    const box = element.getBoundingClientRect();
    return box.left <= x && x < box.right && box.top <= y && y < box.bottom;
  }).length, { x: (left + right) / 2, y: (top + bottom) / 2 });
}
