import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { Files } from '../../../src/editor/store/files';
import { BrokenFiles } from '../brokenFiles';
import { Article, dramatis, messagesOf, removeAll, twoParagraphs } from '../support';

const files = new BrokenFiles();
const at = (name: string): vscode.Uri => vscode.Uri.from({ scheme: 'broken', path: `/folder/${name}` });
const journal = at('journal');
let count = 0;

describe('sidecars in a file system that writes in place', () => {
  const old = 'schema: dramatis/1\nnote: old, and longer than the new one by a few words\n';
  const next = 'schema: dramatis/1\nnote: new\n';
  let provider: vscode.Disposable;
  let sidecar: vscode.Uri;
  before(() => (provider = vscode.workspace.registerFileSystemProvider('broken', files, { isCaseSensitive: true })));
  after(() => provider.dispose());
  beforeEach(() => (sidecar = at(`article-${++count}.txt.ann.yaml`)));
  afterEach(async () => {
    files.broken = undefined;
    await removeAll();
  });

  /** The state that an editor leaves that was closed after so many bytes of a write: nothing can be done any more. */
  async function closedDuring(after: number, before: string | undefined): Promise<void> {
    if (before !== undefined) files.put(sidecar, before);
    let closed = false;
    const { writeFile, delete: remove } = files;
    files.writeFile = async (uri, content) => {
      if (closed) throw new Error('closed');
      closed = uri.path === sidecar.path;
      await writeFile.call(files, uri, closed ? content.slice(0, after) : content);
      if (closed) throw new Error('closed');
    };
    files.delete = () => {
      throw new Error('closed');
    };
    await assert.rejects(new Files(journal).replace(sidecar, before, next));
    Object.assign(files, { writeFile, delete: remove });
  }

  const inJournal = (): string[] => files.paths().filter((name) => name.startsWith(journal.path));

  it('are written, and leave nothing in the journal', async () => {
    const store = new Files(journal);
    assert.equal(await store.replace(sidecar, undefined, old), true);
    assert.equal(await store.replace(sidecar, old, next), true);
    assert.equal(files.text(sidecar), next);
    assert.equal(await store.replace(sidecar, old, 'x'), false);
    assert.equal(await store.replace(sidecar, next, undefined), true);
    assert.equal(files.text(sidecar), undefined);
    assert.deepEqual(inJournal(), []);
  });

  for (const [what, after, before] of [['nothing', 0, old], ['a part', 12, old], ['all', 1000, old], ['a part of a new file', 12, undefined]] as const) {
    it(`are the new ones at the next start where ${what} was written before the editor was closed`, async () => {
      await closedDuring(after, before);
      assert.equal(files.text(sidecar), next.slice(0, after));
      assert.equal(inJournal().length, 1);
      const messages = await messagesOf(async () => assert.equal(await new Files(journal).read(sidecar), next));
      assert.equal(files.text(sidecar), next);
      assert.deepEqual(messages.map((message) => message.includes(path.posix.basename(sidecar.path))), what === 'all' ? [] : [true]);
      assert.deepEqual(inJournal(), []);
    });
  }

  it('are the new ones where their old text stands behind what was written', async () => {
    await closedDuring(12, old);
    files.put(sidecar, next.slice(0, 27) + old.slice(27));
    await messagesOf(async () => assert.equal(await new Files(journal).read(sidecar), next));
  });

  it('stay what somebody has made of them since', async () => {
    await closedDuring(12, old);
    const mended = 'schema: dramatis/1\nnote: mended by hand\n';
    files.put(sidecar, mended);
    assert.deepEqual(await messagesOf(async () => assert.equal(await new Files(journal).read(sidecar), mended)), []);
    assert.deepEqual(inJournal(), []);
  });

  it('are the old ones where the journal itself was interrupted', async () => {
    await closedDuring(12, old);
    files.put(sidecar, old);
    for (const name of inJournal()) files.put(vscode.Uri.from({ scheme: 'broken', path: name }), '{"uri": "brok');
    assert.equal(await new Files(journal).read(sidecar), old);
    assert.deepEqual(inJournal(), []);
  });

  it('are whole again at once, and say why, where the file system is full', async () => {
    files.put(sidecar, old);
    let full = true;
    files.broken = (written) => {
      if (written !== sidecar.path || !full) return undefined;
      full = false;
      return { after: 12, error: vscode.FileSystemError.Unavailable('full') };
    };
    await assert.rejects(new Files(journal).replace(sidecar, old, next), new RegExp(path.posix.basename(sidecar.path)));
    assert.equal(files.text(sidecar), old);
    assert.deepEqual(inJournal(), []);
  });

  it('take decisions; one that cannot be written is told with its file and reason, and not shown as taken', async () => {
    const article = at(`article-${count}.txt`);
    files.put(article, twoParagraphs);
    await vscode.window.showTextDocument(article, { preview: false });
    const api = await dramatis();
    const cast = await api.cast(article);
    assert.ok(cast.mentions.some(({ quote }) => quote === 'Skopje'));
    const editor = vscode.window.activeTextEditor!;
    const accept = async (quote: string): Promise<string[]> => messagesOf(async () => {
      const start = editor.document.positionAt(twoParagraphs.indexOf(quote) + 1);
      editor.selection = new vscode.Selection(start, start);
      await vscode.commands.executeCommand('dramatis.accept');
      await api.settled();
    });
    const stateOf = async (quote: string): Promise<string | undefined> => (await api.cast(article)).mentions.find((mention) => mention.quote === quote)?.state;
    assert.deepEqual(await accept('Skopje'), []);
    assert.match(files.text(sidecar)!, /quote: Skopje/);
    const kept = files.text(sidecar);
    files.broken = (written) => (written === sidecar.path ? { after: 5, error: vscode.FileSystemError.NoPermissions('read-only') } : undefined);
    const [message, ...others] = await accept('Vienna');
    assert.ok(message!.includes(path.posix.basename(sidecar.path)) && message!.includes('permission denied'), message);
    assert.deepEqual(others, []);
    assert.deepEqual([await stateOf('Skopje'), await stateOf('Vienna')], ['accepted', 'suggested']);
    files.broken = undefined;
    files.put(sidecar, kept!);
    assert.deepEqual(await accept('Vienna'), []);
    assert.match(files.text(sidecar)!, /quote: Skopje[^]*quote: Vienna/);
  });
});

describe('sidecars on the disk', () => {
  afterEach(removeAll);

  it('keep what another program writes between the reading and the writing of a decision', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('accept');
    article.put('Vienna');
    // The draft is what a decision writes last before it is put in the place of the sidecar.
    const { open } = fs.promises;
    let times = 0;
    fs.promises.open = async (...given: Parameters<typeof open>) => {
      if (String(given[0]).endsWith('.tmp') && times++ === 0) fs.appendFileSync(article.sidecarUri.fsPath, '# another program\n');
      return open(...given);
    };
    try {
      await article.run('accept');
    } finally {
      fs.promises.open = open;
    }
    assert.equal(times, 2);
    assert.match(article.sidecar!, /quote: Skopje[^]*quote: Vienna[^]*# another program\n$/);
    assert.equal((await article.mention('Vienna')).state, 'accepted');
  });

  it('are written after what is decided has been shown, and after what is undone', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('accept');
    article.put('Vienna');
    const shown: boolean[] = [];
    const listener = (await dramatis()).onDidChangeCast(() => shown.push(article.sidecar!.includes('Vienna')));
    try {
      for (const [command, written] of [['accept', false], ['undo', true], ['redo', false]] as const) {
        shown.length = 0;
        await article.run(command);
        assert.equal(shown[0], written, `${command}: what was in the file when the first change was told`);
        assert.equal(shown.at(-1), !written, `${command}: when the last was`);
      }
    } finally {
      listener.dispose();
    }
  });

  it('that cannot be written again show what they hold', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Vienna');
    await article.run('accept');
    article.put('Skopje');
    const { open } = fs.promises;
    fs.promises.open = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, open'), { code: 'ENOSPC' }));
    try {
      for (const [command, quote] of [['accept', 'Skopje'], ['undo', 'Vienna']] as const) {
        const before = (await article.mention(quote)).state;
        assert.equal((await messagesOf(() => article.run(command))).length, 1, command);
        assert.equal((await article.mention(quote)).state, before, command);
      }
    } finally {
      fs.promises.open = open;
    }
    await article.run('undo');
    assert.equal(article.sidecar, undefined);
  });

  it('that cannot be written are told once, with the file and the reason, and the decision is not shown as taken', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Vienna');
    const { open } = fs.promises;
    fs.promises.open = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, open'), { code: 'ENOSPC' }));
    const messages = await messagesOf(() => article.run('accept')).finally(() => (fs.promises.open = open));
    assert.deepEqual(messages, [`${article.name}.ann.yaml could not be written: no space left.`]);
    assert.equal((await article.mention('Vienna')).state, 'suggested');
    assert.equal(article.sidecar, undefined);
    await article.run('undo');
    await article.run('accept');
    assert.match(article.sidecar!, /quote: Vienna/);
    assert.deepEqual(fs.readdirSync(path.dirname(article.uri.fsPath)).filter((name) => name.startsWith('.dramatis')), []);
  });
});
