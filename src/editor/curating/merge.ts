import * as vscode from 'vscode';
import { isDistinct } from '../../annotations/distinctPair';
import { mergeIds } from '../../annotations/mergeIds';
import { mergeInCast } from '../../annotations/mergeInCast';
import type { Annotations } from '../../annotations/model';
import { castDecision, castLayout } from '../common/castFile';
import { pickName } from '../common/pickName';
import { plainMessage } from '../common/plainText';
import { decideWithPreview } from '../common/preview';
import { folderOf } from '../store/articles';
import type { Decision, Store } from '../store/store';
import { chosenBy, idsOf, type Chosen } from './chosen';
import { articlesWith, membersOf, type Member } from './folderCast';
import { memberItem, pickOther } from './pickMember';

/**
 * Makes one of two or more entities, or events, in all articles of the folder. In each sidecar the declaration of the
 * one that stays is kept, else that of the one that goes gets its id; `cast.yaml` keeps the ids that go.
 *
 * @param selected the id of the one that stays, or rows of a view; asked for where it is absent
 * @param how `apply` shows no preview
 */
export async function mergeEntities(store: Store, given: unknown, selected: unknown, how: unknown): Promise<void> {
  const chosen = await chosenBy(store, given, selected);
  if (!chosen[0]) return;
  const { folder } = chosen[0];
  const members = await membersOf(store, folder);
  const ids = idsOf(chosen).filter((id) => members.has(id));
  const into = ids.length === 0 ? undefined : typeof selected === 'string' ? selected : await askInto(members, ids);
  const staying = into === undefined ? undefined : members.get(into);
  const going = ids.filter((id) => id !== into && members.get(id)!.kind === staying?.kind);
  if (!staying || going.length === 0) return;
  if (how !== 'apply' && staying.kind === 'entity' && !(await isSure(folder, members, going, staying))) return;
  const written = going.filter((id) => members.get(id)!.articles > 0);
  for (const id of going.filter((other) => !written.includes(other))) await linkSuggestion(store, chosen, id, staying.id);
  if (written.length === 0) return;
  const articles = await articlesWith(store, folder, written);
  const edit = (annotations: Annotations): Annotations => retyped(written.reduce((next, id) => mergeIds(next, id, staying.id), annotations), staying);
  const decisions = articles.map(({ article }): Decision => ({ article, edit }));
  const files = staying.kind === 'entity' ? castDecision(folder, (source) => written.reduce((text, id) => mergeInCast(text, id, staying.id, staying), source)) : [];
  const names = written.map((id) => members.get(id)!.name).join(', ');
  await decideWithPreview(store, vscode.l10n.t('Merge {0} into {1}', names, staying.name), decisions, files, how);
}

/** One id has one type in all articles. */
function retyped(annotations: Annotations, { id, kind, type }: Member): Annotations {
  if (kind === 'event' || !annotations.entities.some((entity) => entity.id === id && entity.type !== type)) return annotations;
  return { ...annotations, entities: annotations.entities.map((entity) => (entity.id === id ? { ...entity, type } : entity)) };
}

function askInto(members: ReadonlyMap<string, Member>, ids: readonly string[]): Promise<string | undefined> {
  const [one] = ids.map((id) => members.get(id)!);
  if (ids.length === 1) return pickOther(vscode.l10n.t('Merge {0} into', one!.name), members, ids);
  // The one that most articles have, of these the one with the fullest name, is the most likely to stay.
  const all = ids.map((id) => members.get(id)!).sort((a, b) => b.articles - a.articles || b.name.length - a.name.length);
  return pickName(vscode.l10n.t('Which one stays?'), all.map(memberItem));
}

async function isSure(folder: string, members: ReadonlyMap<string, Member>, going: readonly string[], staying: Member): Promise<boolean> {
  const root = await castLayout(folder);
  const apart = going.find((id) => isDistinct(root, id, staying.id));
  if (apart === undefined) return true;
  const yes = vscode.l10n.t('Merge');
  return (await vscode.window.showWarningMessage(plainMessage(vscode.l10n.t('{0} and {1} were declared distinct. Merge them all the same?', members.get(apart)!.name, staying.name)), { modal: true }, yes)) === yes;
}

/** A suggestion stands in no file: it is accepted as the other one where it was chosen, in one article or in all that are open. */
async function linkSuggestion(store: Store, chosen: readonly Chosen[], id: string, into: string): Promise<void> {
  const { folder, article } = chosen.find((each) => each.id === id)!;
  const open = store.all().filter(({ document, cast }) => folderOf(document.uri) === folder && cast.entities.some((entity) => entity.id === id));
  for (const { key } of open.filter((session) => !article || session.key === article.toString())) await vscode.commands.executeCommand('dramatis.link', { article: key, id }, into);
}
