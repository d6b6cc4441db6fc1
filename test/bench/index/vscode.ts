/**
 * What the index of a workspace and the rows of its views need of `vscode`, on Node's own files: one folder is open,
 * no document, no setting is changed, and nothing happens by itself. Benchmarks run the product's code on it where
 * no editor is in the way.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export class Uri {
  private formatted: string | undefined;
  constructor(readonly scheme: string, readonly path: string) {}
  static file(at: string): Uri {
    return new Uri('file', at);
  }
  static parse(value: string): Uri {
    const url = new URL(value);
    return new Uri(url.protocol.slice(0, -1), decodeURIComponent(url.pathname));
  }
  static joinPath(uri: Uri, ...parts: string[]): Uri {
    return uri.with({ path: path.posix.join(uri.path, ...parts) });
  }
  /** It costs as little as that of the editor. */
  get fsPath(): string {
    return process.platform === 'win32' ? fileURLToPath(pathToFileURL(this.path)) : this.path;
  }
  with({ path: at }: { path: string }): Uri {
    return new Uri(this.scheme, at);
  }
  toString(): string {
    return (this.formatted ??= `${this.scheme}://${this.path.split('/').map(encodeURIComponent).join('/')}`);
  }
}

export class Disposable {
  constructor(readonly dispose: () => void = () => {}) {}
  static from(...all: { dispose(): unknown }[]): Disposable {
    return new Disposable(() => all.forEach((one) => void one.dispose()));
  }
}

export class EventEmitter<T> extends Disposable {
  private readonly listeners = new Set<(value: T) => unknown>();
  readonly event = (listener: (value: T) => unknown): Disposable => {
    this.listeners.add(listener);
    return new Disposable(() => this.listeners.delete(listener));
  };
  fire(value: T): void {
    for (const listener of this.listeners) listener(value);
  }
}

const nothing = new Disposable();
const never = (): Disposable => nothing;
const folder = (): { uri: Uri; name: string; index: number } => ({ uri: root!, name: 'folder', index: 0 });
let root: Uri | undefined;

/** Opens the folder. */
export function openFolder(at: string): void {
  root = Uri.file(at);
}

export const workspace = {
  textDocuments: [],
  get workspaceFolders() {
    return [folder()];
  },
  getWorkspaceFolder: (uri: Uri) => (uri.path.startsWith(`${root?.path}/`) ? folder() : undefined),
  getConfiguration: () => ({ get: <T>(_: string, otherwise: T): T => otherwise }),
  createFileSystemWatcher: () => ({ onDidCreate: never, onDidChange: never, onDidDelete: never, dispose: never }),
  onDidOpenTextDocument: never, onDidCloseTextDocument: never, onDidChangeTextDocument: never, onDidSaveTextDocument: never,
  onDidChangeWorkspaceFolders: never, onDidChangeConfiguration: never,
  /** Of globs those that end like a name: `**` and a slash, a star, and the ending. In steps: an editor has a process of its own for it. */
  async findFiles(glob: string, _hidden: unknown, most: number): Promise<Uri[]> {
    const ending = glob.slice('**/*'.length);
    const found: Uri[] = [];
    for (const folders = [root!.fsPath]; folders.length > 0 && found.length < most; ) {
      const at = folders.pop()!;
      for (const entry of await fs.promises.readdir(at, { withFileTypes: true })) {
        if (entry.isDirectory()) folders.push(path.join(at, entry.name));
        else if (found.length < most && entry.name.endsWith(ending)) found.push(Uri.file(path.join(at, entry.name)));
      }
    }
    return found;
  },
  fs: {
    isWritableFileSystem: () => true,
    readFile: (uri: Uri) => fs.promises.readFile(uri.fsPath),
    readDirectory: async (uri: Uri) => (await fs.promises.readdir(uri.fsPath)).map((name) => [name, 1]),
    stat: async (uri: Uri) => {
      const { size, mtimeMs } = await fs.promises.stat(uri.fsPath);
      return { size, mtime: Math.floor(mtimeMs) };
    },
    async writeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
      await fs.promises.mkdir(path.dirname(uri.fsPath), { recursive: true });
      await fs.promises.writeFile(uri.fsPath, bytes);
    },
    delete: (uri: Uri) => fs.promises.rm(uri.fsPath),
  },
};

export const window = { activeTextEditor: undefined };
export const env = { language: 'en' };
export const l10n = { t: (text: string, ...given: unknown[]) => text.replace(/\{(\d+)\}/g, (_, at: string) => String(given[Number(at)])) };

export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export class TreeItem {
  constructor(readonly label: unknown, readonly collapsibleState: number) {}
}
export class ThemeColor {
  constructor(readonly id: string) {}
}
export class ThemeIcon {
  constructor(readonly id: string, readonly color?: ThemeColor) {}
}
export class FileSystemError extends Error {}
export class RelativePattern {
  constructor(readonly base: unknown, readonly pattern: string) {}
}
