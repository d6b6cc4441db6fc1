import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { Article, difference, dramatis, messagesOf, removeAll, twoParagraphs } from './support';

/** Does what the Explorer does: the edit is asked about, made, and undone as a whole. */
async function apply(build: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  build(edit);
  assert.ok(await vscode.workspace.applyEdit(edit));
  await (await dramatis()).settled();
}

/** Waits until a file holds what it should: what follows a move is done after it is told as done. */
async function holding(file: string, wanted: (text: string | undefined) => boolean): Promise<string | undefined> {
  for (let tries = 0; ; tries++) {
    const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
    if (wanted(text) || tries === 200) return text;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

describe('an article that is moved in the editor', () => {
  afterEach(removeAll);

  const beside = (article: Article, name: string): vscode.Uri => vscode.Uri.joinPath(article.uri, '..', name);
  const annotated = async (name?: string): Promise<Article> => {
    const article = await Article.open(twoParagraphs, { ...(name !== undefined && { name }) });
    article.put('Skopje');
    await article.run('accept');
    return article;
  };
  const named = (name: string) => (text: string | undefined): boolean => text?.includes(`article: ${name}\n`) === true;

  it('takes its sidecar along, in which one line changes', async () => {
    const article = await annotated('before.txt');
    const before = article.sidecar!;
    const to = beside(article, 'after.txt');
    await apply((edit) => edit.renameFile(article.uri, to));
    const after = await holding(`${to.fsPath}.ann.yaml`, named('after.txt'));
    assert.deepEqual(difference(before, after), ['-article: before.txt', '+article: after.txt']);
    assert.equal(article.sidecar, undefined);
    assert.ok(!fs.existsSync(article.uri.fsPath));
    const { mentions } = await (await dramatis()).cast(to);
    assert.equal(mentions.find(({ quote }) => quote === 'Skopje')?.state, 'accepted');
  });

  it('takes it along to another folder without a change, and with a folder', async () => {
    const article = await annotated();
    const before = article.sidecar!;
    const to = beside(article, path.posix.join('elsewhere', article.name));
    await apply((edit) => edit.renameFile(article.uri, to));
    assert.equal(fs.readFileSync(`${to.fsPath}.ann.yaml`, 'utf8'), before);
    await apply((edit) => edit.renameFile(beside(article, 'elsewhere'), beside(article, 'archive')));
    assert.equal(fs.readFileSync(beside(article, `archive/${article.name}.ann.yaml`).fsPath, 'utf8'), before);
  });

  it('overwrites no sidecar, says so, and both are kept', async () => {
    const article = await annotated();
    const before = article.sidecar!;
    const to = beside(article, 'taken.txt');
    fs.writeFileSync(`${to.fsPath}.ann.yaml`, 'note: mine\n');
    const messages = await messagesOf(() => apply((edit) => edit.renameFile(article.uri, to)));
    assert.equal(messages.length, 1);
    assert.ok(messages[0]!.includes(`${article.name}.ann.yaml`) && messages[0]!.includes('taken.txt.ann.yaml'), messages[0]);
    assert.equal(article.sidecar, before);
    assert.equal(fs.readFileSync(`${to.fsPath}.ann.yaml`, 'utf8'), 'note: mine\n');
    assert.ok(fs.existsSync(to.fsPath));
  });

  it('is not followed by what is no sidecar of it, nor where both are moved anyway', async () => {
    const article = await annotated('both.txt');
    await apply((edit) => {
      edit.renameFile(article.uri, beside(article, 'moved.txt'));
      edit.renameFile(article.sidecarUri, beside(article, 'moved.txt.ann.yaml'));
    });
    assert.ok(await holding(beside(article, 'moved.txt.ann.yaml').fsPath, named('moved.txt')));
    fs.mkdirSync(beside(article, 'folder').fsPath);
    fs.writeFileSync(beside(article, 'folder.ann.yaml').fsPath, 'note: mine\n');
    await apply((edit) => edit.renameFile(beside(article, 'folder'), beside(article, 'other')));
    assert.equal(fs.readFileSync(beside(article, 'folder.ann.yaml').fsPath, 'utf8'), 'note: mine\n');
  });

  it('is copied without its sidecar', async () => {
    const article = await annotated();
    await vscode.workspace.fs.copy(article.uri, beside(article, 'copy.txt'));
    assert.ok(!fs.existsSync(beside(article, 'copy.txt.ann.yaml').fsPath));
  });
});

describe('an article that is deleted in the editor', () => {
  afterEach(removeAll);

  /** Deletes files, answering what is asked by its title, and tells what was asked. */
  async function deleting(uris: readonly vscode.Uri[], title: string | undefined): Promise<string[]> {
    const { showWarningMessage } = vscode.window;
    const asked: string[] = [];
    const answer = (message: string, options: vscode.MessageOptions, ...items: vscode.MessageItem[]): Promise<vscode.MessageItem | undefined> => {
      assert.ok(options.modal);
      asked.push(message);
      return Promise.resolve(items.find((item) => item.title === title));
    };
    Object.assign(vscode.window, { showWarningMessage: answer });
    try {
      await apply((edit) => uris.forEach((uri) => edit.deleteFile(uri, { recursive: true })));
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
    return asked;
  }
  const note = 'note: who was there\n';

  it('asks whether its sidecar is to go, and deletes it', async () => {
    const article = Article.make(twoParagraphs, { sidecar: note });
    const asked = await deleting([article.uri], 'Delete Annotations');
    assert.ok(asked.length === 1 && asked[0]!.includes(article.name), asked.join());
    assert.equal(article.sidecar, undefined);
    assert.ok(!fs.existsSync(article.uri.fsPath));
  });

  for (const title of ['Keep Annotations', undefined]) {
    it(`keeps it ${title ? 'where that is wanted' : 'where nothing is answered'}`, async () => {
      const article = Article.make(twoParagraphs, { sidecar: note });
      await deleting([article.uri], title);
      assert.equal(article.sidecar, note);
      assert.ok(!fs.existsSync(article.uri.fsPath));
    });
  }

  it('asks nothing where there is none, where it goes too, and for a sidecar alone', async () => {
    const plain = Article.make(twoParagraphs);
    const both = Article.make(twoParagraphs, { sidecar: note });
    const sidecarOnly = Article.make(twoParagraphs, { sidecar: note });
    const inFolder = Article.make(twoParagraphs, { name: 'gone/a.txt', sidecar: note });
    assert.deepEqual(await deleting([plain.uri], undefined), []);
    assert.deepEqual(await deleting([both.uri, both.sidecarUri], undefined), []);
    assert.deepEqual(await deleting([sidecarOnly.sidecarUri], undefined), []);
    assert.deepEqual(await deleting([vscode.Uri.joinPath(inFolder.uri, '..')], undefined), []);
    assert.ok(fs.existsSync(sidecarOnly.uri.fsPath));
  });
});
