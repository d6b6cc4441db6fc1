import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, editor, page, painted } from '../host/screen';
import { looksOn } from './looks';
import { api, article, cleanUp } from './scratch';

const text = `The ministers came together for a day.

They met Ana Kovač in Sofia and went home.
`;
const sidecar = `schema: dramatis/1
entities:
  - { id: ana-kovac, type: person, name: "Ana Kovač" }
  - { id: sofia, type: place, name: Sofia }
mentions:
  - { entity: ana-kovac, quote: "Ana Kovač" }
  - { entity: sofia, quote: Sofia }
`;

describe('Typing with real keys', () => {
  let shown: vscode.TextEditor;
  let count = 0;
  beforeEach(async () => {
    shown = await article(`typing-${++count}.txt`, text, sidecar);
    await (await page()).evaluate(watchHighlights);
  });
  afterEach(cleanUp);
  after(close);

  /** Types at an offset, and waits until all of it is in the text and taken in. */
  async function type(words: string, offset: number): Promise<void> {
    const at = shown.document.positionAt(offset);
    shown.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await (await editor()).locator('.cursors-layer .cursor').first().waitFor();
    const before = shown.document.getText().length;
    await (await page()).keyboard.type(words);
    while (shown.document.getText().length < before + words.length) await new Promise((done) => vscode.workspace.onDidChangeTextDocument(done));
    await (await api()).settled();
    await painted();
  }

  const offset = (words: string): number => shown.document.getText().indexOf(words);

  it('at the end of a mention does not make it longer, not even for a moment', async () => {
    await type('xxxxx', offset('Sofia') + 'Sofia'.length);
    assert.match(shown.document.getText(), /in Sofiaxxxxx and/);
    assert.deepEqual(await looksOn('xxxxx'), []);
    assert.equal(await widest(), await narrowest());
  });

  it('before the first letter of a mention does not make it longer', async () => {
    await type('xxxxx', offset('Ana'));
    assert.match(shown.document.getText(), /met xxxxxAna Kovač in/);
    assert.deepEqual(await looksOn('xxxxx'), []);
    assert.equal((await looksOn('Ana Kovač')).length, 1);
    assert.equal(await widest(), await narrowest());
  });

  it('earlier in the article moves mentions along', async () => {
    const [before] = await looksOn('Ana Kovač');
    await type('again ', offset('They'));
    const [after] = await looksOn('Ana Kovač');
    assert.ok(before && after);
    assert.ok(after.left > before.left + 20, `${before.left} to ${after.left}`);
    assert.equal(Math.round(after.right - after.left), Math.round(before.right - before.left));
    assert.equal((await looksOn('again')).length, 0);
    assert.equal((await looksOn('Sofia')).length, 1);
  });

  it('fifty characters around mentions makes none grow', async () => {
    const width = async (words: string): Promise<number> => {
      const looks = await looksOn(words);
      assert.equal(looks.length, 1, words);
      return Math.round(looks[0]!.right - looks[0]!.left);
    };
    const before = [await width('Ana Kovač'), await width('Sofia')];
    await type('lorem ipsum do', offset(' Sofia'));
    await type('lor sit amet co', offset('Ana'));
    await type('nsectetur adipiscing e', offset('Kovač') + 'Kovač'.length);
    assert.deepEqual([await width('Ana Kovač'), await width('Sofia')], before);
    assert.equal(await widest(), await narrowest());
  });
});

/**
 * Notes in the page how wide the highlights on a line are, all of them together, each time the editor draws them.
 * Those at the edge of what is typed would be wider for the moment before the extension corrects them.
 */
const watchHighlights = `(() => {
  const seen = (window.seenWidths = new Set());
  const look = () => {
    const widths = [...document.querySelectorAll('.view-overlays [class*="ced-"]')].map((element) => element.getBoundingClientRect().width);
    if (widths.length === 2) seen.add(Math.round(widths[0] + widths[1]));
  };
  window.widthObserver?.disconnect();
  window.widthObserver = new MutationObserver(look);
  window.widthObserver.observe(document.querySelector('.editor-group-container.active .editor-instance .view-overlays'), { childList: true, subtree: true, attributes: true });
  look();
})()`;

async function widest(): Promise<number> {
  return (await page()).evaluate<number>('Math.max(...window.seenWidths)');
}

async function narrowest(): Promise<number> {
  return (await page()).evaluate<number>('Math.min(...window.seenWidths)');
}
