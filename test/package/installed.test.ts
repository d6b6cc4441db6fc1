/** The extension as users get it: installed from its package, beside an extension with nothing in it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { DramatisApi } from '../../src/editor/api';
import { eventually } from '../host/eventually';

const name = 'iom-vienna-press-release.txt';

describe('the installed extension', () => {
  const extension = vscode.extensions.getExtension<DramatisApi>('dramatis.dramatis')!;
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const article = vscode.Uri.joinPath(folder, name);
  const sidecar = `${article.fsPath}.ann.yaml`;

  it('is the one from the package', () => {
    const installed = fs.realpathSync(process.env['DRAMATIS_EXTENSIONS']!);
    assert.equal(path.dirname(fs.realpathSync(extension.extensionPath)), installed);
    const { version } = JSON.parse(fs.readFileSync(path.join(process.env['DRAMATIS_ROOT']!, 'package.json'), 'utf8'));
    assert.equal(extension.packageJSON.version, version);
    assert.doesNotMatch(JSON.stringify(extension.packageJSON.contributes), /"%[\w.]+%"/, 'all strings of the manifest are there');
  });

  it('starts by itself when an article is opened, and knows its cast', async () => {
    await vscode.window.showTextDocument(article);
    await eventually('the extension to start', () => extension.isActive);
    const { mentions, entities } = await extension.exports.cast(article);
    assert.ok(mentions.some(({ quote, type, state }) => quote === 'Ingrid Solheim' && type === 'person' && state === 'suggested'));
    assert.ok(entities.some(({ id }) => id === 'ingrid-solheim'));
  });

  it('registers the commands that it declares, and no other', async () => {
    const declared = extension.packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
    const registered = (await vscode.commands.getCommands(true)).filter((command) => command.startsWith('dramatis.'));
    // Those that the editor makes for each view.
    const own = registered.filter((command) => !/^dramatis\.(?:actors|events)\./.test(command));
    assert.deepEqual(own.sort(), declared.sort());
  });

  it('writes a decision next to the article', async () => {
    const editor = await vscode.window.showTextDocument(article);
    const before = fs.readFileSync(article.fsPath);
    const at = editor.document.positionAt(editor.document.getText().indexOf('Ingrid Solheim') + 2);
    editor.selection = new vscode.Selection(at, at);
    assert.equal(fs.existsSync(sidecar), false, 'looking writes nothing');
    await vscode.commands.executeCommand('dramatis.accept');
    await extension.exports.settled();
    const written = fs.readFileSync(sidecar, 'utf8');
    assert.match(written, /^schema: dramatis\/1\narticle: iom-vienna-press-release\.txt\n/);
    assert.match(written, /^ {2}- \{ entity: ingrid-solheim, quote: Ingrid Solheim \}$/m);
    assert.deepEqual(fs.readFileSync(article.fsPath), before);
  });

  it('brings the command along', () => {
    const command = path.join(extension.extensionPath, 'dist/cli.js');
    // On the desktop the extension host's executable is Node only when told so.
    const output = execFileSync(process.execPath, [command, 'suggest', article.fsPath, '--json'], { encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
    const { mentions } = JSON.parse(output);
    assert.ok(mentions.some(({ quote }: { quote: string }) => quote === 'Ingrid Solheim'));
  });
});
