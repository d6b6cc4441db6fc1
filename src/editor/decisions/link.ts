import * as vscode from 'vscode';
import { relink } from '../../annotations/decide';
import type { Entity } from '../../annotations/model';
import { uniqueSlug } from '../../text/slug';
import type { ArticleSession } from '../store/session';
import type { Decision, Store } from '../store/store';
import { fileName, folderOf } from '../store/articles';
import { keepIn } from '../common/keep';
import { subjectsOf } from '../common/subject';
import { typeIcon, typeName } from '../common/types';
import { add } from './accept';
import { declarationsFor } from './declare';

/**
 * Says that mentions name another entity: one of the article, one of the workspace, or a new one. Suggestions
 * are accepted with it.
 *
 * @param id asked for where it is absent
 */
export async function link(store: Store, given: unknown, id: unknown): Promise<void> {
  const [subject] = await subjectsOf(store, given);
  if (!subject || subject.mentions.length === 0) return;
  const { session, mentions } = subject;
  await store.index.load();
  const entity = typeof id === 'string' ? known(store, session, id) : await pickEntity(store, session, mentions[0]!.type, session.text.slice(mentions[0]!.start, mentions[0]!.end));
  if (!entity) return;
  const { entities = [] } = declarationsFor(session, [entity.id]);
  const declarations = { entities: entities.some((other) => other.id === entity.id) ? entities : [entity, ...entities] };
  const target = { entity: entity.id };
  const proposed = mentions.filter(({ proposal }) => proposal !== undefined).map(({ start, end }) => ({ start, end, type: entity.type, target, declarations }));
  const added = add(store, session, proposed);
  const decision: Decision = {
    article: session.document.uri,
    edit: (annotations, find) =>
      mentions.reduce((next, { mention }) => {
        const there = mention && find(mention);
        return there ? relink(next, there, { target, ...declarations }, keepIn(session)) : next;
      }, added.edit(annotations, find)),
  };
  await store.decide(vscode.l10n.t('Link to {0}', entity.name), [decision]);
}

/** An entity of the article or of another one of its folder, as this article would declare it. */
export function known(store: Store, session: ArticleSession, id: string): Entity | undefined {
  const here = declarationsFor(session, [id]).entities?.find((entity) => entity.id === id);
  if (here) return here;
  const elsewhere = store.index.withId(id, folderOf(session.document.uri)).flatMap(({ annotations }) => annotations.entities.filter((entity) => entity.id === id))[0];
  // Roles are what an article states: that of another one is not carried over.
  return elsewhere && { id, type: elsewhere.type, name: elsewhere.name };
}

interface EntityItem extends vscode.QuickPickItem {
  readonly entity?: Entity;
}

async function pickEntity(store: Store, session: ArticleSession, type: string, quote: string): Promise<Entity | undefined> {
  const items: EntityItem[] = [];
  const seen = new Set<string>();
  const addItem = (entity: Entity, where: string): void => {
    if (seen.has(entity.id)) return;
    seen.add(entity.id);
    items.push({ entity, label: `$(${typeIcon(entity.type)}) ${entity.name.replace(/\$\(/g, '$ (')}`, description: entity.id, detail: [entity.role, where].filter(Boolean).join(' · ') });
  };
  for (const entity of session.cast.entities) addItem(entity, '');
  const folder = folderOf(session.document.uri);
  for (const { article, annotations } of store.index.all().filter((indexed) => folderOf(indexed.article) === folder)) for (const entity of annotations.entities) addItem(entity, fileName(article));
  // Those of the mention's own type come first; the rest keeps the order of the text.
  items.sort((a, b) => Number(b.entity?.type === type) - Number(a.entity?.type === type));
  const fresh: EntityItem = { label: `$(add) ${vscode.l10n.t('New {0} named “{1}”', typeName(type, store.projects.of(session.document.uri)), quote)}`, alwaysShow: true };
  const picked = await vscode.window.showQuickPick([...items, fresh], { title: vscode.l10n.t('Link to'), placeHolder: vscode.l10n.t('Name or id'), matchOnDescription: true, matchOnDetail: true });
  if (!picked) return undefined;
  if (picked.entity) return known(store, session, picked.entity.id);
  const entityType = type === 'event' || type === 'date' ? 'organization' : type;
  return { id: uniqueSlug(quote, (id) => seen.has(id), [entityType]), type: entityType, name: quote };
}
