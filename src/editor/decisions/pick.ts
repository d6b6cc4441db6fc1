import * as vscode from 'vscode';
import type { ProjectSettings } from '../../annotations/project';
import { furtherTypes, guidelineOf, typeIcon, typeName, types } from '../common/types';
import { plainLabel } from '../common/plainText';

/** Asks for a type, built in or of the project; `undefined` where the person thinks better of it. */
export async function pickType(settings: ProjectSettings, title: string, current?: string): Promise<string | undefined> {
  const items = [...types, ...furtherTypes(settings).map(({ id }) => id)].map((type) => {
    const guideline = guidelineOf(settings, 'types', type);
    return {
      type,
      label: `$(${typeIcon(type)}) ${typeName(type, settings)}`,
      description: type === current ? vscode.l10n.t('current') : '',
      ...(guideline !== undefined && { detail: plainLabel(guideline) }),
    };
  });
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Type'), matchOnDetail: true });
  return picked?.type;
}
