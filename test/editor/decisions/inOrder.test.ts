import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, removeAll, twoParagraphs } from '../support';

describe('keys pressed faster than they are worked off', () => {
  afterEach(removeAll);

  it('act one after the other: next, accept, next, accept', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Ana Kovač');
    const before = (await article.decided()).length;
    const commands = ['nextSuggestion', 'accept', 'nextSuggestion', 'accept'];
    await Promise.all(commands.map((name) => vscode.commands.executeCommand(`dramatis.${name}`)));
    assert.equal((await article.decided()).length, before + 2);
  });
});
