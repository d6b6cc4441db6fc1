import * as vscode from 'vscode';

/** In the article at hand, or in all articles of its folder. */
export type Scope = 'here' | 'everywhere';

export function isScope(given: unknown): given is Scope {
  return given === 'here' || given === 'everywhere';
}

/** Asks whether a change is made in this article alone or in all that name the same one. */
export async function askScope(title: string, articles: number): Promise<Scope | undefined> {
  const items = [
    { label: vscode.l10n.t('Here'), description: vscode.l10n.t('in this article only'), scope: 'here' as const },
    { label: vscode.l10n.t('Everywhere'), description: vscode.l10n.t('in all {0} articles that name it', articles), scope: 'everywhere' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title }))?.scope;
}
