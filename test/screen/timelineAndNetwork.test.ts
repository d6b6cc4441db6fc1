import * as assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import * as vscode from 'vscode';
import { close, eventually, page, screenshot, setTheme, webview } from '../host/screen';
import { first, hostile, second, writeMeetings } from './meetings';
import { api, cleanUp, textOf, workspaceFile, write } from './scratch';

/** Opens a picture, with nothing held back. */
async function open(command: 'showTimeline' | 'showNetwork'): Promise<Frame> {
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  await vscode.commands.executeCommand(`dramatis.${command}`);
  return webview(`body[data-picture="${command === 'showTimeline' ? 'timeline' : 'network'}"] canvas`);
}

/** The names in the list of a picture. */
function listed(frame: Frame): Promise<string[]> {
  return frame.locator('aside section:not(.details) .name').allTextContents();
}

/** Narrows to the events of the test: the workspace has articles of its own. */
async function only(frame: Frame, names: readonly string[], actor = ''): Promise<void> {
  await frame.locator('input.from').fill('2035-05');
  await frame.locator('input.to').fill('2035-07');
  await frame.locator('input.actor').fill(actor);
  await lists(frame, names);
}

async function lists(frame: Frame, names: readonly string[]): Promise<void> {
  let last: string[] = [];
  await eventually(`the list ${names.join(', ')}`, async () => {
    last = await listed(frame);
    return last.join('\n') === names.join('\n');
  }).catch(() => assert.deepEqual(last, names));
}

/** Answers the dialog that asks where to save. */
async function savedAs(name: string, act: () => Promise<unknown>): Promise<Buffer> {
  const { showSaveDialog } = vscode.window;
  const target = await write(name, '');
  Object.assign(vscode.window, { showSaveDialog: async () => target });
  try {
    await act();
    return await eventually(`${name} to be saved`, async () => {
      const bytes = Buffer.from(await vscode.workspace.fs.readFile(target));
      return bytes.length > 0 && bytes;
    });
  } finally {
    Object.assign(vscode.window, { showSaveDialog });
  }
}

/** The selected text, once it is this. */
async function selected(name: string, words: string): Promise<void> {
  await eventually(`${words} in ${name} to be selected`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.path.endsWith(name) && editor.document.getText(editor.selection) === words;
  });
}

const dated = [hostile, 'Return Talks', 'Stojkovski visits Sofia', 'Later talks'];

describe('Pictures of the workspace', () => {
  const theme = vscode.workspace.getConfiguration('workbench').get<string>('colorTheme')!;
  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeMeetings();
    await api();
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(async () => {
    await setTheme(theme);
    await cleanUp();
    await close();
  });

  it('show events along time, each once, in every theme', async () => {
    const frame = await open('showTimeline');
    await only(frame, dated);
    for (const name of ['Default Light Modern', 'Default High Contrast', 'Default Dark Modern']) {
      await setTheme(name);
      await screenshot(`timeline-${name.split(' ')[1]!.toLowerCase()}`);
    }
    assert.equal(await frame.locator('img').count(), 0);
    assert.equal(await frame.locator('#broken').count(), 0);
  });

  it('filter by kind, actor and confirmation', async () => {
    const frame = await open('showTimeline');
    await only(frame, [hostile, 'Return Talks', 'Stojkovski visits Sofia'], 'kovac');
    await only(frame, ['Stojkovski visits Sofia', 'Later talks'], 'стојков');
    await frame.locator('label', { hasText: 'Suggested too' }).click();
    await lists(frame, ['Stojkovski visits Sofia']);
    await frame.locator('summary', { hasText: 'Kinds' }).click();
    await frame.locator('.choices label', { hasText: 'visit' }).click();
    await lists(frame, []);
    await frame.locator('.empty button').click();
    await eventually('everything again', async () => (await listed(frame)).includes('A meeting some day'));
  });

  it('lead from an event to its words by mouse and keys, and ask which of two articles', async () => {
    const frame = await open('showTimeline');
    await only(frame, dated);
    const canvas = frame.locator('canvas');
    await canvas.focus();
    const { keyboard } = await page();
    for (let at = 0; at < 3; at++) await keyboard.press('ArrowDown');
    await eventually('the event to be told of', async () => (await frame.locator('.details h2').textContent()) === 'Stojkovski visits Sofia');
    await keyboard.press('+');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await selected(second, 'visit');
    await frame.locator('aside li button', { hasText: 'Return Talks' }).first().click();
    await (await page()).locator('.quick-input-list .monaco-list-row', { hasText: first }).click();
    await selected(first, 'Return Talks');
  });

  it('follow what is decided, and stay where they were', async () => {
    const frame = await open('showTimeline');
    await only(frame, dated);
    const before = (await textOf(`${second}.ann.yaml`))!;
    await vscode.workspace.fs.writeFile(workspaceFile(`${second}.ann.yaml`), Buffer.from(before.replace('title: "Later talks"', 'title: Talks in July')));
    await lists(frame, [...dated.slice(0, 3), 'Talks in July']);
    await vscode.workspace.fs.writeFile(workspaceFile(`${second}.ann.yaml`), Buffer.from(before));
    await lists(frame, dated);
  });

  it('show who met whom, and on what occasion', async () => {
    const frame = await open('showNetwork');
    await only(frame, ['Ana Kovač', 'Danube Forum', 'Ingrid Solheim', 'Luka Horvat', 'Петар Стојковски']);
    for (const name of ['Default Light Modern', 'Default High Contrast', 'Default Dark Modern']) {
      await setTheme(name);
      await screenshot(`network-${name.split(' ')[1]!.toLowerCase()}`);
    }
    await frame.locator('aside li button', { hasText: 'Ana Kovač' }).focus();
    await eventually('whom she met', async () => (await frame.locator('.details').innerText()).includes('met 4, events: 3'));
    assert.match(await frame.locator('.details').innerText(), /Luka Horvat[^]*Return Talks\s*guest \/ guest · 2035-05-06\/2035-05-20, Newtown/);
    await screenshot('network-chosen');
    await (await page()).keyboard.press('Enter');
    await (await page()).locator('.quick-input-list .monaco-list-row', { hasText: first }).click();
    await selected(first, 'Ana Kovač');
  });

  it('are saved as SVG with as many events, and as PNG', async () => {
    const frame = await open('showTimeline');
    await only(frame, dated);
    const svg = (await savedAs('timeline.svg', () => frame.locator('button', { hasText: 'SVG' }).click())).toString('utf8');
    const counted: unknown = await frame.evaluate(`(() => {
      const read = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
      return [read.querySelectorAll('parsererror, img').length, read.querySelectorAll('g.event').length, read.documentElement.localName];
    })()`);
    assert.deepEqual(counted, [0, 4, 'svg']);
    assert.doesNotMatch(svg, /var\(|url\(/);
    const png = await savedAs('timeline.png', async () => vscode.commands.executeCommand('dramatis.savePictureAsPng'));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.ok(png.readUInt32BE(16) >= 1600);
  });
});
