import * as vscode from 'vscode';
import { plainMessage } from '../common/plainText';
import { registerPreview } from '../common/preview';
import type { Store } from '../store/store';
import { declareDistinct } from './distinct';
import { mergeEntities } from './merge';
import { splitMentions } from './split';

/** The commands that put the cast of all articles of a folder in order. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const command = (name: string, run: (...given: unknown[]) => Promise<void>): void => {
    const told = (...given: unknown[]): Promise<void> => run(...given).catch((error: unknown) => {
      void vscode.window.showErrorMessage(plainMessage(error instanceof Error ? error.message : String(error)));
    });
    context.subscriptions.push(vscode.commands.registerCommand(`dramatis.${name}`, told));
  };
  command('mergeEntities', (given, selected, how) => mergeEntities(store, given, selected, how));
  command('splitMentions', (given, selected, how) => splitMentions(store, given, selected, how));
  command('declareDistinct', (given, selected) => declareDistinct(store, given, selected));
  registerPreview(context);
}
