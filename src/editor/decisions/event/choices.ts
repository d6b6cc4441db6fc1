import * as vscode from 'vscode';
import { wordsOf } from '../../../annotations/project';
import { plainLabel } from '../../common/plainText';
import { guidelineOf, kindName, roleName, typeIcon } from '../../common/types';
import { folderOf } from '../../store/articles';
import type { ArticleSession } from '../../store/session';
import type { Store } from '../../store/store';
import { known } from '../link';

/** An entity that can be chosen: one of the article, else one of another article of its folder. */
export interface EntityChoice extends vscode.QuickPickItem {
  readonly id: string;
}

/**
 * The entities of some types, those of the article first, in the order of the text; among them `first` ahead of all.
 * The id stands beside the name: names in Cyrillic are found by Latin letters too.
 */
export function entityChoices(store: Store, session: ArticleSession, types: readonly string[], first: readonly string[] = []): EntityChoice[] {
  const folder = folderOf(session.document.uri);
  const elsewhere = store.index.all().filter(({ article }) => folderOf(article) === folder).flatMap(({ annotations }) => annotations.entities);
  const choices = new Map<string, EntityChoice>();
  for (const { id, type, name, role } of [...session.cast.entities, ...elsewhere]) {
    if (choices.has(id) || !types.includes(type)) continue;
    choices.set(id, { id, label: `$(${typeIcon(type)}) ${plainLabel(name)}`, description: id, ...(role !== undefined && { detail: plainLabel(role) }) });
  }
  const ahead = first.flatMap((id) => choices.get(id) ?? []);
  return [...ahead, ...[...choices.values()].filter((choice) => !ahead.includes(choice))];
}

/** What an entity of the article, or of another one, is called. */
export function nameOf(store: Store, session: ArticleSession, id: string): string {
  return known(store, session, id)?.name ?? id;
}

export async function pickKind(store: Store, session: ArticleSession, current: string): Promise<string | undefined> {
  const settings = store.projects.of(session.document.uri);
  const items = wordsOf(settings, 'kinds').map((id) => {
    const guideline = guidelineOf(settings, 'kinds', id);
    return { id, label: kindName(id, settings), description: id === current ? vscode.l10n.t('current') : '', ...(guideline !== undefined && { detail: plainLabel(guideline) }) };
  });
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Kind of the event'), matchOnDetail: true }))?.id;
}

/** As what somebody takes part: in a role, in none in particular, or not at all. */
export type RoleChoice = { readonly role?: string } | 'out';

/** @param out what to call it that somebody takes no part, where that can be chosen */
export async function pickRole(store: Store, session: ArticleSession, title: string, current?: { readonly role?: string | undefined; readonly out: string }): Promise<RoleChoice | undefined> {
  const settings = store.projects.of(session.document.uri);
  const isNow = (role: string | undefined): string => (current && current.role === role ? vscode.l10n.t('current') : '');
  const items: (vscode.QuickPickItem & { readonly choice: RoleChoice })[] = wordsOf(settings, 'roles').map((role) => {
    const guideline = guidelineOf(settings, 'roles', role);
    return { choice: { role }, label: roleName(role, settings), description: isNow(role), ...(guideline !== undefined && { detail: plainLabel(guideline) }) };
  });
  items.push({ choice: {}, label: vscode.l10n.t('No role in particular'), description: isNow(undefined) });
  if (current) items.push({ choice: 'out', label: current.out });
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.choice;
}
