import * as vscode from 'vscode';
import { relink, renameItem } from '../../annotations/decide';
import type { Annotations } from '../../annotations/model';
import { folderOf } from '../store/articles';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, Store } from '../store/store';
import { decideWithPreview } from '../common/preview';
import { askScope, isScope, type Scope } from '../common/scope';
import { subjectsOf, withRows, workspaceItem, type Subject } from '../common/subject';

/** EDTF as far as sidecars use it: days, months, years, intervals, each with a mark of doubt. */
const edtf = /^(?:unknown|\d{4}(?:-\d\d){0,2}[?~%]?(?:\/\d{4}(?:-\d\d){0,2}[?~%]?)?)$/;

/**
 * Gives an entity another name, an event another title, a date another value.
 *
 * @param name asked for where it is absent
 * @param scope asked for where it is absent and other articles name the same one; a row of the whole workspace means all
 * @param how `apply` shows no preview; nor is there one where name and scope are given
 */
export async function rename(store: Store, given: unknown, name: unknown, scope: unknown, how: unknown): Promise<void> {
  const rows = await withRows(given);
  const item = await workspaceItem(store, rows);
  if (item) {
    const all = item.articles.flatMap(({ annotations }) => [...annotations.entities, ...annotations.events].filter(({ id }) => id === item.id));
    const names = all.map((one) => ('name' in one ? one.name : (one.title ?? one.id)));
    const current = names.reduce((most, other) => (other.length > most.length ? other : most), '');
    const chosen = typeof name === 'string' ? name.trim() : await askName({ kind: 'item', name: current });
    if (chosen) await decideWithPreview(store, vscode.l10n.t('Rename to {0}', chosen), item.articles.map(({ article }) => ({ article, edit: (annotations) => renameItem(annotations, item.id, chosen) })), [], how);
    return;
  }
  const [subject] = await subjectsOf(store, rows);
  if (!subject) return;
  const current = currentName(subject);
  if (!current) return;
  const chosen = typeof name === 'string' ? name.trim() : await askName(current);
  if (!chosen || chosen === current.name) return;
  await renameSubject(store, subject, chosen, isScope(scope) ? scope : undefined, typeof name === 'string' && isScope(scope) ? 'apply' : how);
}

/** What is renamed: the name of the entity or event as this article has it, or the value of a date. */
export function currentName({ session, mentions, id }: Subject): { kind: 'item' | 'date'; name: string } | undefined {
  const item = id ?? mentions[0]?.entity ?? mentions[0]?.event;
  if (item === undefined) return mentions[0]?.date === undefined ? undefined : { kind: 'date', name: mentions[0].date };
  const entity = session.cast.entities.find((other) => other.id === item);
  const event = session.cast.events.find((other) => other.id === item);
  return entity || event ? { kind: 'item', name: entity?.name ?? event?.title ?? item } : undefined;
}

export async function renameSubject(store: Store, { session, mentions, id }: Subject, name: string, scope: Scope | undefined, how?: unknown): Promise<boolean> {
  const item = id ?? mentions[0]?.entity ?? mentions[0]?.event;
  if (item === undefined) return mentions[0] ? redate(store, session, mentions[0], name) : false;
  if (!session.annotations.entities.some((entity) => entity.id === item) && !session.annotations.events.some((event) => event.id === item)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Accept the suggestion before renaming it.'));
    return false;
  }
  await store.index.load();
  const others = store.index.withId(item, folderOf(session.document.uri)).filter(({ article }) => article.toString() !== session.key);
  const where = scope ?? (others.length > 0 ? await askScope(vscode.l10n.t('Rename where?'), others.length + 1) : 'here');
  if (where === undefined) return false;
  const edit = (annotations: Annotations): Annotations => renameItem(annotations, item, name);
  const decisions: Decision[] = [{ article: session.document.uri, edit }];
  if (where === 'everywhere') decisions.push(...others.map(({ article }) => ({ article, edit })));
  return decideWithPreview(store, vscode.l10n.t('Rename to {0}', name), decisions, [], how);
}

async function redate(store: Store, session: ArticleSession, { mention }: OpenMention, date: string): Promise<boolean> {
  if (!mention || !edtf.test(date)) {
    void vscode.window.showWarningMessage(mention ? vscode.l10n.t('{0} is no date in EDTF, such as 2031-05-03 or 2031-05.', date) : vscode.l10n.t('Accept the suggestion before renaming it.'));
    return false;
  }
  return store.decide(vscode.l10n.t('Change date to {0}', date), [
    {
      article: session.document.uri,
      edit: (annotations, find) => {
        const there = find(mention);
        return there ? relink(annotations, there, { target: { date } }) : annotations;
      },
    },
  ]);
}

async function askName({ kind, name }: { kind: 'item' | 'date'; name: string }): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: kind === 'date' ? vscode.l10n.t('Change date') : vscode.l10n.t('Rename'),
    value: name,
    prompt: kind === 'date' ? vscode.l10n.t('A day, month, year or interval in EDTF, or unknown') : vscode.l10n.t('The fullest name that the article states'),
    validateInput: (value) => (kind === 'date' && !edtf.test(value.trim()) ? vscode.l10n.t('Not a date in EDTF, such as 2031-05-03 or 2031-05-03/2031-05-04') : undefined),
  });
  return typed?.trim();
}
