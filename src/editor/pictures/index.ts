import * as vscode from 'vscode';
import type { Store } from '../store/store';
import { PicturePanel } from './panel';

/** Pictures of the workspace: a timeline of its events, and a network of the actors who met in them. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const timeline = new PicturePanel('timeline', vscode.l10n.t('Timeline'), store, context.extensionUri);
  const network = new PicturePanel('network', vscode.l10n.t('Network'), store, context.extensionUri);
  const panels = [timeline, network];
  const command = (name: string, run: () => unknown): vscode.Disposable => vscode.commands.registerCommand(`dramatis.${name}`, run);
  context.subscriptions.push(
    ...panels,
    command('showTimeline', () => timeline.show()),
    command('showNetwork', () => network.show()),
    command('savePictureAsSvg', () => panels.find(({ active }) => active)?.save('svg')),
    command('savePictureAsPng', () => panels.find(({ active }) => active)?.save('png')),
  );
}
