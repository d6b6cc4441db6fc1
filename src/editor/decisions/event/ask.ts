import * as vscode from 'vscode';
import type { Participant } from '../../../annotations/model';
import type { ArticleSession } from '../../store/session';
import type { Store } from '../../store/store';
import { dateIn } from '../dateIn';
import { entityChoices, pickRole, type EntityChoice } from './choices';

/** Stands for "nowhere in particular" among the places. */
export const noPlace = '';

export async function askTitle(title: string | undefined): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Title of the event'),
    value: title ?? '',
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('An event needs a title.') : undefined),
  });
  return typed?.replace(/\s+/gu, ' ').trim();
}

/** Asks for a date: EDTF, or words as the article could have them; the empty string takes it away. */
export async function askDate(session: ArticleSession, date: string | undefined): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Date of the event'),
    value: date ?? '',
    prompt: vscode.l10n.t('2031-05-06, 2031-05, 2031-05-03/2031-05-04, or words such as “on Tuesday”'),
    validateInput: (value) => {
      const read = dateIn(session, value);
      if (read === undefined) return vscode.l10n.t('Not a date in EDTF, such as 2031-05-03 or 2031-05-03/2031-05-04');
      return read === value.trim() ? undefined : { message: read, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  return typed === undefined ? undefined : dateIn(session, typed);
}

export async function askPlace(store: Store, session: ArticleSession, place: string | undefined): Promise<string | undefined> {
  await store.index.load();
  const nowhere: EntityChoice = { id: noPlace, label: vscode.l10n.t('No place') };
  const items = [...entityChoices(store, session, ['place'], place === undefined ? [] : [place]), nowhere];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Place of the event'), matchOnDescription: true }))?.id;
}

/** Asks who takes part beside those who do, and then as what. */
export async function askParticipants(store: Store, session: ArticleSession, there: readonly string[]): Promise<Participant[] | undefined> {
  await store.index.load();
  const items = entityChoices(store, session, actorTypes(session)).filter(({ id }) => !there.includes(id));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Who takes part?'), placeHolder: vscode.l10n.t('Space chooses, Enter goes on'), canPickMany: true, matchOnDescription: true, matchOnDetail: true });
  if (!picked || picked.length === 0) return undefined;
  const chosen = await pickRole(store, session, vscode.l10n.t('They take part as'));
  return chosen && chosen !== 'out' ? picked.map(({ id }) => ({ entity: id, ...chosen })) : undefined;
}

/** Those who act: everything that is no place. */
function actorTypes(session: ArticleSession): string[] {
  return [...new Set(['person', 'organization', ...session.cast.entities.map(({ type }) => type)])].filter((type) => type !== 'place');
}
