import * as vscode from 'vscode';
import { registerRootFile } from '../common/rootFile';
import type { Store } from '../store/store';
import { complete } from './complete';
import { explain } from './explain';

/** What helps people write `dramatis.yaml`: problems at their lines, completion, and explanations of its keys. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  registerRootFile(store.projects, {
    collection: 'dramatis.project',
    problems: ({ problems }) => problems,
    // Where the file cannot be read nothing of it holds; else what is odd is left out, and an unknown key has no effect.
    severity: ({ rule }) => (rule === 'unknown-key' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error),
    complete,
    explain,
    triggers: [':', ' ', '-'],
  }, context);
}
