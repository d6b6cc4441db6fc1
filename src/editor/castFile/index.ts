import * as vscode from 'vscode';
import { registerRootFile } from '../common/rootFile';
import type { Store } from '../store/store';
import { completeIn } from './complete';
import { explain } from './explain';
import { exportCast } from './export';
import { importCast } from './import';
import { provideProposals } from './propose';

/** What helps people keep `cast.yaml`: problems at their lines, completion, explanations, and commands that fill it. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  registerRootFile(store.casts, {
    collection: 'dramatis.cast',
    problems: ({ problems }) => problems,
    severity: ({ rule }) => (rule === 'unknown-key' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error),
    complete: completeIn(store),
    explain,
    triggers: [':', ' ', '-', '{', '[', ','],
  }, context);
  context.subscriptions.push(
    provideProposals(),
    vscode.commands.registerCommand('dramatis.exportCast', (folder: unknown) => exportCast(store, folder)),
    vscode.commands.registerCommand('dramatis.importCast', (files: unknown) => importCast(store, files)),
  );
}
