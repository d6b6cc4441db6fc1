import * as vscode from 'vscode';
import type { Finding } from '../annotations/check';
import { readSidecar } from '../annotations/read';
import type { Sidecar, UnreadableSidecar } from '../annotations/sidecar';
import { unknownTypes } from '../annotations/unknownTypes';
import { extentOf } from '../annotations/where';
import { Lines } from '../text/lines';
import { articleOf, folderOf, isSidecar } from './store/articles';
import type { Store } from './store/store';

/** More problems of one file than VS Code shows. */
const mostProblems = 1000;

/** Shows what is wrong with a sidecar at its lines: errors where it cannot be read, else warnings. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const collection = vscode.languages.createDiagnosticCollection('dramatis');
  const show = (uri: vscode.Uri, sidecar: Sidecar | UnreadableSidecar | undefined): void => {
    if (!sidecar) return collection.delete(uri);
    const problems = [...sidecar.problems, ...unknownIn(uri, sidecar)];
    if (problems.length === 0) return collection.delete(uri);
    const lines = new Lines(sidecar.source);
    const severity = sidecar.readable ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error;
    const diagnostics = problems.slice(0, mostProblems).map(({ message, start, end }) => {
      const from = lines.at(start);
      const to = lines.at(Math.max(end, start + 1));
      const diagnostic = new vscode.Diagnostic(new vscode.Range(from.line, from.column, to.line, to.column), message, severity);
      diagnostic.source = 'Dramatis';
      return diagnostic;
    });
    collection.set(uri, diagnostics);
  };
  /** Types, kinds and roles that the project does not know, where it has a file that says which there are. */
  const unknownIn = (uri: vscode.Uri, sidecar: Sidecar | UnreadableSidecar): Finding[] => {
    const settings = store.projects.stated(folderOf(uri));
    return sidecar.readable && settings ? unknownTypes(sidecar.annotations, settings, (item) => extentOf(sidecar, item) ?? { start: 0, end: 0 }) : [];
  };
  const showDocument = (document: vscode.TextDocument): void => {
    // Of an open article the store has the sidecar; of a sidecar alone its editor has it.
    if (isSidecar(document.uri) && !store.session(articleOf(document.uri))) show(document.uri, readSidecar(document.getText()));
  };
  context.subscriptions.push(
    collection,
    store.onDidChange((session) => show(session.sidecarUri, session.sidecar)),
    store.projects.onDidChange(() => {
      store.all().forEach((session) => show(session.sidecarUri, session.sidecar));
      vscode.workspace.textDocuments.forEach(showDocument);
    }),
    store.onDidClose((session) => {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === session.sidecarUri.toString());
      if (document) showDocument(document);
      else collection.delete(session.sidecarUri);
    }),
    vscode.workspace.onDidOpenTextDocument(showDocument),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showDocument(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isSidecar(document.uri) && !store.session(articleOf(document.uri))) collection.delete(document.uri);
    }),
  );
  vscode.workspace.textDocuments.forEach(showDocument);
}
