import * as vscode from 'vscode';
import { relink, retypeItem } from '../../annotations/decide';
import type { Annotations, Mention } from '../../annotations/model';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, FindMention, Store } from '../store/store';
import { keepIn } from '../common/keep';
import { subjectsOf } from '../common/subject';
import { typeMeant } from '../common/types';

import { add, type NewMention } from './accept';
import { declarationsFor } from './declare';
import { targetFor } from './newTarget';
import { pickType } from './pick';

/**
 * Gives a mention another type: its entity with all mentions of it where that stays an entity, the mention
 * alone where it becomes an event or a date or ceases to be one. A suggestion is accepted with the new type.
 *
 * @param type asked for where it is absent
 */
export async function retype(store: Store, given: unknown, type: unknown): Promise<void> {
  const subjects = await subjectsOf(store, given);
  if (subjects.length === 0) return;
  const settings = await store.projects.load(subjects[0]!.session.document.uri);
  const chosen = typeof type === 'string' && type !== '' ? typeMeant(type, settings) : await pickType(settings, vscode.l10n.t('Change type to'), subjects[0]?.mentions[0]?.type);
  if (chosen === undefined) return;
  await store.index.load();
  for (const { session, mentions, id } of subjects) {
    if (id !== undefined && isEntityType(chosen) && session.annotations.entities.some((entity) => entity.id === id)) {
      await store.decide(vscode.l10n.t('Change type'), [{ article: session.document.uri, edit: (annotations) => retypeItem(annotations, id, chosen) }]);
    } else await store.decide(vscode.l10n.t('Change type'), [retyped(store, session, mentions, chosen)]);
  }
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

