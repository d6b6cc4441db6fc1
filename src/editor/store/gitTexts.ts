import * as vscode from 'vscode';
import { sha256 } from '../../annotations/resolve';
import { normalise } from '../../text/normalise';

/** What is used of the interface of VS Code's own git extension (`extensions/git/src/api/git.d.ts`, version 1). */
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  getRepository(uri: vscode.Uri): GitRepository | null;
}

interface GitRepository {
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly { readonly hash: string }[]>;
  buffer(ref: string, path: string): Promise<Uint8Array>;
}

/** An article is corrected a few times: who looks further back looks for what is not there. */
const mostCommits = 100;

/** How long the git extension is waited for while it looks for its repositories, in milliseconds. */
const patience = 5000;

/**
 * The text of an article with this hash from the commits that changed it, the newest first. `undefined` where none has
 * it, and where there is no git, as in the browser.
 *
 * @param isWanted asked before each commit
 */
export async function committedText(article: vscode.Uri, hash: string, isWanted: () => boolean): Promise<string | undefined> {
  if (article.scheme !== 'file') return undefined;
  const repository = (await gitApi())?.getRepository(article);
  if (!repository) return undefined;
  for (const commit of await repository.log({ path: article.fsPath, maxEntries: mostCommits })) {
    if (!isWanted()) return undefined;
    const text = await repository.buffer(commit.hash, article.fsPath).then((bytes) => normalise(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)), () => undefined);
    if (text !== undefined && (await sha256(text)) === hash) return text;
  }
  return undefined;
}

async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): GitApi }>('vscode.git');
  if (!extension) return undefined;
  const git = await extension.activate();
  if (!git.enabled) return undefined;
  const api = git.getAPI(1);
  if (api.state !== 'initialized') {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, patience);
      const listener = api.onDidChangeState((state) => state === 'initialized' && done());
      function done(): void {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      }
    });
  }
  return api;
}
