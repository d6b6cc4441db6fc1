import * as vscode from 'vscode';
import { relink } from '../../annotations/decide';
import { itemsOf, textOf } from '../../annotations/ids';
import type { Entity } from '../../annotations/model';
import { uniqueSlug } from '../../text/slug';
import type { ArticleSession } from '../store/session';
import type { Decision, Store } from '../store/store';
import { fileName, folderOf } from '../store/articles';
import { castLayout } from '../common/castFile';
import { keepIn } from '../common/keep';
import { pickName, type Named } from '../common/pickName';
import { plainLabel } from '../common/plainText';
import { subjectsOf, type Subject } from '../common/subject';
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
  const subjects = (await subjectsOf(store, given)).filter(({ mentions }) => mentions.length > 0);
  const [first] = subjects;
  if (!first) return;
  const { session, mentions } = first;
  await store.index.load();
  const asked = (): Promise<Entity | undefined> => pickEntity(store, session, mentions[0]!.type, session.text.slice(mentions[0]!.start, mentions[0]!.end));
  const entity = typeof id === 'string' ? (known(store, session, id) ?? (await listed(session, id))) : await asked();
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
  const target = { entity: entity.id };
  const proposed = mentions.filter(({ proposal }) => proposal !== undefined).map(({ start, end }) => ({ start, end, type: entity.type, target, declarations }));
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

async function pickEntity(store: Store, session: ArticleSession, type: string, quote: string): Promise<Entity | undefined> {
  const items: Named<Entity>[] = [];
  const seen = new Set<string>();
  const addItem = (entity: Entity, where: string, aliases: readonly string[] = []): void => {
    if (seen.has(entity.id)) return;
    seen.add(entity.id);
    items.push({ value: entity, label: `$(${typeIcon(entity.type)}) ${plainLabel(entity.name)}`, description: entity.id, detail: [entity.role, where].filter(Boolean).join(' · '), names: [entity.name, ...aliases, entity.id] });
  };
  for (const entity of session.cast.entities) addItem(entity, '', entity.aliases);
  const folder = folderOf(session.document.uri);
  for (const { article, annotations } of store.index.all().filter((indexed) => folderOf(indexed.article) === folder)) for (const entity of annotations.entities) addItem(entity, fileName(article));
  // Those of the mention's own type come first; the rest keeps the order of the text.
  items.sort((a, b) => Number(b.value.type === type) - Number(a.value.type === type));
  const fresh = { id: '' } as Entity;
  const picked = await pickName(vscode.l10n.t('Link to'), [...items, { value: fresh, label: `$(add) ${vscode.l10n.t('New {0} named “{1}”', typeName(type, store.projects.of(session.document.uri)), plainLabel(quote))}` }]);
  if (!picked) return undefined;
  if (picked !== fresh) return known(store, session, picked.id);
  const entityType = type === 'event' || type === 'date' ? 'organization' : type;
  return { id: uniqueSlug(quote, (id) => seen.has(id), [entityType]), type: entityType, name: quote };
}
