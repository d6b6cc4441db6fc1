import * as vscode from 'vscode';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import { repositoryOf, setting } from './git';
import { install } from './install';

const offered = 'dramatis.mergeDriverOffered';
const never = 'dramatis.mergeDriverNever';

/** Lets git merge sidecars by meaning: by a command, and by an offer once in a workspace, after the first decision. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.commands.registerCommand('dramatis.installMergeDriver', async () => {
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    if (uri) await installFor(uri, context);
  }));
  if (context.workspaceState.get(offered) || context.globalState.get(never)) return;
  const before = new WeakMap<ArticleSession, string | undefined>();
  const asked = new WeakSet<ArticleSession>();
  const listener = store.onDidChange((session) => {
    if (asked.has(session)) return;
    const source = session.sidecar?.readable ? session.sidecar.source : undefined;
    // What is there when an article opens was not decided now.
    if (!before.has(session)) before.set(session, source);
    if (source === undefined || source === before.get(session)) return;
    asked.add(session);
    void offer(session.document.uri, context, () => void listener.dispose());
  });
  context.subscriptions.push(listener);
}

/** Asks, if there is a repository without the driver, and calls `done` before. */
async function offer(uri: vscode.Uri, context: vscode.ExtensionContext, done: () => void): Promise<void> {
  const repository = vscode.workspace.isTrusted ? await repositoryOf(uri) : undefined;
  if (!repository || (await setting(repository, 'merge.dramatis.driver')) !== '' || context.workspaceState.get(offered)) return;
  done();
  await context.workspaceState.update(offered, true);
  const yes = vscode.l10n.t('Install');
  const no = vscode.l10n.t('Never');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Shall git merge sidecars by meaning in this repository, so that people who annotate side by side rarely conflict?'), yes, vscode.l10n.t('Not Now'), no);
  if (answer === yes) await installFor(uri, context);
  if (answer === no) await context.globalState.update(never, true);
}

async function installFor(uri: vscode.Uri, context: vscode.ExtensionContext): Promise<void> {
  const repository = vscode.workspace.isTrusted ? await repositoryOf(uri) : undefined;
  if (!repository) {
    void vscode.window.showWarningMessage(vscode.l10n.t('This is no folder of a git repository that is trusted.'));
    return;
  }
  try {
    await install(repository, context.extensionUri);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The merge driver could not be installed: {0}', error instanceof Error ? error.message : String(error)));
    return;
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('git merges sidecars by meaning here now. Commit .gitattributes, so that others can have it too; "dramatis git uninstall" takes it back.'));
}
