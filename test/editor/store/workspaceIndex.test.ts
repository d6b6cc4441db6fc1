import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { readStamped, stampOf } from '../../../src/disk/look';
import { Files } from '../../../src/editor/store/files';
import { Shards } from '../../../src/editor/store/index/shards';
import { UnopenedArticles } from '../../../src/editor/store/index/unopened';
import { ModelFiles } from '../../../src/editor/store/model';
import { WorkspaceIndex } from '../../../src/editor/store/workspaceIndex';
import { eventually } from '../../host/eventually';
import { Article, next, removeAll } from '../support';

function naming(name: string): string {
  return `schema: dramatis/1\nentities:\n  - id: vrba\n    type: person\n    name: ${name}\nmentions:\n  - { entity: vrba, quote: Vrba }\n`;
}

/** Tells of the files that are read, on the desktop's way or the browser's. */
class ReadFiles extends Files {
  readonly names: string[] = [];
  constructor(onDisk: boolean) {
    super(vscode.Uri.file(path.join(os.tmpdir(), 'no-journal')), onDisk ? { replace: () => Promise.resolve(false), stamp: stampOf, read: readStamped } : undefined);
  }
  override readStamped(uri: vscode.Uri): ReturnType<Files['readStamped']> {
    this.names.push(path.posix.basename(uri.path));
    return super.readStamped(uri);
  }
}

describe('the index of all sidecars', () => {
  let storage: string;
  const open: WorkspaceIndex[] = [];
  beforeEach(() => (storage = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-index-'))));
  afterEach(async () => {
    for (const index of open.splice(0)) index.dispose();
    fs.rmSync(storage, { recursive: true, force: true });
    await removeAll();
  });

  /** An article that was annotated long ago. */
  function old(name: string, sidecar: string): Article {
    const article = Article.make('Vrba came.\n', { name, sidecar });
    age(article, 3600);
    return article;
  }

  function age(article: Article, seconds: number): void {
    const then = new Date(Math.floor(Date.now() / 1000 - seconds) * 1000);
    fs.utimesSync(article.sidecarUri.fsPath, then, then);
  }

  /** The index of a window that is opened now. */
  function start({ onDisk = true, version = 'test/1' } = {}): { index: WorkspaceIndex; read: string[] } {
    const files = new ReadFiles(onDisk);
    const index = new WorkspaceIndex(files, new Shards(vscode.Uri.file(storage), version));
    open.push(index);
    return { index, read: files.names };
  }

  async function session(options?: { onDisk?: boolean; version?: string }): Promise<{ index: WorkspaceIndex; read: string[] }> {
    const { index, read } = start(options);
    await index.load();
    await index.flush();
    return { index, read };
  }

  const nameIn = (index: WorkspaceIndex, article: Article): string | undefined => index.get(article.uri)?.annotations.entities[0]?.name;

  for (const onDisk of [true, false]) {
    it(`is there at once in the next session, and reads no file again that is the same, ${onDisk ? 'on the desktop' : 'in a browser'}`, async () => {
      const article = old('kept.txt', naming('Mira Vrba'));
      const first = await session({ onDisk });
      assert.ok(first.read.includes('kept.txt.ann.yaml'));
      const { index, read } = start({ onDisk });
      await index.ready();
      assert.equal(nameIn(index, article), 'Mira Vrba');
      assert.equal(read.length, 0);
      await index.load();
      assert.equal(read.includes('kept.txt.ann.yaml'), false);
      assert.deepEqual(index.get(article.uri)?.annotations, first.index.get(article.uri)?.annotations);
      assert.deepEqual(index.all().map(({ article: { path: at } }) => at), first.index.all().map(({ article: { path: at } }) => at));
    });
  }

  it('reads what was changed while no window was open, and tells of it', async () => {
    const [same, sized, gone] = ['same.txt', 'sized.txt', 'gone.txt'].map((name) => old(name, naming('Mira Vrba')));
    await session();
    fs.writeFileSync(same!.sidecarUri.fsPath, naming('Mara Vrba'));
    age(same!, 60);
    fs.writeFileSync(sized!.sidecarUri.fsPath, naming('Mirjana Vrba'));
    age(sized!, 3600);
    fs.rmSync(gone!.sidecarUri.fsPath);
    const { index } = start();
    await index.ready();
    assert.equal(nameIn(index, same!), 'Mira Vrba');
    await next('the news', index.onDidChange, () => nameIn(index, same!) === 'Mara Vrba', () => index.load());
    assert.equal(nameIn(index, sized!), 'Mirjana Vrba');
    assert.equal(index.get(gone!.uri), undefined);
  });

  it('looks at files when what was kept is made ready to be shown', async () => {
    const article = old('shown.txt', naming('Mira Vrba'));
    await session();
    fs.writeFileSync(article.sidecarUri.fsPath, naming('Mara Vrba'));
    age(article, 60);
    const { index } = start();
    let shown = (): void => {};
    index.showFirst(new Promise<void>((resolve) => (shown = resolve)));
    await index.ready();
    await Promise.race([index.load(), new Promise((resolve) => setTimeout(resolve, 1000))]);
    assert.equal(nameIn(index, article), 'Mira Vrba');
    shown();
    await index.load();
    assert.equal(nameIn(index, article), 'Mara Vrba');
  });

  it('finds the articles of a folder that was renamed', async () => {
    const article = old('before/a.txt', naming('Mira Vrba'));
    await session();
    const from = path.dirname(article.uri.fsPath);
    fs.renameSync(from, path.join(from, '../behind'));
    const { index } = await session();
    assert.equal(index.get(article.uri), undefined);
    const moved = article.uri.with({ path: article.uri.path.replace('/before/', '/behind/') });
    assert.equal(index.get(moved)?.annotations.entities[0]?.name, 'Mira Vrba');
  });

  it('is made anew where what was kept is damaged, or of another version', async () => {
    const article = old('damaged.txt', naming('Mira Vrba'));
    await session();
    for (const name of fs.readdirSync(storage)) {
      const file = path.join(storage, name);
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Mira', 'Mora'));
    }
    const again = await session();
    assert.ok(again.read.includes('damaged.txt.ann.yaml'));
    assert.equal(nameIn(again.index, article), 'Mira Vrba');
    const { index, read } = await session({ version: 'test/2' });
    assert.ok(read.includes('damaged.txt.ann.yaml'));
    assert.equal(nameIn(index, article), 'Mira Vrba');
  });

  it('does not rely on the time of a file that was written just before it was read, nor on what was told', async () => {
    const article = Article.make('Vrba came.\n', { name: 'young.txt', sidecar: naming('Mira Vrba') });
    const told = old('told.txt', naming('Mira Vrba'));
    const { index } = await session();
    index.update(told.sidecarUri, { ...index.get(told.uri)!.annotations, note: 'told' });
    await index.flush();
    const { index: later, read } = start();
    await later.ready();
    assert.equal(later.get(told.uri)?.annotations.note, 'told');
    await later.load();
    assert.ok(read.includes(article.name + '.ann.yaml'));
    assert.ok(read.includes('told.txt.ann.yaml'));
    assert.equal(later.get(told.uri)?.annotations.note, undefined);
  });

  it('keeps what it is told beside what most articles share, and all anew when much has changed', async () => {
    const articles = Array.from({ length: 5 }, (_, at) => old(`shared-${at}.txt`, naming(`Mira Vrba ${at}`)));
    const { index } = await session();
    const shared = (): Record<string, string> => Object.fromEntries(fs.readdirSync(storage).filter((name) => name.startsWith('strings')).map((name) => [name, fs.readFileSync(path.join(storage, name), 'utf8')]));
    const before = shared();
    assert.match(Object.values(before).join(''), /Mira Vrba 4/);
    const tell = (at: number): void => index.update(articles[at]!.sidecarUri, { ...index.get(articles[at]!.uri)!.annotations, entities: [{ id: 'told', type: 'person', name: `Told ${at}` }] });
    const names = async (): Promise<(string | undefined)[]> => {
      const later = start();
      await later.index.ready();
      assert.equal(later.read.length, 0);
      return articles.map((article) => nameIn(later.index, article));
    };
    tell(0);
    await index.flush();
    assert.deepEqual(shared(), before);
    assert.deepEqual(await names(), ['Told 0', 'Mira Vrba 1', 'Mira Vrba 2', 'Mira Vrba 3', 'Mira Vrba 4']);
    for (const at of [1, 2, 3]) tell(at);
    await index.flush();
    assert.match(Object.values(shared()).join(''), /Told 2/);
    assert.deepEqual(await names(), ['Told 0', 'Told 1', 'Told 2', 'Told 3', 'Mira Vrba 4']);
    assert.deepEqual(articles.map((article) => nameIn(index, article)), await names());
  });

  it('reads all files where the strings that are shared are not those that the rest was kept with', async () => {
    const article = old('strings.txt', naming('Mira Vrba'));
    await session();
    const file = path.join(storage, 'strings-0.bin');
    const kept = fs.readFileSync(file);
    fs.rmSync(storage, { recursive: true });
    fs.writeFileSync(article.sidecarUri.fsPath, naming('Mara Vrba'));
    age(article, 60);
    await session();
    // Whole, and of another time.
    fs.writeFileSync(file, kept);
    const { index, read } = await session();
    assert.ok(read.includes('strings.txt.ann.yaml'));
    assert.equal(nameIn(index, article), 'Mara Vrba');
  });

  it('takes what it is told while it reads for newer than what it reads', async () => {
    const article = old('meanwhile.txt', naming('Mira Vrba'));
    const { index } = start();
    const loading = index.load();
    index.update(article.sidecarUri, { entities: [], events: [], mentions: [], rejected: [], note: 'newer' });
    await loading;
    assert.equal(index.get(article.uri)?.annotations.note, 'newer');
  });

  it('has beside it what is suggested in articles that are neither annotated nor open', async () => {
    const article = Article.make('On Tuesday, Mirjana Vrbanova met Petar Stojkovski in Geneva.\n', { name: 'unopened.txt' });
    const { index } = await session();
    const models = new ModelFiles(vscode.Uri.joinPath(vscode.extensions.getExtension('dramatis.dramatis')!.extensionUri, 'media/model'), vscode.window.createOutputChannel('Test', { log: true }));
    const opened = new Set<string>();
    const unopened = new UnopenedArticles(index, new ReadFiles(true), models, (key) => opened.has(key), () => false, undefined, (error) => assert.fail(String(error)));
    const found = () => [...unopened.entries()].find(({ article: { path: at } }) => at === article.uri.path);
    try {
      assert.equal(found(), undefined);
      unopened.start();
      const { annotations } = await eventually('the suggestions', found);
      assert.ok(annotations.entities.some(({ name }) => name === 'Mirjana Vrbanova'));
      assert.ok(annotations.mentions.every(({ suggested }) => suggested));
      await eventually('the end', () => unopened.progress === undefined);
      opened.add(article.uri.toString());
      assert.equal(found(), undefined);
      opened.clear();
      assert.ok(found());
      index.update(article.sidecarUri, { entities: [], events: [], mentions: [], rejected: [] });
      assert.equal(found(), undefined);
    } finally {
      unopened.dispose();
    }
  });
});
