import * as vscode from 'vscode';
import type { Store } from '../store/store';
import { find } from './find';
import { flow } from './flow';
import { jump, jumpBadge } from './jump';
import { AnnotatingMode } from './mode';
import { showKeys } from './keys';
import { finish, markDone, nextArticle } from './progress';
import { ProgressItem } from './status';

/** The mode in which plain keys are decisions, and what goes with it. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const mode = new AnnotatingMode(store, context.workspaceState);
  const badge = jumpBadge();
  const command = (name: string, run: (...given: unknown[]) => unknown): vscode.Disposable => vscode.commands.registerCommand(`dramatis.${name}`, run);
  context.subscriptions.push(
    mode,
    badge,
    new ProgressItem(store, mode),
    flow(store, mode),
    command('toggleAnnotating', () => mode.toggle()),
    command('toggleOrder', toggleOrder),
    command('findWord', (given) => find(store, given)),
    command('jump', (given) => jump(store, badge, given)),
    command('markDone', () => markDone(store)),
    command('finish', () => finish(store)),
    command('nextArticle', () => nextArticle(store)),
    command('showKeys', () => showKeys(context.extension)),
  );
}

async function toggleOrder(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('dramatis.annotating');
  const order = settings.get<string>('order') === 'doubtful' ? 'text' : 'doubtful';
  await settings.update('order', order, vscode.ConfigurationTarget.Global);
  vscode.window.setStatusBarMessage(order === 'doubtful' ? vscode.l10n.t('The most doubtful suggestions come first.') : vscode.l10n.t('Suggestions come in the order of the text.'), 3000);
}
