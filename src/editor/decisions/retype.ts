import * as vscode from 'vscode';
import { relink, retypeItem } from '../../annotations/decide';
import type { Annotations, Mention } from '../../annotations/model';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, FindMention, Store } from '../store/store';
import { keepIn } from '../common/keep';
import { decideWithPreview } from '../common/preview';
import { askScope, isScope } from '../common/scope';
import { subjectsOf, withRows, workspaceItem, type Subject } from '../common/subject';
import { typeMeant, typeName } from '../common/types';
import { folderOf } from '../store/articles';

import { add, type NewMention } from './accept';
import { declarationsFor } from './declare';
import { targetFor } from './newTarget';
import { pickType } from './pick';

/**
 * Gives a mention another type: its entity with all mentions of it where that stays an entity, the mention
 * alone where it becomes an event or a date or ceases to be one. A suggestion is accepted with the new type.
 *
 * @param type asked for where it is absent
 * @param scope asked for where the type is, or it is `ask`, and other articles declare the same entity; a row of the whole workspace means all
 * @param how `apply` shows no preview; nor is there one where type and scope are given
 */
export async function retype(store: Store, given: unknown, type: unknown, scope: unknown, how: unknown): Promise<void> {
  const rows = await withRows(given);
  const item = await workspaceItem(store, rows);
  const subjects = item ? [] : await subjectsOf(store, rows);
  const uri = item?.articles[0]?.article ?? subjects[0]?.session.document.uri;
  if (!uri) return;
  const settings = await store.projects.load(uri);
  const chosen = typeof type === 'string' && type !== '' ? typeMeant(type, settings) : await pickType(settings, vscode.l10n.t('Change type to'), subjects[0]?.mentions[0]?.type);
  if (chosen === undefined) return;
  await store.index.load();
  const decisions = subjects.map(({ session, mentions, id }): Decision => {
    const whole = id !== undefined && isEntityType(chosen) && session.annotations.entities.some((entity) => entity.id === id);
    return whole ? retypedItem(session.document.uri, id, chosen) : retyped(store, session, mentions, chosen);
  });
  if (item && isEntityType(chosen)) decisions.push(...item.articles.map(({ article }) => retypedItem(article, item.id, chosen)));
  const elsewhere = item || !isEntityType(chosen) ? [] : othersWith(store, subjects, chosen);
  if (elsewhere.length > 0) {
    const where = isScope(scope) ? scope : typeof type === 'string' && scope !== 'ask' ? 'here' : await askScope(vscode.l10n.t('Change type where?'), new Set(elsewhere.map(({ article }) => article.toString())).size + 1);
    if (where === undefined) return;
    if (where === 'everywhere') decisions.push(...elsewhere);
  }
  if (decisions.length > 0) await decideWithPreview(store, vscode.l10n.t('Change type to {0}', typeName(chosen, settings)), decisions, [], typeof type === 'string' && isScope(scope) ? 'apply' : how);
}

function retypedItem(article: vscode.Uri, id: string, type: string): Decision {
  return { article, edit: (annotations) => retypeItem(annotations, id, type) };
}

/** The same change in the other articles of the folder that declare the same entities as another type. */
function othersWith(store: Store, subjects: readonly Subject[], type: string): Decision[] {
  const here = new Set(subjects.map(({ session }) => session.key));
  const decisions = new Map<string, Decision>();
  for (const { session, mentions, id } of subjects) {
    for (const each of new Set([id, ...mentions.map(({ entity }) => entity)])) {
      // What this sidecar does not declare gets its type by being accepted here.
      if (each === undefined || !session.annotations.entities.some((entity) => entity.id === each)) continue;
      for (const { article, annotations } of store.index.withId(each, folderOf(session.document.uri))) {
        if (!here.has(article.toString()) && annotations.entities.some((entity) => entity.id === each && entity.type !== type)) decisions.set(`${article.toString()} ${each}`, retypedItem(article, each, type));
      }
    }
  }
  return [...decisions.values()];
}

function isEntityType(type: string): boolean {
  return type !== 'event' && type !== 'date';
}

/** The decision that gives mentions of one article another type. */
export function retyped(store: Store, session: ArticleSession, mentions: readonly OpenMention[], type: string): Decision {
  const proposals = mentions.filter(({ proposal }) => proposal !== undefined).map((mention) => accepted(store, session, mention, type));
  const edits = mentions.flatMap((each) => (each.mention && each.type !== type ? [editFor(store, session, each, each.mention, type)] : []));
  const added = add(store, session, proposals);
  return { article: session.document.uri, edit: (annotations, find) => edits.reduce((next, edit) => edit(next, find), added.edit(annotations, find)) };
}

function accepted(store: Store, session: ArticleSession, { start, end, entity, ...mention }: OpenMention, type: string): NewMention {
  if (entity === undefined || !isEntityType(type) || mention.type === type) {
    const same = mention.type === type && (entity !== undefined || mention.event !== undefined);
    if (same) return { start, end, type, target: entity !== undefined ? { entity } : { event: mention.event! }, declarations: declarationsFor(session, [entity, mention.event]) };
    return { start, end, type, ...targetFor(store, session, { start, end }, type) };
  }
  // What was accepted of the entity says what it is: these words name another one, then.
  if (session.annotations.entities.some((other) => other.id === entity && other.type !== type)) return { start, end, type, ...targetFor(store, session, { start, end }, type) };
  const { entities = [], events = [] } = declarationsFor(session, [entity]);
  // A place or an organization holds no office.
  const retyped = entities.map(({ role, of, ...rest }) => (rest.id === entity ? { ...rest, type } : { ...rest, ...(role !== undefined && { role }), ...(of !== undefined && { of }) }));
  return { start, end, type, target: { entity }, declarations: { entities: retyped, events } };
}

function editFor(store: Store, session: ArticleSession, open: OpenMention, mention: Mention, type: string): (annotations: Annotations, find: FindMention) => Annotations {
  const { entity } = open;
  if (entity !== undefined && isEntityType(type)) return (annotations) => retypeItem(annotations, entity, type);
  const { target, declarations } = targetFor(store, session, open, type);
  return (annotations, find) => {
    const there = find(mention);
    return there ? relink(annotations, there, { target, ...declarations }, keepIn(session)) : annotations;
  };
}

