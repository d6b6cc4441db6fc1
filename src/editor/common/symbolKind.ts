import * as vscode from 'vscode';

const kinds: Record<string, vscode.SymbolKind> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  event: vscode.SymbolKind.Event,
  date: vscode.SymbolKind.Constant,
};

/** The kind of symbol, and so the icon, that lists of symbols show for a type. */
export function symbolKind(type: string): vscode.SymbolKind {
  return kinds[type] ?? vscode.SymbolKind.Object;
}
