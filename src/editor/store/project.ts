import * as vscode from 'vscode';
import { noSettings, projectFile, type ProjectSettings } from '../../annotations/project';
import { readProject, type Project, type UnreadableProject } from '../../annotations/projectRead';
import { folderOf } from './articles';

/** What is known of one workspace folder's `dramatis.yaml`. */
interface Known {
  /** `undefined` where no file has said anything yet. */
  settings: ProjectSettings | undefined;
  /** As last read; `undefined` where there is no file. */
  file: Project | UnreadableProject | undefined;
  /** How many readings are under way. */
  reading: number;
  read: Promise<void>;
}

/**
 * The settings of each workspace folder, from the `dramatis.yaml` at its root. A folder's file is read when somebody
 * first asks about one of its articles, and again whenever it changes; where it cannot be read, the last settings
 * that could stay in force.
 */
export class Projects implements vscode.Disposable {
  private readonly folders = new Map<string, Known>();
  private readonly changed = new vscode.EventEmitter<string>();
  private watching: vscode.Disposable | undefined;

  /** The file of a folder, which is named by its URI, has been read or is gone. Not fired for folders that never had one. */
  readonly onDidChange = this.changed.event;

  dispose(): void {
    this.watching?.dispose();
    this.changed.dispose();
  }

  /** The settings for a file as far as they are known; what is not known yet is read, and `onDidChange` tells of it. */
  of(uri: vscode.Uri): ProjectSettings {
    return this.ofFolder(folderOf(uri));
  }

  /** Likewise for a workspace folder, by its URI. */
  ofFolder(folder: string): ProjectSettings {
    return this.stated(folder) ?? noSettings;
  }

  /** Likewise, and `undefined` where there is no file: then every word is as good as another. */
  stated(folder: string): ProjectSettings | undefined {
    return folder === '' ? undefined : this.known(folder).settings;
  }

  /** The settings for a file, once they are read. */
  async load(uri: vscode.Uri): Promise<ProjectSettings> {
    const folder = folderOf(uri);
    if (folder === '') return noSettings;
    await this.known(folder).read;
    return this.of(uri);
  }

  /** The file of a folder as last read; `undefined` where there is none. */
  fileOf(folder: string): Project | UnreadableProject | undefined {
    return this.folders.get(folder)?.file;
  }

  /** What is being read. */
  underWay(): Promise<unknown>[] {
    return [...this.folders.values()].filter(({ reading }) => reading > 0).map(({ read }) => read);
  }

  private known(folder: string): Known {
    let known = this.folders.get(folder);
    if (!known) {
      this.watch();
      known = { settings: undefined, file: undefined, reading: 0, read: Promise.resolve() };
      this.folders.set(folder, known);
      this.read(folder, known);
    }
    return known;
  }

  private watch(): void {
    if (this.watching) return;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${projectFile}`);
    const again = (uri: vscode.Uri): void => {
      const folder = folderOf(uri);
      const known = this.folders.get(folder);
      if (known && isProjectFile(uri)) this.read(folder, known);
    };
    this.watching = vscode.Disposable.from(
      watcher, watcher.onDidCreate(again), watcher.onDidChange(again), watcher.onDidDelete(again),
      // A watcher takes its time; a save takes effect at once.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => again(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => removed.forEach(({ uri }) => this.folders.delete(uri.toString()))),
    );
  }

  private read(folder: string, known: Known): void {
    known.reading++;
    const before = known.read;
    // One after the other: an older reading must not come last.
    known.read = before.then(async () => {
      const source = await textOf(vscode.Uri.joinPath(vscode.Uri.parse(folder), projectFile));
      known.reading--;
      if (source === known.file?.source) return;
      const file = source === undefined ? undefined : readProject(source);
      known.file = file;
      if (file?.readable !== false) known.settings = file?.settings;
      this.changed.fire(folder);
    });
  }
}

/** Whether a file is the `dramatis.yaml` of a workspace folder: one that lies deeper has no effect. */
export function isProjectFile(uri: vscode.Uri): boolean {
  const folder = folderOf(uri);
  return uri.path.endsWith(`/${projectFile}`) && folder !== '' && vscode.Uri.joinPath(vscode.Uri.parse(folder), projectFile).toString() === uri.toString();
}

/** What the file holds on disk; `undefined` where there is none. Bytes that are no UTF-8 are left for the reader to stumble over. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then((bytes) => new TextDecoder().decode(bytes), () => undefined);
}
