/** The extension in a browser's extension host: opening, highlighting, deciding and saving, without Node. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from '../host/eventually';
import { clickOn, highlighted, openFile, openWindow, runCommand, workers, type Window } from './window';

const workspace = process.env['DRAMATIS_WORKSPACE']!;
const english = 'iom-vienna-press-release.txt';
const macedonian = 'mvr-soopshtenie-mk.txt';

describe('in a browser', () => {
  let window: Window;
  before(async () => {
    window = await openWindow();
  });
  after(() => window?.browser.close());

  it('an English article is highlighted', async () => {
    await openFile(window.page, english);
    await highlighted(window.page, 'Ingrid Solheim');
    await highlighted(window.page, 'International Organization for Migration');
    await highlighted(window.page, '4 June 2031');
    // No rule knows it: the model has been read.
    await highlighted(window.page, 'Vienna Commitments on Return and Readmission');
    assert.equal(sidecarOf(english), undefined, 'looking writes nothing');
  });

  it('decisions by key are on the disk, and undoing takes them back byte for byte', async () => {
    const article = fs.readFileSync(path.join(workspace, english));
    await clickOn(window.page, 'Ingrid Solheim');
    await window.page.keyboard.press('Alt+Enter');
    const accepted = await sidecarWith(english, /^ {2}- \{ entity: ingrid-solheim, quote: Ingrid Solheim \}$/m);
    await clickOn(window.page, '4 June 2031');
    await window.page.keyboard.press('Alt+Delete');
    await sidecarWith(english, /^rejected:\n {2}- \{ quote: "4 June 2031", type: date \}$/m);
    await window.page.keyboard.press('Alt+u');
    await eventually('the rejection to be undone', () => sidecarOf(english) === accepted);
    await window.page.keyboard.press('Alt+u');
    await eventually('nothing to be left', () => sidecarOf(english) === undefined);
    await window.page.keyboard.press('Shift+Alt+U');
    await eventually('the acceptance to be back', () => sidecarOf(english) === accepted);
    assert.deepEqual(fs.readFileSync(path.join(workspace, english)), article);
  });

  it('the next suggestion is found and accepted by key', async () => {
    const { page } = window;
    const before = mentionsIn(english);
    const cursor = page.locator('[id="status.editor.selection"]');
    await page.keyboard.press('Control+Home');
    await eventually('the cursor at the start', async () => (await cursor.innerText()) === 'Ln 1, Col 1');
    await page.keyboard.press('Alt+j');
    await eventually('the cursor at a suggestion', async () => (await cursor.innerText()) !== 'Ln 1, Col 1');
    await page.keyboard.press('Alt+Enter');
    await eventually('another mention', () => mentionsIn(english) > before);
  });

  // Chromium has no names of territories in Macedonian.
  it('territories in a Macedonian article are known', async () => {
    await openFile(window.page, macedonian);
    await highlighted(window.page, 'Петар Стојковски');
    await highlighted(window.page, 'Словенија');
    await clickOn(window.page, 'Словенија');
    await window.page.keyboard.press('Alt+Enter');
    const written = await sidecarWith(macedonian, /quote: "?Словенија"? /);
    assert.match(written, /^language: mk$/m);
    assert.match(written, /^ {2}- id: slovenia\n {4}type: place\n/m);
  });

  it('all this was done in a worker that has no Node, without an error', async () => {
    const { page, complaints } = window;
    const own = (await workers(page)).filter(({ scripts }) => scripts.some((script) => script.includes('/dist/web/extension.js')));
    assert.deepEqual(own.map(({ hasNode, errors }) => ({ hasNode, errors })), [{ hasNode: false, errors: [] }]);
    await runCommand(page, 'Developer: Show Running Extensions');
    const row = await page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: /dramatis/i }).innerText();
    assert.match(row, /web worker/);
    assert.equal(await page.locator('.notification-toast .codicon-error').count(), 0);
    assert.deepEqual(complaints, []);
  });
});

function sidecarOf(name: string): string | undefined {
  try {
    return fs.readFileSync(path.join(workspace, `${name}.ann.yaml`), 'utf8');
  } catch (error) {
    // It may go between two looks at it.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function mentionsIn(name: string): number {
  return sidecarOf(name)?.match(/quote:/g)?.length ?? 0;
}

/** The sidecar once it has what is looked for. */
function sidecarWith(name: string, pattern: RegExp): Promise<string> {
  return eventually(`${pattern} in the sidecar of ${name}`, () => {
    const text = sidecarOf(name);
    return text !== undefined && pattern.test(text) && text;
  });
}
