/** Scratch articles for tests in the extension host: made in the workspace, opened, decided on, and taken away again. */
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { DramatisApi, PublicCast, PublicMention } from '../../src/editor/api';
import { patience } from '../host/workbench';

export const folder = vscode.workspace.workspaceFolders![0]!.uri;
const scratch = vscode.Uri.joinPath(folder, 'scratch');
fs.mkdirSync(scratch.fsPath, { recursive: true });

/** Every name in it is recognised; nobody holds an office, so that entities have three lines. */
export const twoParagraphs = `Ana Kovač met Petar Stojkovski in Skopje on 6 May 2031.

Kovač thanked Frontex. Stojkovski will see Kovač in Vienna.
`;

/** What the extension gives to other extensions. */
export async function dramatis(): Promise<DramatisApi> {
  const extension = vscode.extensions.getExtension<DramatisApi>('dramatis.dramatis');
  assert.ok(extension, 'the extension is installed');
  return extension.activate();
}

/** Waits for an event that fulfils a condition, while `act` is under way or after it. */
export async function next<T>(what: string, event: vscode.Event<T>, wanted: (value: T) => boolean, act: () => unknown): Promise<T> {
  const happened = new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      listener.dispose();
      reject(new Error(`Waited in vain for ${what}`));
    }, patience);
    const listener = event((value) => {
      if (!wanted(value)) return;
      clearTimeout(timer);
      listener.dispose();
      resolve(value);
    });
  });
  const [value] = await Promise.all([happened, act()]);
  return value;
}

const watcher = vscode.workspace.createFileSystemWatcher('**/*.ann.yaml');

/** The sidecars of which the watcher has told. */
const seen = new Set<string>();
watcher.onDidCreate(({ path }) => seen.add(path));
watcher.onDidChange(({ path }) => seen.add(path));
watcher.onDidDelete(({ path }) => seen.delete(path));

/** Changes a sidecar behind the editor's back, and waits until the editor and the extension have seen it. */
export async function outside(sidecar: vscode.Uri, text: string | undefined): Promise<void> {
  const api = await dramatis();
  await caughtUp();
  const event = text === undefined ? watcher.onDidDelete : seen.has(sidecar.path) ? watcher.onDidChange : watcher.onDidCreate;
  await next(`the watcher of ${sidecar.path}`, event, ({ path }) => path === sidecar.path, () => (text === undefined ? fs.rmSync(sidecar.fsPath) : fs.writeFileSync(sidecar.fsPath, text)));
  await api.settled();
}

const markers = vscode.workspace.createFileSystemWatcher('**/*.marker');
let marked = 0;

/**
 * Waits until the watcher has told of everything so far. It makes one of what happens to a file at nearly the same
 * time, and of a file that is put in the place of another and deleted at once it says nothing.
 */
async function caughtUp(): Promise<void> {
  const marker = vscode.Uri.joinPath(scratch, `${Date.now()}-${++marked}.marker`);
  await next('the watcher to catch up', markers.onDidCreate, ({ path }) => path === marker.path, () => fs.writeFileSync(marker.fsPath, ''));
  fs.rmSync(marker.fsPath);
}

/** Names are used once: what is still under way for an earlier test must not meet this one. Each suite has its own copy of this file. */
const counter = globalThis as { scratchArticles?: number };

function freshName(): string {
  counter.scratchArticles = (counter.scratchArticles ?? 0) + 1;
  return `article-${counter.scratchArticles}.txt`;
}

/** An article of the scratch folder. */
export class Article {
  private constructor(readonly uri: vscode.Uri) {}

  /** Writes an article, and a sidecar where one is given, without opening anything. */
  static make(text: string | Uint8Array, { name = freshName(), sidecar }: { name?: string; sidecar?: string } = {}): Article {
    const article = new Article(vscode.Uri.joinPath(scratch, name));
    fs.mkdirSync(path.dirname(article.uri.fsPath), { recursive: true });
    fs.writeFileSync(article.uri.fsPath, text);
    if (sidecar !== undefined) fs.writeFileSync(article.sidecarUri.fsPath, sidecar);
    return article;
  }

  /** Makes an article and opens it in an editor. */
  static async open(text: string | Uint8Array, options: { name?: string; sidecar?: string } = {}): Promise<Article> {
    const article = Article.make(text, options);
    await article.show();
    return article;
  }

  get name(): string {
    return path.posix.basename(this.uri.path);
  }

  get sidecarUri(): vscode.Uri {
    return this.uri.with({ path: `${this.uri.path}.ann.yaml` });
  }

  /** The active editor, which must be that of this article. */
  get editor(): vscode.TextEditor {
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), this.uri.toString(), 'the article is in front');
    return editor;
  }

  get document(): vscode.TextDocument {
    return this.editor.document;
  }

  /** Brings the article to the front, by the same way as a click in the explorer. */
  async show(uri = this.uri): Promise<void> {
    const front = (editor: vscode.TextEditor | undefined): boolean => editor?.document.uri.toString() === uri.toString();
    if (!front(vscode.window.activeTextEditor)) {
      await next(`${uri.path} in front`, vscode.window.onDidChangeActiveTextEditor, front, () => vscode.commands.executeCommand('vscode.open', uri, { preview: false }));
    }
    await (await dramatis()).settled();
  }

  /** Closes its editor and waits until the extension host has forgotten the document; not after `cast`, which keeps it. */
  async close(): Promise<void> {
    await this.show();
    await next(`${this.name} closed`, vscode.workspace.onDidCloseTextDocument, ({ uri }) => uri.toString() === this.uri.toString(), () => vscode.commands.executeCommand('workbench.action.closeActiveEditor'));
  }

  cast(): Promise<PublicCast> {
    return dramatis().then((api) => api.cast(this.uri));
  }

  /** The cast as soon as it is as wanted. */
  async castWhen(what: string, wanted: (cast: PublicCast) => boolean): Promise<PublicCast> {
    const api = await dramatis();
    const end = Date.now() + patience;
    for (;;) {
      let wake = (): void => {};
      const changed = new Promise<void>((resolve) => (wake = resolve));
      const listener = api.onDidChangeCast((uri) => uri.toString() === this.uri.toString() && wake());
      try {
        const cast = await this.cast();
        if (wanted(cast)) return cast;
        const timer = setTimeout(wake, Math.max(0, end - Date.now()));
        await changed;
        clearTimeout(timer);
        assert.ok(Date.now() < end, `Waited in vain for a cast with ${what}`);
      } finally {
        listener.dispose();
      }
    }
  }

  /** Mentions of the cast as `quote#nth type state target`, what nobody has decided left out. */
  async decided(): Promise<string[]> {
    return (await this.cast()).mentions.filter(({ state, score }) => state !== 'suggested' || score === 1).map(brief);
  }

  /** The mention of the cast that quotes these words. */
  async mention(quote: string, nth = 1): Promise<PublicMention> {
    const { mentions } = await this.cast();
    const found = mentions.find((mention) => mention.quote === quote && mention.nth === nth);
    assert.ok(found, `no mention of ${quote} #${nth} in ${mentions.map(brief).join(', ')}`);
    return found;
  }

  rangeOf(quote: string, nth = 1): vscode.Range {
    const { document } = this;
    const text = document.getText();
    let at = -1;
    for (let left = nth; left > 0; left--) {
      at = text.indexOf(quote, at + 1);
      assert.notEqual(at, -1, `${quote} #${nth} is in the text`);
    }
    return new vscode.Range(document.positionAt(at), document.positionAt(at + quote.length));
  }

  /** Selects words, several ones at once where more are given. */
  select(...words: (string | [string, number])[]): void {
    this.editor.selections = words.map((word) => {
      const range = typeof word === 'string' ? this.rangeOf(word) : this.rangeOf(...word);
      return new vscode.Selection(range.start, range.end);
    });
  }

  /** Puts the cursor behind the first character of some words. */
  put(quote: string, nth = 1): void {
    const at = this.rangeOf(quote, nth).start.translate(0, 1);
    this.editor.selection = new vscode.Selection(at, at);
  }

  /** Runs one of our commands and waits until all of it is done. */
  async run(command: string, ...given: unknown[]): Promise<void> {
    await vscode.commands.executeCommand(`dramatis.${command}`, ...given);
    await (await dramatis()).settled();
  }

  /** Edits the article as typing does. */
  async edit(build: (edit: vscode.TextEditorEdit) => void): Promise<void> {
    assert.ok(await this.editor.edit(build), 'the edit was made');
    await (await dramatis()).settled();
  }

  async save(): Promise<void> {
    assert.ok(await this.document.save(), 'the article was saved');
    await (await dramatis()).settled();
  }

  /** What the sidecar's file holds; `undefined` where there is none. */
  get sidecar(): string | undefined {
    return fs.existsSync(this.sidecarUri.fsPath) ? fs.readFileSync(this.sidecarUri.fsPath, 'utf8') : undefined;
  }

  /** The lines of the sidecar without the head, which says nothing of decisions. */
  get lines(): string[] {
    const lines = this.sidecar?.split('\n') ?? [];
    return lines.slice(lines.findIndex((line) => /^(?:entities|events|mentions|rejected):/.test(line)), -1);
  }

  /** The entities of an article's sidecar as commands take them. */
  item(id: string): { article: string; id: string } {
    return { article: this.uri.toString(), id };
  }
}

export function brief({ quote, nth, type, state, entity, event, date }: PublicMention): string {
  return `${quote}#${nth} ${type} ${state} ${entity ?? event ?? date}`;
}

/** The lines that are in one text alone, with a sign for which. */
export function difference(before: string | undefined, after: string | undefined): string[] {
  const lines = (text: string | undefined): string[] => (text ?? '').split('\n');
  const gone = lines(before).filter((line) => !lines(after).includes(line));
  const come = lines(after).filter((line) => !lines(before).includes(line));
  return [...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)];
}

/** The messages that are shown while something is done; they are kept from the screen. */
export async function messagesOf(act: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const { window } = vscode;
  const { showErrorMessage, showWarningMessage, showInformationMessage } = window;
  const note = (message: string): Promise<undefined> => {
    messages.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(window, { showErrorMessage: note, showWarningMessage: note, showInformationMessage: note });
  try {
    await act();
  } finally {
    Object.assign(window, { showErrorMessage, showWarningMessage, showInformationMessage });
  }
  return messages;
}

/** Sets a setting of the workspace folder until {@link removeAll}. */
export async function set(key: string, value: unknown): Promise<void> {
  changedSettings.add(key);
  await vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Workspace);
  await (await dramatis()).settled();
}

const changedSettings = new Set<string>();

/** Closes all editors, throws unsaved edits away, and deletes all scratch articles with their sidecars. */
export async function removeAll(): Promise<void> {
  const api = await dramatis();
  await api.settled();
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const key of changedSettings) await vscode.workspace.getConfiguration().update(key, undefined, vscode.ConfigurationTarget.Workspace);
  changedSettings.clear();
  if (!fs.existsSync(scratch.fsPath)) return;
  const names = fs.readdirSync(scratch.fsPath, { recursive: true, encoding: 'utf8' });
  const waiting = names.filter((name) => name.endsWith('.ann.yaml')).map((name) => vscode.Uri.joinPath(scratch, name));
  await Promise.all(waiting.map((uri) => outside(uri, undefined)));
  // The folder itself stays: what is written into a new one before its watcher is set up is not seen.
  for (const name of fs.readdirSync(scratch.fsPath)) fs.rmSync(path.join(scratch.fsPath, name), { recursive: true, force: true });
  await api.settled();
}
