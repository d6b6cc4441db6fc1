import * as vscode from 'vscode';
import type { ProjectContext } from '../../annotations/projectContext';

/** What a key of `dramatis.yaml` is for; `undefined` where there is no such key. */
export function explanationOf(key: string, of: ProjectContext['of']): string | undefined {
  switch (key) {
    case 'schema': return vscode.l10n.t('The version of the files of Dramatis.');
    case 'types': return vscode.l10n.t('Types of entities beside person, organization and place; or, under the id of a built-in type, its guideline.');
    case 'kinds': return vscode.l10n.t('Kinds of events beside the built-in ones.');
    case 'roles': return vscode.l10n.t('Roles of participants beside the built-in ones.');
    case 'id': return vscode.l10n.t('As it stands in sidecars: lower-case letters a to z, digits and single hyphens.');
    case 'label': return vscode.l10n.t('What people call it; the id where it is absent.');
    case 'plural': return of === 'types' ? vscode.l10n.t('The label of a group of its entities.') : undefined;
    case 'slot': return of === 'types' ? vscode.l10n.t('The colours, the line and the key of the type, type6 to type12. Each slot belongs to one type; types without one share a look.') : undefined;
    case 'guideline': return vscode.l10n.t('When to use it: annotators see this where they choose a type, and in the card of a mention.');
    default: return undefined;
  }
}

/** What a slot looks like, and its key. */
export function slotInWords(slot: string): string {
  const looks: Record<string, string> = {
    type6: vscode.l10n.t('a dashed frame'),
    type7: vscode.l10n.t('a bar at each end'),
    type8: vscode.l10n.t('a dotted frame'),
    type9: vscode.l10n.t('dashed lines above and below'),
    type10: vscode.l10n.t('double lines above and below'),
    type11: vscode.l10n.t('dotted lines above and below'),
    type12: vscode.l10n.t('a frame'),
  };
  const look = vscode.l10n.t('{0} in the colour dramatis.{1}', looks[slot] ?? '', slot);
  const number = Number(slot.slice('type'.length));
  return number > 10 ? look : vscode.l10n.t('{0}; marked with Alt+M {1}', look, number % 10);
}
