/** A file system in memory that can break off in the middle of a write, as a tab that is closed does, and be full. */
import * as vscode from 'vscode';

export class BrokenFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** How many bytes of a write arrive before it fails; all of them where this says nothing. */
  broken: ((path: string) => { after: number; error: Error } | undefined) | undefined;

  text(uri: vscode.Uri): string | undefined {
    const bytes = this.files.get(uri.path);
    return bytes && new TextDecoder().decode(bytes);
  }

  put(uri: vscode.Uri, text: string | Uint8Array): void {
    this.files.set(uri.path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  }

  paths(): string[] {
    return [...this.files.keys()];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const bytes = this.files.get(path);
    if (bytes) return { type: vscode.FileType.File, ctime: 0, mtime: Date.now(), size: bytes.length };
    if (path === '/' || this.paths().some((file) => file.startsWith(`${path}/`))) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const inside = this.paths().filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1));
    return inside.filter((name) => !name.includes('/')).map((name) => [name, vscode.FileType.File]);
  }

  createDirectory(): void {}

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  /** Asynchronous: the editor waits for ever after a write that throws at once. */
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const broken = this.broken?.(uri.path);
    this.files.set(uri.path, content.slice(0, broken?.after));
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    if (broken) throw broken.error;
  }

  delete(uri: vscode.Uri): void {
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri: from }, { type: vscode.FileChangeType.Created, uri: to }]);
  }
}
