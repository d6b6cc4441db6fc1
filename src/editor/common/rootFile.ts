import * as vscode from 'vscode';
import { Lines } from '../../text/lines';
import type { FolderFiles, ReadFile } from '../store/folderFiles';

/** After the last keystroke, in milliseconds: a long list takes a while to read, and half a line is an error that nobody made. */
const pause = 150;

/** Something wrong with a file, UTF-16 offsets in its source. */
interface FileProblem {
  readonly rule: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What helps people write one of the files at the root of a workspace folder. */
export interface RootFile<Read> {
  readonly collection: string;
  /** What is shown of the file of a folder, by its URI. */
  readonly problems: (read: Read, folder: string) => readonly FileProblem[];
  readonly severity: (problem: FileProblem) => vscode.DiagnosticSeverity;
  readonly complete: (document: vscode.TextDocument, position: vscode.Position) => vscode.ProviderResult<vscode.CompletionItem[]>;
  readonly explain: (document: vscode.TextDocument, position: vscode.Position) => vscode.Hover | undefined;
  readonly triggers: readonly string[];
}

/** Shows the problems of a file at their lines, as it is being written and as it lies on disk, and completes and explains it. */
export function registerRootFile<Read extends ReadFile>(files: FolderFiles<Read>, { collection: name, problems, severity, complete, explain, triggers }: RootFile<Read>, context: vscode.ExtensionContext): void {
  const collection = vscode.languages.createDiagnosticCollection(name);
  const show = (uri: vscode.Uri, read: Read | undefined): void => collection.set(uri, read && diagnosticsOf(read.source, problems(read, vscode.Uri.joinPath(uri, '..').toString()), severity));
  const documentOf = (uri: vscode.Uri): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const showDocument = (document: vscode.TextDocument): void => {
    if (files.holds(document.uri) && !document.isClosed) show(document.uri, files.reader(document.getText()));
  };
  const timers = new Map<string, NodeJS.Timeout>();
  const showSoon = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    if (files.holds(document.uri)) timers.set(key, setTimeout(() => timers.delete(key) && showDocument(document), pause));
  };
  const showFolder = (folder: string): void => {
    const uri = files.uriOf(folder);
    // What is being written is newer than what is on disk.
    if (!documentOf(uri)) show(uri, files.fileOf(folder));
  };
  const selector: vscode.DocumentSelector = { pattern: `**/${files.fileName}` };
  context.subscriptions.push(
    collection,
    files.onDidChange(showFolder),
    vscode.workspace.onDidOpenTextDocument(showDocument),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showSoon(document)),
    new vscode.Disposable(() => timers.forEach(clearTimeout)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => files.holds(uri) && showFolder(vscode.Uri.joinPath(uri, '..').toString())),
    vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems: (document, position) => (files.holds(document.uri) ? complete(document, position) : undefined) }, ...triggers),
    vscode.languages.registerHoverProvider(selector, { provideHover: (document, position) => (files.holds(document.uri) ? explain(document, position) : undefined) }),
  );
  vscode.workspace.textDocuments.forEach(showDocument);
}

function diagnosticsOf(source: string, problems: readonly FileProblem[], severity: (problem: FileProblem) => vscode.DiagnosticSeverity): vscode.Diagnostic[] {
  const lines = new Lines(source);
  return problems.map((problem) => {
    const from = lines.at(problem.start);
    const to = lines.at(Math.max(problem.end, problem.start + 1));
    const diagnostic = new vscode.Diagnostic(new vscode.Range(from.line, from.column, to.line, to.column), problem.message, severity(problem));
    diagnostic.source = 'Dramatis';
    diagnostic.code = problem.rule;
    return diagnostic;
  });
}
