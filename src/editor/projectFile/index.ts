import * as vscode from 'vscode';
import { projectFile } from '../../annotations/project';
import { readProject, type Project, type UnreadableProject } from '../../annotations/projectRead';
import { Lines } from '../../text/lines';
import { isProjectFile } from '../store/project';
import type { Store } from '../store/store';
import { complete } from './complete';
import { explain } from './explain';

/** What helps people write `dramatis.yaml`: problems at their lines, completion, and explanations of its keys. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const collection = vscode.languages.createDiagnosticCollection('dramatis.project');
  const show = (uri: vscode.Uri, project: Project | UnreadableProject | undefined): void => collection.set(uri, project && diagnosticsOf(project));
  const documentOf = (uri: vscode.Uri): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const showDocument = (document: vscode.TextDocument): void => {
    if (isProjectFile(document.uri)) show(document.uri, readProject(document.getText()));
  };
  const showFolder = (folder: string): void => {
    const uri = vscode.Uri.joinPath(vscode.Uri.parse(folder), projectFile);
    // What is being written is newer than what is on disk.
    if (!documentOf(uri)) show(uri, store.projects.fileOf(folder));
  };
  const selector: vscode.DocumentSelector = { pattern: `**/${projectFile}` };
  context.subscriptions.push(
    collection,
    store.projects.onDidChange(showFolder),
    vscode.workspace.onDidOpenTextDocument(showDocument),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showDocument(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => isProjectFile(uri) && showFolder(vscode.Uri.joinPath(uri, '..').toString())),
    vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems: (document, position) => (isProjectFile(document.uri) ? complete(document, position) : undefined) }, ':', ' ', '-'),
    vscode.languages.registerHoverProvider(selector, { provideHover: (document, position) => (isProjectFile(document.uri) ? explain(document, position) : undefined) }),
  );
  vscode.workspace.textDocuments.forEach(showDocument);
}

/** Where the file cannot be read nothing of it holds; else what is odd is left out, and an unknown key has no effect. */
function diagnosticsOf({ source, problems }: Project | UnreadableProject): vscode.Diagnostic[] {
  const lines = new Lines(source);
  return problems.map(({ rule, message, start, end }) => {
    const from = lines.at(start);
    const to = lines.at(Math.max(end, start + 1));
    const severity = rule === 'unknown-key' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error;
    const diagnostic = new vscode.Diagnostic(new vscode.Range(from.line, from.column, to.line, to.column), message, severity);
    diagnostic.source = 'Dramatis';
    diagnostic.code = rule;
    return diagnostic;
  });
}
