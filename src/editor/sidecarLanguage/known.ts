import type * as vscode from 'vscode';
import { itemsOf, textOf } from '../../annotations/ids';
import type { MapPart } from '../../annotations/scan';
import { articleOf, folderOf } from '../store/articles';
import type { Store } from '../store/store';
import type { IndexedArticle } from '../store/workspaceIndex';

/** An entity or event by what is said of it where it is declared. */
export interface Declared {
  readonly id: string;
  readonly what: 'entity' | 'event';
  /** Of an event, its kind. */
  readonly type: string;
  /** Of an event, its title; its id where it has none. */
  readonly name: string;
  readonly role?: string;
  readonly of?: string;
  readonly date?: string;
  readonly place?: string;
  readonly note?: string;
}

/** What a sidecar's layout declares, in its order; half-typed items too, as far as they have an id. */
export function declaredIn(root: MapPart): Declared[] {
  return (['entities', 'events'] as const).flatMap((list) =>
    itemsOf(root, list).flatMap((item) => {
      const id = textOf(item, 'id');
      if (id === undefined || id === '') return [];
      const said = Object.fromEntries(['role', 'of', 'date', 'place', 'note'].flatMap((key) => {
        const text = textOf(item, key);
        return text === undefined ? [] : [[key, text]];
      }));
      return [{ ...said, id, what: list === 'entities' ? ('entity' as const) : ('event' as const), type: textOf(item, 'type') ?? '', name: textOf(item, 'name') ?? textOf(item, 'title') ?? id }];
    }),
  );
}

/** The annotated articles of the workspace folder of a sidecar, as far as they are known by now. */
export function articlesAround(store: Store, sidecar: vscode.Uri): IndexedArticle[] {
  const folder = folderOf(sidecar);
  return store.index.all().filter(({ article }) => folderOf(article) === folder);
}

/** What other sidecars of the folder declare, each id once. */
export function declaredAround(store: Store, sidecar: vscode.Uri): Declared[] {
  const found = new Map<string, Declared>();
  const own = articleOf(sidecar).toString();
  for (const { article, annotations } of articlesAround(store, sidecar)) {
    if (article.toString() === own) continue;
    for (const { id, type, name } of annotations.entities) if (!found.has(id)) found.set(id, { id, what: 'entity', type, name });
    for (const { id, type, title, date } of annotations.events) if (!found.has(id)) found.set(id, { id, what: 'event', type, name: title ?? id, ...(date !== undefined && { date }) });
  }
  return [...found.values()];
}
