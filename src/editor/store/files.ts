import * as vscode from 'vscode';
import { plainMessage } from '../common/plainText';
import { reasonOf } from '../common/reason';
import { fileName } from './articles';
import type { Stamp } from './index/shards';
import { Journal } from './journal';

/** A file that is there but is no text; reading it as one would lose what it holds on the next save. */
export class NotText extends Error {}

/**
 * What a sidecar holds at this moment: the text of its editor where that has unsaved edits, else the file.
 *
 * @returns `undefined` where there is no file
 * @throws NotText where the file is not UTF-8
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const dirty = dirtyDocument(uri);
  if (dirty) return dirty.getText();
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'EntryNotFound')) return undefined;
    throw error;
  }
  return decoded(bytes, uri);
}

// A byte-order mark stays in the text: an edit must not drop it from the file.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array, uri: vscode.Uri): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new NotText(vscode.l10n.t('{0} is not UTF-8 text.', uri.path));
  }
}

/** The files of the desktop, which Node can replace whole; other places have none. */
export interface Disk {
  /**
   * Replaces a text file as a whole.
   *
   * @param file its path
   * @param before what it holds; `undefined` where there is none
   * @param after what it is to hold; `undefined` deletes it
   * @returns `false` where it does not hold `before` any more, and nothing was written
   */
  replace(file: string, before: string | undefined, after: string | undefined): Promise<boolean>;
  /** What a file looks like from outside; `undefined` where there is none. Ten thousand of them are asked for at a start. */
  stamp(file: string): Promise<Stamp | undefined>;
  /** What a file holds, with its stamp from before it was read; `undefined` where there is none. */
  read(file: string): Promise<{ readonly bytes: Uint8Array; readonly stamp: Stamp } | undefined>;
}

/** Reads sidecars and writes them, each the old or the new one whatever happens on the way. */
export class Files {
  private readonly journal: Journal;

  /**
   * @param storage a folder of the extension's own, for a journal
   * @param disk what replaces files of the desktop
   */
  constructor(storage: vscode.Uri, private readonly disk?: Disk) {
    this.journal = new Journal(storage);
  }

  /** {@link readText}, after a write that an earlier session could not bring to its end. */
  async read(uri: vscode.Uri): Promise<string | undefined> {
    if (!this.onDisk(uri) && (await this.journal.recover(uri))) {
      void vscode.window.showWarningMessage(plainMessage(vscode.l10n.t('{0} had been written in part only. It is whole again.', fileName(uri))));
    }
    return readText(uri);
  }

  /** {@link read}, with the {@link stamp} from before: where the file is written in between, that is an old one. */
  async readStamped(uri: vscode.Uri): Promise<{ readonly source: string; readonly stamp: Stamp | undefined } | undefined> {
    if (this.onDisk(uri) && !dirtyDocument(uri)) {
      const read = await this.disk!.read(uri.fsPath);
      return read && { source: decoded(read.bytes, uri), stamp: read.stamp };
    }
    const stamp = await this.stamp(uri);
    const source = await this.read(uri);
    return source === undefined ? undefined : { source, stamp };
  }

  /**
   * Writes a sidecar that holds what was read: into its editor where that has unsaved edits, which then stays unsaved;
   * else to the file.
   *
   * @param before what was read; `undefined` where there was no file
   * @param after `undefined` takes the file away
   * @returns `false` where it holds something else by now, and nothing was written
   * @throws an error with a message for people, where it cannot be written
   */
  async replace(uri: vscode.Uri, before: string | undefined, after: string | undefined): Promise<boolean> {
    try {
      const dirty = dirtyDocument(uri);
      if (dirty) return dirty.getText() === before && (await replaceText(dirty, after ?? ''));
      if (this.onDisk(uri)) return await this.disk!.replace(uri.fsPath, before, after);
      return await this.replaceInPlace(uri, before, after);
    } catch (error) {
      throw new Error(vscode.l10n.t('{0} could not be written: {1}.', fileName(uri), reasonOf(error)), { cause: error });
    }
  }

  /** What a file looks like from outside; `undefined` where there is none, or where {@link read} gives something else than the file. */
  async stamp(uri: vscode.Uri): Promise<Stamp | undefined> {
    if (dirtyDocument(uri)) return undefined;
    if (this.onDisk(uri)) return this.disk!.stamp(uri.fsPath);
    return vscode.workspace.fs.stat(uri).then(({ size, mtime }) => ({ size, mtime }), () => undefined);
  }

  private onDisk(uri: vscode.Uri): boolean {
    return this.disk !== undefined && uri.scheme === 'file';
  }

  private async replaceInPlace(uri: vscode.Uri, before: string | undefined, after: string | undefined): Promise<boolean> {
    if ((await readText(uri)) !== before) return false;
    const write = async (text: string): Promise<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    if (after !== undefined) await this.journal.during(uri, before, after, write);
    else if (before !== undefined) await vscode.workspace.fs.delete(uri);
    return true;
  }
}

function dirtyDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
}

/** Replaces only the stretch that differs, so that the cursor and folded lines of the editor stay; `false` where the document has been edited meanwhile. */
async function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const old = document.getText();
  const shorter = Math.min(old.length, text.length);
  let prefix = 0;
  while (prefix < shorter && old[prefix] === text[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && old.at(-1 - suffix) === text.at(-1 - suffix)) suffix++;
  if (prefix === old.length && old.length === text.length) return true;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(prefix), document.positionAt(old.length - suffix));
  edit.replace(document.uri, range, text.slice(prefix, text.length - suffix));
  const { version } = document;
  if (await vscode.workspace.applyEdit(edit)) return true;
  if (document.version === version) throw new Error(vscode.l10n.t('it could not be edited'));
  return false;
}
