import * as vscode from 'vscode';

/** What the search hides, as one glob. */
export function hidden(): string | undefined {
  const patterns = Object.entries(vscode.workspace.getConfiguration('search').get<Record<string, unknown>>('exclude', {})).filter(([, on]) => on === true);
  return patterns.length === 0 ? undefined : `{${patterns.map(([pattern]) => pattern).join(',')}}`;
}
