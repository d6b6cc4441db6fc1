import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, eventually, hoverOver, page, painted, screenshot, setTheme } from '../host/screen';
import { alike, contributed, contrast, fromCss, on, themes } from './colours';
import { editorGround, isItalic, looksOn, type Look } from './looks';
import { expand, outline, shows } from './rows';
import { api, article, cleanUp, sidecarWith, workspaceFile, write } from './scratch';

const slots = ['type6', 'type7', 'type8', 'type9', 'type10', 'type11', 'type12'];

const project = `types:
  - { id: law, label: Law, plural: Laws, slot: type6, guideline: Acts and bills by their titles. }
${slots.slice(1).map((slot) => `  - { id: of-${slot}, slot: ${slot} }`).join('\n')}
`;

const words = (slot: string): string => `quonk ${slot}`;
const open = (slot: string): string => `zibber ${slot}`;
const typeOf = (slot: string): string => (slot === 'type6' ? 'law' : `of-${slot}`);

/** An accepted and a suggested mention for each slot, each on a line of its own. */
async function allSlots(): Promise<vscode.TextEditor> {
  const text = slots.map((slot) => `Here ${words(slot)} stands.\nHere ${open(slot)} stands.\n`).join('');
  const sidecar = ['entities:', ...slots.map((slot) => `  - { id: ${slot}, type: ${typeOf(slot)}, name: "The ${slot}" }`),
    'mentions:', ...slots.flatMap((slot) => [`  - { entity: ${slot}, quote: "${words(slot)}" }`, `  - { entity: ${slot}, quote: "${open(slot)}", suggested: true }`]), ''].join('\n');
  return article('slots.txt', text, sidecar);
}

async function lookOn(text: string): Promise<Look> {
  return eventually(`one highlight on ${text}`, async () => {
    const looks = await looksOn(text);
    return looks.length === 1 ? looks[0] : undefined;
  });
}

describe('Further types of a project', () => {
  const theme = vscode.workspace.getConfiguration('workbench').get<string>('colorTheme')!;
  before(async () => {
    await write('dramatis.yaml', project);
    await allSlots();
  });
  after(async () => {
    await setTheme(theme);
    await cleanUp();
    await close();
  });

  it('have each a line of its own, told apart without colour', async () => {
    await eventually('the project to be read', async () => (await lookOn(words('type6'))).line.style === 'dashed');
    const builtIn = ['solid 0 2', 'double 0 4', 'dotted 0 3', 'solid 1 1', 'dashed 0 2', 'groove 0 3'];
    for (const text of [words, open]) {
      const lines: string[] = [];
      for (const slot of slots) {
        const { line } = await lookOn(text(slot));
        lines.push(`${line.style} ${line.top} ${line.bottom}`);
      }
      assert.equal(new Set([...lines, ...builtIn]).size, slots.length + builtIn.length, lines.join('; '));
    }
  });

  for (const { name, kind } of themes) {
    it(`have the colours of their slots in ${name}, which can be seen`, async () => {
      await setTheme(name);
      const ground = fromCss(await editorGround());
      for (const slot of slots) {
        const [sure, suggested] = [await lookOn(words(slot)), await lookOn(open(slot))];
        assert.ok(alike(fromCss(sure.line.colour), contributed(`dramatis.${slot}`, kind)), `${slot}: ${sure.line.colour}`);
        assert.ok(sure.ground !== undefined && alike(fromCss(sure.ground), contributed(`dramatis.${slot}Background`, kind)), `${slot}: ${sure.ground}`);
        assert.ok(alike(fromCss(suggested.line.colour), contributed(`dramatis.${slot}Suggestion`, kind)), `${slot}: ${suggested.line.colour}`);
        assert.equal(suggested.ground, undefined);
        assert.equal(await isItalic(open(slot)), true);
        const line = on(ground, fromCss(suggested.line.colour));
        assert.ok(contrast(line, ground) >= 3, `${slot}: ${contrast(line, ground)}`);
      }
      await screenshot(`further-types-${kind}`);
    });
  }

  it('have groups in Actors behind the built-in ones, in the order of the file', async () => {
    await vscode.commands.executeCommand('dramatis.actors.focus');
    await eventually('the group', async () => (await outline('Actors')).includes('Laws | 1 open'));
    await expand('Actors', 'The type6');
    const rows = (await outline('Actors')).filter((row) => !row.startsWith(' '));
    assert.deepEqual(rows, ['Laws | 1 open', ...slots.slice(1).map((slot) => `of-${slot} | 1 open`)]);
    await screenshot('further-types-actors');
  });

  it('are explained in the card', async () => {
    await vscode.window.showTextDocument(workspaceFile('slots.txt'));
    const text = await hoverOver(words('type6'));
    assert.match(text, /The type6 — Law/);
    assert.match(text, /Acts and bills by their titles\./);
  });

  it('can be picked with their guidelines, and marked by a key', async () => {
    const editor = await article('picked.txt', 'The quonk stands.\nThe zibber stands.\n');
    editor.selection = new vscode.Selection(0, 4, 0, 9);
    const marked = vscode.commands.executeCommand('dramatis.markAs');
    const window = await page();
    const row = window.locator('.quick-input-list .monaco-list-row', { hasText: 'Acts and bills by their titles.' });
    await row.waitFor();
    assert.match(await row.innerText(), /^\s*Law\b/);
    await screenshot('further-types-picker');
    await row.click();
    await marked;
    await sidecarWith('picked.txt', 'type: law');

    editor.selection = new vscode.Selection(1, 4, 1, 10);
    await painted();
    await window.keyboard.press('Alt+m');
    await window.keyboard.press('7');
    assert.match(await sidecarWith('picked.txt', 'zibber'), /id: zibber\n {4}type: of-type7\n/);
    await (await api()).settled();
    await shows('Actors', ['Laws | 1', '  quonk | 1', 'of-type7 | 1', '  zibber | 1']);
  });
});
