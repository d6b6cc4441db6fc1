import * as vscode from 'vscode';
import { sha256 } from '../../annotations/resolve';

/** A write that had begun: which file, what it held, and what it was to hold. */
interface Entry {
  readonly uri: string;
  readonly before: string | null;
  readonly after: string;
}

/**
 * What is being written, kept in the extension's storage until it is: most file systems of the editor write in place,
 * and an editor that is closed half-way would leave half a file.
 */
export class Journal {
  /** The entries that were there when it was first asked for: those of writes that never came to an end. */
  private left: Promise<Set<string>> | undefined;

  constructor(private readonly storage: vscode.Uri) {}

  /** Does a write, with its entry in the journal until it has come to its end. */
  async during(uri: vscode.Uri, before: string | undefined, after: string, write: (text: string) => Promise<void>): Promise<void> {
    const entry = await this.entryOf(uri);
    await vscode.workspace.fs.createDirectory(this.storage);
    await this.note(entry, { uri: uri.toString(), before: before ?? null, after });
    try {
      await write(after);
    } catch (error) {
      // It is not told as done: what may be half of the new text becomes the old one, now or at the next start.
      if (before !== undefined && (await interrupted(uri, after, before))) {
        await this.note(entry, { uri: uri.toString(), before: after, after: before });
        await write(before).then(() => vscode.workspace.fs.delete(entry), () => {});
      } else await vscode.workspace.fs.delete(entry);
      throw error;
    }
    await vscode.workspace.fs.delete(entry);
  }

  /**
   * Brings a write to its end that was interrupted in an earlier session. Where the file is neither what it was nor
   * a part of what it was to be, somebody has written it since, and it stays as it is.
   *
   * @returns whether something had to be written
   */
  async recover(uri: vscode.Uri): Promise<boolean> {
    const left = await (this.left ??= this.list());
    if (left.size === 0) return false;
    const at = await this.entryOf(uri);
    if (!left.delete(at.path)) return false;
    const entry = await read(at);
    const restore = entry?.uri === uri.toString() && (await interrupted(uri, entry.before ?? undefined, entry.after));
    if (restore) await vscode.workspace.fs.writeFile(uri, bytesOf(entry.after));
    await vscode.workspace.fs.delete(at);
    return restore;
  }

  private async entryOf(uri: vscode.Uri): Promise<vscode.Uri> {
    return vscode.Uri.joinPath(this.storage, `${await sha256(uri.toString())}.json`);
  }

  private async note(at: vscode.Uri, entry: Entry): Promise<void> {
    await vscode.workspace.fs.writeFile(at, bytesOf(JSON.stringify(entry)));
  }

  private async list(): Promise<Set<string>> {
    const files = await vscode.workspace.fs.readDirectory(this.storage).then((entries) => entries, () => []);
    return new Set(files.map(([name]) => vscode.Uri.joinPath(this.storage, name).path));
  }
}

/** An entry; `undefined` where it was itself interrupted, and then the file had not been touched. */
async function read(at: vscode.Uri): Promise<Entry | undefined> {
  try {
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(at))) as Entry;
  } catch {
    return undefined;
  }
}

/** Whether a file is neither the old nor the new one, but what writing the new one over the old leaves half-way. */
async function interrupted(uri: vscode.Uri, before: string | undefined, after: string): Promise<boolean> {
  const bytes = await vscode.workspace.fs.readFile(uri).then((found) => found, () => undefined);
  const [old, wanted] = [before === undefined ? undefined : bytesOf(before), bytesOf(after)];
  // Some file systems delete a file before they write it.
  if (bytes === undefined) return old !== undefined;
  if (same(bytes, wanted) || (old && same(bytes, old))) return false;
  let length = 0;
  while (length < bytes.length && bytes[length] === wanted[length]) length++;
  const rest = bytes.subarray(length);
  // What is not written yet is missing, empty, or still the old text.
  return rest.every((byte) => byte === 0) || (old !== undefined && same(rest, old.subarray(length)));
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
