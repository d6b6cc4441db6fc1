import * as vscode from 'vscode';
import { folderOf } from './articles';

/** What is made of a file: what it says, or why it says nothing. */
export interface ReadFile {
  readonly readable: boolean;
  readonly source: string;
}

/** What is known of the file of one workspace folder. */
interface Known<Read> {
  /** The last one that could be read; `undefined` where there was none, or it is gone. */
  inForce: Extract<Read, { readonly readable: true }> | undefined;
  /** As last read; `undefined` where there is no file. */
  file: Read | undefined;
  /** How many readings are under way. */
  reading: number;
  read: Promise<void>;
}

/**
 * A file at the root of each workspace folder. It is read when somebody first asks about its folder, and again
 * whenever it changes; where it cannot be read, the last one that could stays in force.
 */
export class FolderFiles<Read extends ReadFile> implements vscode.Disposable {
  private readonly folders = new Map<string, Known<Read>>();
  private readonly changed = new vscode.EventEmitter<string>();
  private watching: vscode.Disposable | undefined;

  /** The file of a folder, which is named by its URI, has been read or is gone. Not fired for folders that never had one. */
  readonly onDidChange = this.changed.event;

  constructor(readonly fileName: string, readonly reader: (source: string) => Read) {}

  dispose(): void {
    this.watching?.dispose();
    this.changed.dispose();
  }

  /** What the file of a folder said when it could last be read, as far as it is known; what is not known yet is read, and `onDidChange` tells of it. */
  protected inForce(folder: string): Extract<Read, { readonly readable: true }> | undefined {
    return folder === '' ? undefined : this.known(folder).inForce;
  }

  /** Resolves once the file of a folder has been read. */
  async loaded(folder: string): Promise<void> {
    if (folder !== '') await this.known(folder).read;
  }

  /** The file of a folder as last read; `undefined` where there is none. */
  fileOf(folder: string): Read | undefined {
    return this.folders.get(folder)?.file;
  }

  /** Where the file of a folder is, or would be. */
  uriOf(folder: string): vscode.Uri {
    return vscode.Uri.joinPath(vscode.Uri.parse(folder), this.fileName);
  }

  /** Whether a file is the one of its workspace folder: one that lies deeper has no effect. */
  holds(uri: vscode.Uri): boolean {
    const folder = folderOf(uri);
    return uri.path.endsWith(`/${this.fileName}`) && folder !== '' && this.uriOf(folder).toString() === uri.toString();
  }

  /** What is being read. */
  underWay(): Promise<unknown>[] {
    return [...this.folders.values()].filter(({ reading }) => reading > 0).map(({ read }) => read);
  }

  private known(folder: string): Known<Read> {
    let known = this.folders.get(folder);
    if (!known) {
      this.watch();
      known = { inForce: undefined, file: undefined, reading: 0, read: Promise.resolve() };
      this.folders.set(folder, known);
      this.read(folder, known);
    }
    return known;
  }

  private watch(): void {
    if (this.watching) return;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${this.fileName}`);
    const again = (uri: vscode.Uri): void => {
      const folder = folderOf(uri);
      const known = this.folders.get(folder);
      if (known && this.holds(uri)) this.read(folder, known);
    };
    this.watching = vscode.Disposable.from(
      watcher, watcher.onDidCreate(again), watcher.onDidChange(again), watcher.onDidDelete(again),
      // A watcher takes its time; a save takes effect at once.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => again(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => removed.forEach(({ uri }) => this.folders.delete(uri.toString()))),
    );
  }

  private read(folder: string, known: Known<Read>): void {
    known.reading++;
    const before = known.read;
    // One after the other: an older reading must not come last.
    known.read = before.then(async () => {
      const source = await textOf(this.uriOf(folder));
      known.reading--;
      if (source === known.file?.source) return;
      const file = source === undefined ? undefined : this.reader(source);
      known.file = file;
      if (file?.readable !== false) known.inForce = file as Extract<Read, { readonly readable: true }> | undefined;
      this.changed.fire(folder);
    });
  }
}

/** What the file holds on disk; `undefined` where there is none. Bytes that are no UTF-8 are left for the reader to stumble over. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then((bytes) => new TextDecoder().decode(bytes), () => undefined);
}
