/** Problems as tests see them: what the editor shows of a file, and what it offers to do about it. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { patience } from '../../host/workbench';
import { dramatis } from '../support';

/** What Dramatis tells of a file, as `rule: the words at which it is told`. */
export async function problemsIn(uri: vscode.Uri): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  return ours(uri).map(({ code, range }) => `${code as string}: ${document.getText(range)}`);
}

export function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Dramatis');
}

/** Waits until exactly these problems are told of a file. */
export async function told(uri: vscode.Uri, ...expected: string[]): Promise<vscode.Diagnostic[]> {
  const end = Date.now() + patience;
  for (;;) {
    let wake = (): void => {};
    const changed = new Promise<void>((resolve) => (wake = resolve));
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.some((other) => other.toString() === uri.toString()) && wake());
    const timer = setTimeout(wake, Math.max(0, end - Date.now()));
    try {
      const now = await problemsIn(uri);
      if (now.length === expected.length && expected.every((one) => now.includes(one))) return ours(uri);
      if (Date.now() >= end) assert.deepEqual(now, expected);
      await changed;
    } finally {
      clearTimeout(timer);
      listener.dispose();
    }
  }
}

/** What is offered at the first problem of a rule. */
export async function offered(uri: vscode.Uri, rule: string): Promise<vscode.CodeAction[]> {
  const problem = ours(uri).find(({ code }) => code === rule);
  assert.ok(problem, `${rule} is told of ${uri.path}`);
  await vscode.workspace.openTextDocument(uri);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, problem.range, vscode.CodeActionKind.QuickFix.value);
}

/** Does what is offered under a title, and waits until all of it is done. */
export async function fix(uri: vscode.Uri, rule: string, title: string): Promise<void> {
  const actions = await offered(uri, rule);
  const action = actions.find((other) => other.title === title);
  assert.ok(action, `${title} is among ${actions.map((other) => other.title).join(' | ')}`);
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  await (await dramatis()).settled();
}
