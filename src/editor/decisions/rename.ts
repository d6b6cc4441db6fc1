import * as vscode from 'vscode';
import { relink, renameItem } from '../../annotations/decide';
import type { Annotations } from '../../annotations/model';
import { likelyDates } from '../../recognition/likelyDates';
import { folderOf } from '../store/articles';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, Store } from '../store/store';
import { plainMessage } from '../common/plainText';
import { decideWithPreview } from '../common/preview';
import { askScope, isScope, type Scope } from '../common/scope';
import { subjectsOf, withRows, workspaceItem, type Subject } from '../common/subject';
import { add } from './accept';
import { dateIn } from './dateIn';
import { pickDate } from './pickDate';

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
    const chosen = typeof name === 'string' ? name.trim() : await askName(current);
    if (chosen) await decideWithPreview(store, vscode.l10n.t('Rename to {0}', chosen), item.articles.map(({ article }) => ({ article, edit: (annotations) => renameItem(annotations, item.id, chosen) })), [], how);
    return;
  }
  const [subject] = await subjectsOf(store, rows);
  if (!subject) return;
  const current = currentName(subject);
  if (!current) return;
  const chosen = typeof name === 'string' ? name.trim() : current.kind === 'date' ? await askDate(subject, current.name) : await askName(current.name);
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

/** Gives a date another value; one that is only suggested is accepted with it. */
async function redate(store: Store, session: ArticleSession, { mention, start, end }: OpenMention, typed: string): Promise<boolean> {
  const date = isValue(typed) ? typed : dateIn(session, typed);
  if (date === undefined || !isValue(date)) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} is no date in EDTF, such as 2031-05-03 or 2031-05.', plainMessage(typed)));
    return false;
  }
  const added = add(store, session, mention ? [] : [{ start, end, type: 'date', target: { date }, declarations: {} }]);
  return store.decide(vscode.l10n.t('Change date to {0}', date), [
    {
      article: session.document.uri,
      edit: (annotations, find) => {
        const there = mention && find(mention);
        return there ? relink(annotations, there, { target: { date } }) : added.edit(annotations, find);
      },
    },
  ]);
}

function isValue(date: string): boolean {
  return edtf.test(date);
}

/** What a date may be instead; any other is typed. */
async function askDate({ session, mentions }: Subject, value: string): Promise<string | undefined> {
  const others = session.cast.mentions.flatMap(({ date, state }) => (date === undefined || state === 'rejected' || mentions.some((mention) => mention.date === date) ? [] : [date]));
  const published = session.annotations.published ?? session.suggestions.published;
  const dates = [...likelyDates(value, published, others), ...(value === 'unknown' ? [] : ['unknown'])];
  return pickDate(session, vscode.l10n.t('Change date {0}', value), dates.map((date) => ({ date })), isValue);
}

async function askName(name: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({ title: vscode.l10n.t('Rename'), value: name, prompt: vscode.l10n.t('The fullest name that the article states') });
  return typed?.trim();
}
