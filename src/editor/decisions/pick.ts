import * as vscode from 'vscode';
import { typeIcon, typeName, types } from '../common/types';

/** Asks for a type; `undefined` where the person thinks better of it. */
export async function pickType(title: string, current?: string): Promise<string | undefined> {
  const items = types.map((type) => ({ type, label: `$(${typeIcon(type)}) ${typeName(type)}`, description: type === current ? vscode.l10n.t('current') : '' }));
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Type') });
  return picked?.type;
}
