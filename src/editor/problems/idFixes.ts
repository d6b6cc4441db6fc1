import * as vscode from 'vscode';
import { declare, retypeItem } from '../../annotations/decide';
import { itemAt } from '../../annotations/checks/finding';
import { mergeIds } from '../../annotations/mergeIds';
import type { Annotations, Entity, Event } from '../../annotations/model';
import { wordsOf } from '../../annotations/project';
import { entityTypes, furtherTypes, kindName, typeName } from '../common/types';
import { folderOf } from '../store/articles';
import { sidecars, type Case, type Fix } from './fix';

/** Declares what is referred to: as the other sidecars of the folder have it, else as a type that is asked for. */
export function declaring({ store, article, sidecar, finding: { id, other } }: Case): Fix[] {
  if (id === undefined) return [];
  const { entities, events, mentions } = sidecar.annotations;
  // An id that stands for the other kind of thing here has to be settled by a person.
  if ([...entities, ...events].some((item) => item.id === id)) return [];
  const elsewhere = store.index.withId(id, folderOf(article)).map(({ annotations }) => annotations);
  const put = (name: string, entity: Entity | undefined, event: Event | undefined): Promise<boolean> =>
    store.decide(vscode.l10n.t('Declare {0}', name), [{ article, edit: (annotations) => declare(annotations, { ...(entity && { entities: [entity] }), ...(event && { events: [event] }) }) }]);
  const quote = mentions.find((mention) => (mention.entity ?? mention.event) === id)?.quote;
  const settings = store.projects.of(article);
  const ask = async (choices: readonly string[], name: typeof typeName): Promise<string | undefined> =>
    (await vscode.window.showQuickPick(choices.map((type) => ({ type, label: name(type, settings) })), { title: vscode.l10n.t('Declare {0} as', id) }))?.type;
  if (other === 'event') {
    const known = elsewhere.flatMap((annotations) => annotations.events).find((event) => event.id === id);
    // Place and participants are what an article states: those of another one are not carried over.
    if (known) return [{ title: vscode.l10n.t('Declare “{0}” as other sidecars do', known.title ?? id), preferred: true, run: () => put(id, undefined, { id, type: known.type, ...(known.title !== undefined && { title: known.title }), ...(known.date !== undefined && { date: known.date }) }) }];
    return [{ title: vscode.l10n.t('Declare {0} as an event…', id), run: async () => {
      const type = await ask(wordsOf(settings, 'kinds'), kindName);
      if (type !== undefined) await put(id, undefined, { id, type, ...(quote !== undefined && { title: quote }) });
    } }];
  }
  const known = elsewhere.flatMap((annotations) => annotations.entities).filter((entity) => entity.id === id);
  const [first] = known;
  const fixes: Fix[] = [];
  if (first) fixes.push({ title: vscode.l10n.t('Declare “{0}” ({1}) as other sidecars do', first.name, typeName(first.type, settings)), preferred: known.every(({ type }) => type === first.type), run: () => put(id, { id, type: first.type, name: first.name }, undefined) });
  if (!first || known.some(({ type }) => type !== first.type)) {
    fixes.push({ title: vscode.l10n.t('Declare {0}…', id), run: async () => {
      const type = await ask([...new Set([...known.map((entity) => entity.type), ...entityTypes, ...furtherTypes(settings).map((type) => type.id)])], typeName);
      if (type !== undefined) await put(id, { id, type, name: first?.name ?? quote?.replace(/\s+/gu, ' ').trim() ?? id }, undefined);
    } });
  }
  return fixes;
}

/** Takes a second declaration away that says nothing else than the first. */
export function removingTwin({ store, article, sidecar, finding: { id, spot } }: Case): Fix[] {
  const list = spot?.list;
  if (id === undefined || (list !== 'entities' && list !== 'events')) return [];
  const twins = (annotations: Annotations): readonly object[] => annotations[list].filter((item) => item.id === id);
  const [one, ...others] = twins(sidecar.annotations).map((item) => JSON.stringify(item));
  if (others.length === 0 || others.some((other) => other !== one)) return [];
  const edit = (annotations: Annotations): Annotations => {
    const first = twins(annotations)[0];
    return { ...annotations, [list]: (annotations[list] as readonly (Entity | Event)[]).filter((item) => item === first || item.id !== id || JSON.stringify(item) !== one) };
  };
  return [{ title: vscode.l10n.t('Remove the second declaration of {0}', id), preferred: true, run: () => store.decide(vscode.l10n.t('Remove a declaration'), [{ article, edit }]) }];
}

/** Gives one id one type: that of the other sidecars here, or that of this one everywhere. */
export function choosingType({ store, article, sidecar, finding: { id, other, spot } }: Case): Fix[] {
  const here = spot && itemAt(sidecar.annotations, spot);
  if (id === undefined || other === undefined || other === 'event' || spot?.list !== 'entities' || !here) return [];
  const { type } = here as Entity;
  const retype = (articles: readonly vscode.Uri[], to: string): Promise<boolean> =>
    store.decide(vscode.l10n.t('Change type'), articles.map((each) => ({ article: each, edit: (annotations: Annotations) => retypeItem(annotations, id, to) })));
  const fixes: Fix[] = [{ title: vscode.l10n.t('Make {0} a {1} here', id, typeName(other, store.projects.of(article))), preferred: true, run: () => retype([article], other) }];
  const others = store.index.withId(id, folderOf(article)).filter(({ annotations }) => annotations.entities.some((entity) => entity.id === id && entity.type !== type)).map((indexed) => indexed.article);
  if (others.some((each) => each.toString() !== article.toString())) fixes.push({ title: vscode.l10n.t('Make {0} a {1} everywhere (changes {2})', id, typeName(type, store.projects.of(article)), sidecars(others.length)), run: () => retype(others, type) });
  return fixes;
}

/** Puts one name under one id, in all sidecars of the folder. */
export function mergingIds({ store, article, finding: { id, other } }: Case): Fix[] {
  if (id === undefined || other === undefined) return [];
  return [[id, other], [other, id]].map(([from, into]) => {
    const articles = store.index.all().filter((indexed) => folderOf(indexed.article) === folderOf(article) && mentionsId(indexed.annotations, from!)).map((indexed) => indexed.article);
    return {
      title: vscode.l10n.t('Use {0} instead of {1} (changes {2})', into!, from!, sidecars(articles.length)),
      run: () => store.decide(vscode.l10n.t('Merge {0} into {1}', from!, into!), articles.map((each) => ({ article: each, edit: (annotations: Annotations) => mergeIds(annotations, from!, into!) }))),
    };
  });
}

/** Puts the id of today in the place of a former one. */
export function followingFormer({ store, article, finding: { id, other } }: Case): Fix[] {
  if (id === undefined || other === undefined) return [];
  return [{
    title: vscode.l10n.t('Use {0} instead of {1}', other, id), preferred: true,
    run: () => store.decide(vscode.l10n.t('Use {0} instead of {1}', other, id), [{ article, edit: (annotations) => mergeIds(annotations, id, other) }]),
  }];
}

function mentionsId({ entities, events, mentions, rejected }: Annotations, id: string): boolean {
  return entities.some((entity) => entity.id === id || entity.of === id)
    || mentions.some((mention) => mention.entity === id)
    || events.some(({ place, participants = [] }) => place === id || participants.some(({ entity }) => entity === id))
    || rejected.some(({ entity }) => entity === id);
}
