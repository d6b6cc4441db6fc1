import * as vscode from 'vscode';
import type { Event } from '../../../annotations/model';
import { withParticipant } from '../../../annotations/putEvent';
import { plainLabel } from '../../common/plainText';
import { kindName, roleName } from '../../common/types';
import type { ArticleSession } from '../../store/session';
import type { Store } from '../../store/store';
import { askDate, askParticipants, askPlace, askTitle, noPlace } from './ask';
import { nameOf, pickKind, pickRole } from './choices';

/** What the form is about: an event whose id may still follow from its title. */
export type Draft = Omit<Event, 'id'>;

interface Row extends vscode.QuickPickItem {
  /** What the row changes; `undefined` where the person thought better of it. Absent for the row that saves. */
  readonly change?: () => Promise<Draft | undefined>;
}

/**
 * Shows an event field by field, to be corrected by keyboard: typing finds a row, `Enter` changes it, and `Enter` on
 * the first row, which has the focus at the start and after each change, saves.
 *
 * @returns `undefined` where the person thinks better of it
 */
export async function eventForm(store: Store, session: ArticleSession, title: string, given: Draft): Promise<Draft | undefined> {
  let draft = given;
  for (;;) {
    const row = await vscode.window.showQuickPick(rowsOf(store, session, draft), { title, placeHolder: vscode.l10n.t('Enter saves; type to find a field'), ignoreFocusOut: true });
    if (!row) return undefined;
    if (!row.change) return draft;
    draft = (await row.change()) ?? draft;
  }
}

function rowsOf(store: Store, session: ArticleSession, draft: Draft): Row[] {
  const settings = store.projects.of(session.document.uri);
  const { type, title, date, place, participants = [] } = draft;
  const none = vscode.l10n.t('none');
  const field = (icon: string, label: string, value: string | undefined, change: () => Promise<Draft | undefined>): Row => ({ label: `$(${icon}) ${label}`, description: plainLabel(value ?? none), change });
  return [
    { label: `$(check) ${vscode.l10n.t('Save')}`, description: plainLabel([title, date, place && nameOf(store, session, place)].filter(Boolean).join(' · ')) },
    field('tag', vscode.l10n.t('Kind'), kindName(type, settings), async () => {
      const kind = await pickKind(store, session, type);
      return kind === undefined ? undefined : { ...draft, type: kind };
    }),
    field('megaphone', vscode.l10n.t('Title'), title, async () => {
      const typed = await askTitle(title);
      return typed === undefined ? undefined : { ...draft, title: typed };
    }),
    field('calendar', vscode.l10n.t('Date'), date, async () => {
      const typed = await askDate(session, date);
      if (typed === undefined) return undefined;
      const { date: _, ...rest } = draft;
      return typed === '' ? rest : { ...rest, date: typed };
    }),
    field('location', vscode.l10n.t('Place'), place && nameOf(store, session, place), async () => {
      const chosen = await askPlace(store, session, place);
      if (chosen === undefined) return undefined;
      const { place: _, ...rest } = draft;
      return chosen === noPlace ? rest : { ...rest, place: chosen };
    }),
    ...participants.map(({ entity, role }) => {
      const name = nameOf(store, session, entity);
      return field('person', plainLabel(name), role === undefined ? vscode.l10n.t('takes part') : roleName(role, settings), async () => {
        const chosen = await pickRole(store, session, vscode.l10n.t('{0} takes part as', name), { role, out: vscode.l10n.t('Takes no part') });
        return chosen && withParticipant(draft, entity, chosen === 'out' ? undefined : chosen);
      });
    }),
    field('person-add', vscode.l10n.t('Add Participants'), '', async () => {
      const added = await askParticipants(store, session, participants.map(({ entity }) => entity));
      return added?.reduce<Draft>((next, { entity, role }) => withParticipant(next, entity, role === undefined ? {} : { role }), draft);
    }),
  ];
}
