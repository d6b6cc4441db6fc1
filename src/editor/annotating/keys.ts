import * as vscode from 'vscode';

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly when?: string;
  readonly args?: unknown;
}

/** What the manifest calls a command; VS Code puts a translation beside the English. */
type Title = string | { readonly value: string };

interface KeyItem extends vscode.QuickPickItem {
  readonly run?: readonly [command: string, ...args: unknown[]];
}

/** The keys of the annotating mode as the manifest has them; choosing one runs it, and the first row leads to where they are changed. */
export async function showKeys({ packageJSON }: vscode.Extension<unknown>): Promise<void> {
  const { keybindings, commands } = (packageJSON as { contributes: { keybindings: Keybinding[]; commands: { command: string; title: Title }[] } }).contributes;
  const titles = new Map(commands.map(({ command, title }) => [command, typeof title === 'string' ? title : title.value]));
  const rows = keybindings.filter(({ when }) => /\bdramatis\.annotating\b/.test(when ?? '')).map(({ command, key, args }): KeyItem => ({
    label: shown(key),
    description: [titles.get(command) ?? command, ...(typeof args === 'string' ? [args] : [])].join(': '),
    run: args === undefined ? [command] : [command, args],
  }));
  const change: KeyItem = { label: `$(gear) ${vscode.l10n.t('Change keys…')}`, detail: vscode.l10n.t('Below are the keys as Dramatis brings them. Keys that you have changed are in the Keyboard Shortcuts.'), run: ['workbench.action.openGlobalKeybindings', '@ext:dramatis.dramatis'] };
  const picked = await vscode.window.showQuickPick([change, ...rows], { title: vscode.l10n.t('Keys of the annotating mode'), matchOnDescription: true });
  if (picked?.run) await vscode.commands.executeCommand(...(picked.run as [string, ...unknown[]]));
}

/** A key as it stands on keyboards. */
function shown(key: string): string {
  return key.split('+').map((part) => part[0]!.toUpperCase() + part.slice(1)).join('+');
}
