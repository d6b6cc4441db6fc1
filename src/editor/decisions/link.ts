import * as vscode from 'vscode';
import { relink, type Target } from '../../annotations/decide';
import { itemsOf, textOf } from '../../annotations/ids';
import type { Entity } from '../../annotations/model';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, Store } from '../store/store';
import { castLayout } from '../common/castFile';
import { keepIn } from '../common/keep';
import { subjectsOf, type Subject } from '../common/subject';
import { folderOf } from '../store/articles';
import { add } from './accept';
import { declarationsFor } from './declare';
import { newEntity, pickEntity } from './pickEntity';

/**
 * Says that mentions name another entity: one of the article, one of the workspace, or a new one. Suggestions
 * are accepted with it.
 *
 * @param id nothing for a new entity; asked for where it is absent
 */
export async function link(store: Store, given: unknown, id: unknown): Promise<void> {
  const subjects = (await subjectsOf(store, given)).filter(({ mentions }) => mentions.length > 0);
  const [first] = subjects;
  if (!first) return;
  const { session, mentions } = first;
  await store.index.load();
  const picked = id === '' ? newEntity(store, session, mentions[0]!) : typeof id === 'string' ? id : await pickEntity(store, session, mentions[0]!);
  const entity = typeof picked === 'string' ? (known(store, session, picked) ?? (await listed(session, picked))) : picked;
  if (!entity) return;
  // Ids hold within a folder.
  const folder = folderOf(session.document.uri);
  const decisions = subjects.filter((subject) => folderOf(subject.session.document.uri) === folder).map((subject) => linked(store, subject, entity));
  await store.decide(vscode.l10n.t('Link to {0}', entity.name), decisions);
}

function linked(store: Store, { session, mentions }: Subject, entity: Entity): Decision {
  const { entities = [] } = declarationsFor(session, [entity.id]);
  // Roles are what an article states: that of another one is not carried over.
  const declarations = { entities: entities.some((other) => other.id === entity.id) ? entities : [{ id: entity.id, type: entity.type, name: entity.name }, ...entities] };
  return relinked(store, session, mentions, entity.type, { target: { entity: entity.id }, ...declarations });
}

/** The decision that mentions, suggested or accepted, name something else, which it declares. */
export function relinked(store: Store, session: ArticleSession, mentions: readonly OpenMention[], type: string, { target, ...declarations }: Target): Decision {
  const proposed = mentions.filter(({ proposal }) => proposal !== undefined).map(({ start, end }) => ({ start, end, type, target, declarations }));
  const added = add(store, session, proposed);
  return {
    article: session.document.uri,
    edit: (annotations, find) =>
      mentions.reduce((next, { mention }) => {
        const there = mention && find(mention);
        return there ? relink(next, there, { target, ...declarations }, keepIn(session)) : next;
      }, added.edit(annotations, find)),
  };
}

/** An entity of the article or of another one of its folder, as this article would declare it. */
export function known(store: Store, session: ArticleSession, id: string): Entity | undefined {
  const here = declarationsFor(session, [id]).entities?.find((entity) => entity.id === id);
  if (here) return here;
  const elsewhere = store.index.withId(id, folderOf(session.document.uri)).flatMap(({ annotations }) => annotations.entities.filter((entity) => entity.id === id))[0];
  // Roles are what an article states: that of another one is not carried over.
  return elsewhere && { id, type: elsewhere.type, name: elsewhere.name };
}

/** One that only the folder's authority list knows. */
async function listed(session: ArticleSession, id: string): Promise<Entity | undefined> {
  const entry = itemsOf(await castLayout(folderOf(session.document.uri)), 'entities').find((entry) => textOf(entry, 'id') === id);
  return entry && { id, type: textOf(entry, 'type') ?? 'unknown', name: textOf(entry, 'name') ?? id };
}
