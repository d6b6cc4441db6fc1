/**
 * From the press of a key to the changed highlight on the screen, measured in the window itself: from the browser's key
 * event to the frame in which the highlights of the article are others. Beside it the same way for a letter that is typed
 * into a file that is no article. Both wait for a frame; the key of the annotating mode also goes to the extension host,
 * to the disk, and back.
 */
import * as vscode from 'vscode';
import { close, eventually, page, painted } from '../host/workbench';
import { article } from './articles';
import { closeAll, dramatis, pause, write } from './host';
import { print, spread, type Row } from './table';

const sizes = [5_000, 50_000, 200_000];
const repeats = 20;

/** Keeps the time between the next key and the frame in which what the selector finds is changed. */
const watch = (selector: string): string => `(() => {
  const layer = document.querySelector('.editor-group-container.active .editor-instance ${selector}');
  const look = () => [...layer.querySelectorAll('[class*="ced-"], [class*="mtk"]')].map((element) => element.className.replace(/ inline-selected-text/, '') + element.style.left + (element.className.includes('mtk') ? element.textContent : '')).join();
  window.keyToChange = undefined;
  const before = look();
  addEventListener('keydown', () => {
    const pressed = performance.now();
    const observer = new MutationObserver(() => {
      if (look() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => { window.keyToChange = performance.now() - pressed; });
    });
    observer.observe(layer, { childList: true, subtree: true, attributes: true, characterData: true });
  }, { capture: true, once: true });
})()`;

async function measured(selector: string, key: string): Promise<number> {
  const window = await page();
  await window.evaluate(watch(selector));
  await window.keyboard.press(key);
  return eventually('the change on the screen', async () => (await window.evaluate<number | undefined>('window.keyToChange')) ?? false);
}

describe('highlight', () => {
  after(close);

  it('from the key to the screen', async () => {
    const api = await dramatis();
    const rows: Row[] = [];
    for (const bytes of sizes) {
      const uri = await write(`seen-${bytes}.txt`, article(bytes));
      const editor = await vscode.window.showTextDocument(uri);
      const { mentions } = await api.cast(uri);
      await vscode.commands.executeCommand('dramatis.toggleAnnotating');
      await pause(2000);
      const accepted: number[] = [];
      for (let at = -2; at < repeats; at++) {
        await vscode.commands.executeCommand('dramatis.nextSuggestion');
        editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
        await painted();
        await pause(400);
        const took = await measured('.view-overlays', at % 2 === 0 ? 'Enter' : 'Delete');
        if (at >= 0) accepted.push(took);
        await api.settled();
      }
      await vscode.commands.executeCommand('dramatis.toggleAnnotating');
      await closeAll();
      const plain = await write(`plain-${bytes}.md`, article(bytes));
      await vscode.window.showTextDocument(plain);
      await pause(1000);
      const typed: number[] = [];
      for (let at = -2; at < repeats; at++) {
        await pause(100);
        const took = await measured('.view-lines', 'z');
        if (at >= 0) typed.push(took);
      }
      await closeAll();
      rows.push([`${bytes / 1000} kB`, `${mentions.length}`, spread(accepted), spread(typed)]);
    }
    print('From key press to the changed highlight on the screen, ms, median / p95', ['article', 'suggestions', 'accept or reject', 'a letter typed into another file (peer)'], rows);
  });
});
