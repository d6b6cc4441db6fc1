import * as vscode from 'vscode';
import { setStatus } from '../../annotations/decide';
import { statuses, type Status } from '../../annotations/model';
import type { Store } from '../store/store';

/**
 * Says how far the active article is: done, approved, returned, or none of these.
 *
 * @param given one of the statuses, or `none`; asked for where it is absent
 */
export async function changeStatus(store: Store, given: unknown): Promise<void> {
  const session = store.active;
  if (!session) return;
  const choices = [...statuses, 'none'] as const;
  const names = { done: vscode.l10n.t('Done'), approved: vscode.l10n.t('Approved'), returned: vscode.l10n.t('Returned'), none: vscode.l10n.t('None') };
  const { status: current = 'none' } = session.annotations;
  const status = choices.find((choice) => choice === given) ?? (await pick(choices.map((choice) => ({ choice, label: names[choice], description: choice === current ? vscode.l10n.t('current') : '' }))));
  if (status === undefined) return;
  await store.decide(vscode.l10n.t('Status'), [{ article: session.document.uri, edit: (annotations) => setStatus(annotations, status === 'none' ? undefined : status) }]);
}

async function pick(items: readonly { choice: Status | 'none'; label: string; description: string }[]): Promise<Status | 'none' | undefined> {
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Status of the article') }))?.choice;
}
