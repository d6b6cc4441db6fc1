import * as vscode from 'vscode';
import { relink, renameItem } from '../../annotations/decide';
import type { Annotations } from '../../annotations/model';
import { folderOf } from '../store/articles';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, Store } from '../store/store';
import { subjectsOf, type Subject } from '../common/subject';

export type RenameScope = 'here' | 'everywhere';

/** EDTF as far as sidecars use it: days, months, years, intervals, each with a mark of doubt. */
const edtf = /^(?:unknown|\d{4}(?:-\d\d){0,2}[?~%]?(?:\/\d{4}(?:-\d\d){0,2}[?~%]?)?)$/;

/**
 * Gives an entity another name, an event another title, a date another value.
 *
 * @param name asked for where it is absent
 * @param scope asked for where it is absent and other articles name the same one
 */
export async function rename(store: Store, given: unknown, name: unknown, scope: unknown): Promise<void> {
  const [subject] = await subjectsOf(store, given);
  if (!subject) return;
  const current = currentName(subject);
  if (!current) return;
  const chosen = typeof name === 'string' ? name.trim() : await askName(current);
  if (!chosen || chosen === current.name) return;
  await renameSubject(store, subject, chosen, scope === 'here' || scope === 'everywhere' ? scope : undefined);
}

/** What is renamed: the name of the entity or event as this article has it, or the value of a date. */
export function currentName({ session, mentions, id }: Subject): { kind: 'item' | 'date'; name: string } | undefined {
  const item = id ?? mentions[0]?.entity ?? mentions[0]?.event;
  if (item === undefined) return mentions[0]?.date === undefined ? undefined : { kind: 'date', name: mentions[0].date };
  const entity = session.cast.entities.find((other) => other.id === item);
  const event = session.cast.events.find((other) => other.id === item);
  return entity || event ? { kind: 'item', name: entity?.name ?? event?.title ?? item } : undefined;
}

export async function renameSubject(store: Store, { session, mentions, id }: Subject, name: string, scope: RenameScope | undefined): Promise<boolean> {
  const item = id ?? mentions[0]?.entity ?? mentions[0]?.event;
  if (item === undefined) return mentions[0] ? redate(store, session, mentions[0], name) : false;
  if (!session.annotations.entities.some((entity) => entity.id === item) && !session.annotations.events.some((event) => event.id === item)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Accept the suggestion before renaming it.'));
    return false;
  }
  await store.index.load();
  const others = store.index.withId(item, folderOf(session.document.uri)).filter(({ article }) => article.toString() !== session.key);
  const where = scope ?? (others.length > 0 ? await askScope(others.length + 1) : 'here');
  if (where === undefined) return false;
  const edit = (annotations: Annotations): Annotations => renameItem(annotations, item, name);
  const decisions: Decision[] = [{ article: session.document.uri, edit }];
  if (where === 'everywhere') decisions.push(...others.map(({ article }) => ({ article, edit })));
  return store.decide(vscode.l10n.t('Rename to {0}', name), decisions);
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

async function askScope(articles: number): Promise<RenameScope | undefined> {
  const items = [
    { label: vscode.l10n.t('Here'), description: vscode.l10n.t('in this article only'), scope: 'here' as const },
    { label: vscode.l10n.t('Everywhere'), description: vscode.l10n.t('in all {0} articles that name it', articles), scope: 'everywhere' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Rename where?') }))?.scope;
}
