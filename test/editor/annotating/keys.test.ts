import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showKeys } from '../../../src/editor/annotating/keys';

describe('the keys of the annotating mode', () => {
  /** The rows of the cheat sheet of a manifest. */
  async function rowsOf(contributes: object): Promise<vscode.QuickPickItem[]> {
    const { showQuickPick } = vscode.window;
    let rows: vscode.QuickPickItem[] = [];
    Object.assign(vscode.window, { showQuickPick: (items: vscode.QuickPickItem[]) => void (rows = items) });
    try {
      await showKeys({ packageJSON: { contributes } } as vscode.Extension<unknown>);
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    return rows;
  }

  it('are called by the names of their commands, translated ones too', async () => {
    const when = 'dramatis.annotating && editorTextFocus';
    const rows = await rowsOf({
      keybindings: [{ command: 'a', key: 'enter', when }, { command: 'b', key: 'shift+d', when, args: 'word' }, { command: 'a', key: 'alt+enter', when: 'editorTextFocus' }],
      commands: [{ command: 'a', title: { value: 'Annehmen', original: 'Accept' } }, { command: 'b', title: 'Widen' }],
    });
    assert.deepEqual(rows.slice(1).map(({ label, description }) => [label, description]), [['Enter', 'Annehmen'], ['Shift+D', 'Widen: word']]);
  });

  it('take no key from the editor where the mode is off', async () => {
    const defaults = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
    const rules = JSON.parse(defaults.getText().replace(/^\s*\/\/.*$/gm, '')) as { key: string; command: string; when?: string }[];
    assert.ok(rules.length > 500, `${rules.length} default keys`);
    const { keybindings } = vscode.extensions.getExtension('dramatis.dramatis')!.packageJSON.contributes as { keybindings: { key: string; when: string }[] };
    const sorted = (key: string): string => key.split(' ')[0]!.split('+').sort().join('+');
    const ours = new Set(keybindings.filter(({ when }) => /editorTextFocus/.test(when) && !/dramatis\.annotating/.test(when)).map(({ key }) => sorted(key)));
    assert.ok(ours.size >= 10, [...ours].join(' '));
    // What needs another focus than the text's cannot be meant there.
    const elsewhere = /findWidgetVisible|breakpointsFocused|notebook|inQuickInput|searchViewletFocus|focusedView|inChatInput|terminal|accessibilityHelpIsShown|inKeybindings|^false$/;
    const taken = rules.filter(({ key, command, when = '' }) => !command.startsWith('dramatis.') && ours.has(sorted(key)) && !elsewhere.test(when));
    assert.deepEqual(taken.map(({ key, command, when }) => `${key} ${command} ${when ?? ''}`), []);
  });

  it('are there for every command of the mode', async () => {
    const { contributes } = vscode.extensions.getExtension('dramatis.dramatis')!.packageJSON;
    const rows = await rowsOf(contributes);
    assert.ok(rows.length > 30, `${rows.length} rows`);
    for (const { label, description } of rows.slice(1)) assert.doesNotMatch(description!, /^dramatis\.|object/, label);
  });
});
