import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, dramatis, removeAll, twoParagraphs } from './support';

describe('the running extension', () => {
  afterEach(removeAll);

  const { packageJSON } = vscode.extensions.getExtension('dramatis.dramatis')!;
  const declared: string[] = packageJSON.contributes.commands.map(({ command }: { command: string }) => command);

  it('has registered the commands that it declares, and no others', async () => {
    await dramatis();
    const views = Object.values<{ id: string }[]>(packageJSON.contributes.views).flat().map(({ id }) => id);
    // The editor makes commands of its own for each view: focus, open, toggle, move, reset.
    const registered = (await vscode.commands.getCommands(true)).filter((command) => command.startsWith('dramatis.') && !views.some((view) => command.startsWith(`${view}.`)));
    assert.deepEqual(registered.sort(), [...declared].sort());
  });

  it('exports what its declarations promise', async () => {
    const api = await dramatis();
    assert.deepEqual(Object.keys(api).sort(), ['cast', 'onDidChangeCast', 'settled']);
  });

  it('has every command do nothing, without an error, where no editor is open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // What is for a workspace or a window without any article opens something, or asks.
    const forMore = ['exportCast', 'filterEvents', 'importCast', 'nextArticle', 'openSamples', 'showKeys', 'showNetwork', 'showTimeline', 'toggleAnnotating'].map((name) => `dramatis.${name}`);
    for (const command of declared.filter((id) => id !== 'dramatis.reveal' && !forMore.includes(id))) await vscode.commands.executeCommand(command);
    for (const command of ['showArticle', 'showAll', 'groupEventsByDate']) await vscode.commands.executeCommand(`dramatis.${command}`);
  });

  it('has every decision do nothing, without an error, where it is given nonsense', async () => {
    const article = await Article.open(twoParagraphs);
    const uri = article.uri.toString();
    const { mentions } = await article.cast();
    const nonsense = [{}, [], 7, { id: 'nobody' }, { article: uri, id: 'nobody' }, { article: uri, start: -1, end: 1e9, type: 'person' }, { article: 'file:///nowhere.txt', id: 'ana-kovac' }, { view: 'dramatis.actors' }, { view: 'nowhere' }];
    for (const given of nonsense) {
      for (const command of ['accept', 'reject', 'remove']) await article.run(command, given);
      await article.run('retype', given, 'place');
      await article.run('link', given, 'ana-kovac');
      await article.run('rename', given, 'Anna', 'here');
    }
    assert.equal(article.sidecar, undefined);
    assert.deepEqual((await article.cast()).mentions, mentions);
  });

  it('tells of each change of a cast with the address of its article', async () => {
    const article = await Article.open(twoParagraphs);
    const api = await dramatis();
    const told: string[] = [];
    const listener = api.onDidChangeCast((uri) => told.push(uri.toString()));
    article.put('Skopje');
    await article.run('accept');
    listener.dispose();
    // What is decided here may change what is suggested in others that are open.
    assert.equal(told[0], article.uri.toString());
  });
});
