import * as vscode from 'vscode';
import { textOf } from '../../annotations/ids';
import { declarationEdit } from './declare';
import { textItem, textItems, type Typing } from './items';
import { declaredAround, declaredIn, type Declared } from './known';
import { nameOfType } from './words';

/**
 * Ids: those that the sidecar declares, then those of the workspace folder's other ones; choosing one of these
 * declares it here too. Where an id is being declared, those that are declared elsewhere and not here.
 */
export function idItems(typing: Typing, key: string): vscode.CompletionItem[] {
  const { store, document, scanned, place: { shape, map } } = typing;
  const what = key === 'event' || (key === 'id' && shape === 'events') ? 'event' : 'entity';
  const all = declaredIn(scanned.root);
  const ids = new Set(all.map(({ id }) => id));
  const own = shape === 'entities' ? map && textOf(map, 'id') : undefined;
  const here = key === 'id' ? [] : all.filter((declared) => declared.what === what && declared.id !== own);
  const around = declaredAround(store, document.uri).filter((declared) => declared.what === what && !ids.has(declared.id));
  const items = (declared: readonly Declared[], add: boolean): vscode.CompletionItem[] => {
    // What happened happened in a place.
    const sorted = key === 'place' ? [...declared].sort((a, b) => Number(b.type === 'place') - Number(a.type === 'place')) : declared;
    return sorted.map((one) => {
      const item = textItem(one.id, what === 'event' ? vscode.CompletionItemKind.Event : vscode.CompletionItemKind.Reference, one.name);
      item.detail = what === 'event' ? one.type : nameOfType(one.type, store.projects.of(document.uri));
      item.filterText = `${one.id} ${one.name}`;
      const edit = add ? declarationEdit(document, scanned, one) : undefined;
      if (edit) {
        item.additionalTextEdits = [edit];
        item.detail = vscode.l10n.t('{0}, declared here too', item.detail);
      }
      return item;
    });
  };
  return [...items(here, false), ...items(around, key !== 'id')];
}

/** The names under which other articles have the entity that is being declared. */
export function nameItems({ store, document, place: { map } }: Typing): vscode.CompletionItem[] {
  const id = map && textOf(map, 'id');
  return textItems(declaredAround(store, document.uri).filter((declared) => declared.what === 'entity' && declared.id === id).map(({ name }) => name));
}
