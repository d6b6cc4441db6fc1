import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { eventually } from '../host/eventually';
import { Article, dramatis, folder, removeAll, twoParagraphs } from './support';

const attributes = path.join(folder.fsPath, '.gitattributes');
const script = path.join(folder.fsPath, '.git/dramatis/merge-driver');

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: folder.fsPath, encoding: 'utf8' }).trim();
}

function driver(): string {
  return git('config', '--local', '--default', '', '--get', 'merge.dramatis.driver');
}

describe('the merge driver of git', () => {
  const before = fs.existsSync(attributes) ? fs.readFileSync(attributes, 'utf8') : undefined;

  afterEach(async () => {
    await removeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
    git('config', '--local', '--replace-all', 'merge.dramatis.driver', 'false');
    if (before === undefined) fs.rmSync(attributes, { force: true });
    else fs.writeFileSync(attributes, before);
    fs.rmSync(path.dirname(script), { recursive: true, force: true });
  });

  function installed(): void {
    assert.match(driver(), /^f="\$\(git rev-parse --git-common-dir\)\/dramatis\/merge-driver";.*$/);
    assert.equal(fs.readFileSync(attributes, 'utf8').match(/^\*\.ann\.yaml merge=dramatis diff=dramatis$/gm)?.length, 1);
    const written = fs.readFileSync(script, 'utf8');
    assert.match(written, /dist\/cli\.js/);
    const node = /^node='(.*)'$/m.exec(written)?.[1];
    assert.match(execFileSync(node!, ['-p', 'process.version'], { encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }), /^v\d/);
  }

  it('is installed by a command, once', async () => {
    await dramatis();
    await vscode.commands.executeCommand('dramatis.installMergeDriver');
    installed();
    await vscode.commands.executeCommand('dramatis.installMergeDriver');
    installed();
  });

  it('is offered after the first decision, not before', async () => {
    git('config', '--local', '--unset-all', 'merge.dramatis.driver');
    const article = await Article.open(twoParagraphs);
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    assert.equal(driver(), '');
    article.put('Frontex');
    await article.run('accept');
    await eventually('an answer to the offer', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return fs.existsSync(attributes) && fs.readFileSync(attributes, 'utf8').includes('dramatis');
    });
    installed();
  });
});
