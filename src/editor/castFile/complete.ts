import * as vscode from 'vscode';
import { castKeys } from '../../annotations/castFile';
import { readCast } from '../../annotations/castRead';
import { schema } from '../../annotations/model';
import type { ScanPlace } from '../../annotations/scanPlace';
import { entityTypes, furtherTypes, typeName } from '../common/types';
import { folderOf } from '../store/articles';
import type { Store } from '../store/store';
import { placeOf } from './place';
import { explanationOf, type CastShape } from './words';

/** Completes the keys of `cast.yaml`, types, and the ids that it and the sidecars of its folder have. */
export function completeIn(store: Store): (document: vscode.TextDocument, position: vscode.Position) => vscode.CompletionItem[] {
  return (document, position) => {
    const place = placeOf(document, position);
    const extent = place?.extent ?? wordAt(document, position);
    const range = new vscode.Range(document.positionAt(extent.start), document.positionAt(extent.end));
    const items = place ? itemsAt(store, document, place) : isDistinct(document, position) ? ids(store, document) : [];
    return items.map((item, index) => Object.assign(item, { range, sortText: String(index).padStart(5, '0') }));
  };
}

function itemsAt(store: Store, document: vscode.TextDocument, place: ScanPlace<CastShape>): vscode.CompletionItem[] {
  const { on, shape, map, field } = place;
  if (on === 'key' || on === 'item') {
    const present = new Set(map?.fields.filter((other) => other !== field).map(({ key }) => key.text));
    return castKeys[shape].filter((key) => !present.has(key)).map((key) => keyItem(key, shape));
  }
  switch (`${shape} ${field?.key.text}`) {
    case 'file schema': return [new vscode.CompletionItem(schema, vscode.CompletionItemKind.Constant)];
    case 'entities type': {
      const settings = store.projects.of(document.uri);
      return [...entityTypes, ...furtherTypes(settings).map(({ id }) => id)].map((type) => withDetail(type, typeName(type, settings), vscode.CompletionItemKind.EnumMember));
    }
    // Of an entity that stands in sidecars only, its id; what has an entry of its own is not declared again.
    case 'entities id': return ids(store, document, false);
    case 'entities of': case 'offices of': return ids(store, document);
    default: return [];
  }
}

function keyItem(key: string, shape: CastShape): vscode.CompletionItem {
  const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
  item.documentation = explanationOf(key, shape) ?? '';
  item.insertText = key === 'entities' || key === 'offices' || key === 'distinct' ? `${key}:` : `${key}: `;
  return item;
}

/** The ids of the list itself, of which one that cannot be read has none, and of the sidecars. */
function ids(store: Store, document: vscode.TextDocument, own = true): vscode.CompletionItem[] {
  const file = readCast(document.getText());
  const listed = new Map((file.readable ? file.cast : store.casts.of(document.uri)).entities.map(({ id, name }) => [id, name]));
  const known = new Map(own ? listed : []);
  const folder = folderOf(document.uri);
  for (const { article, annotations } of store.index.all()) {
    if (folderOf(article) === folder) for (const { id, name } of annotations.entities) if (!listed.has(id) && !known.has(id)) known.set(id, name);
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, name]) => withDetail(id, name, vscode.CompletionItemKind.Reference));
}

function withDetail(label: string, detail: string, kind: vscode.CompletionItemKind): vscode.CompletionItem {
  return Object.assign(new vscode.CompletionItem(label, kind), { detail });
}

/** Whether a place is in the list of distinct pairs, in the brackets of one. */
function isDistinct(document: vscode.TextDocument, position: vscode.Position): boolean {
  if (!/\[[^\]]*$/.test(document.lineAt(position).text.slice(0, position.character))) return false;
  for (let line = position.line; line >= 0; line--) {
    const key = /^[^\s#-].*/.exec(document.lineAt(line).text)?.[0];
    if (key !== undefined) return key.startsWith('distinct:');
  }
  return false;
}

function wordAt(document: vscode.TextDocument, position: vscode.Position): { start: number; end: number } {
  const range = document.getWordRangeAtPosition(position, /[\w-]+/) ?? new vscode.Range(position, position);
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
