import * as vscode from 'vscode';

/** What is used of the interface of VS Code's own git extension (its `git.d.ts`, version 1). */
export interface Repository {
  readonly rootUri: vscode.Uri;
  /** The value of a setting of the repository; empty where it has none, or rejected, by the version. */
  getConfig(key: string): Promise<string>;
  /** Adds a value. */
  setConfig(key: string, value: string): Promise<string>;
  /** Later than the first versions. */
  unsetConfig?(key: string): Promise<string>;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  getRepository(uri: vscode.Uri): Repository | null;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The repository that holds a file; `undefined` without git, and where files are not on a disk, as in a browser. */
export async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  if (uri.scheme !== 'file') return undefined;
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  const git = await extension?.activate();
  if (!git?.enabled) return undefined;
  const api = git.getAPI(1);
  // It knows no repository before it has looked through the folders of the workspace.
  if (api.state !== 'initialized') await initialized(api);
  return api.getRepository(uri) ?? undefined;
}

function initialized(api: GitApi): Promise<void> {
  return new Promise((resolve) => {
    const listener = api.onDidChangeState((state) => {
      if (state !== 'initialized') return;
      listener.dispose();
      resolve();
    });
  });
}

/** A setting of the repository; empty where it has none. */
export function setting(repository: Repository, key: string): Promise<string> {
  return repository.getConfig(key).then((value) => value ?? '', () => '');
}

/** Gives a setting one value. */
export async function set(repository: Repository, key: string, value: string): Promise<void> {
  const before = await setting(repository, key);
  if (before === value) return;
  if (before !== '') await repository.unsetConfig?.(key);
  await repository.setConfig(key, value);
}

/** The folder that all worktrees of a repository share: `.git`, or the one that the files of a worktree lead to. */
export async function sharedFolder({ rootUri }: Repository): Promise<vscode.Uri> {
  const dotGit = vscode.Uri.joinPath(rootUri, '.git');
  if (((await vscode.workspace.fs.stat(dotGit)).type & vscode.FileType.Directory) !== 0) return dotGit;
  const own = from(rootUri, (await line(dotGit)).replace(/^gitdir: */, ''));
  const common = await line(vscode.Uri.joinPath(own, 'commondir')).catch(() => undefined);
  return common === undefined ? own : from(own, common);
}

async function line(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).replace(/\r?\n$/, '');
}

function from(folder: vscode.Uri, path: string): vscode.Uri {
  return /^(?:[\\/]|[a-z]:)/i.test(path) ? vscode.Uri.file(path) : vscode.Uri.joinPath(folder, path);
}
