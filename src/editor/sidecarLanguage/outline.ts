import * as vscode from 'vscode';
import { fieldOf, itemsOf, textOf } from '../../annotations/ids';
import { lists, type ListName } from '../../annotations/model';
import type { Extent } from '../../annotations/nodes';
import type { ProjectSettings } from '../../annotations/project';
import type { Field, MapPart } from '../../annotations/scan';
import { symbolKind } from '../common/symbolKind';
import { rangeIn, scannedOf } from './scanned';
import { nameOfType } from './words';

/** More items of a list than this are not shown: the outline is made anew with each edit. */
const mostItems = 5_000;

/** The lists of a sidecar: its entities, events and rejections by name, its mentions under what they mention. */
export function outlineOf(document: vscode.TextDocument, settings: ProjectSettings): vscode.DocumentSymbol[] {
  const { root } = scannedOf(document);
  const declared = new Map((['entities', 'events'] as const).flatMap((list) => itemsOf(root, list).map((item) => [`${list} ${textOf(item, 'id')}`, item] as const)));
  return lists.flatMap((list) => {
    const field = fieldOf(root, list);
    const items = itemsOf(root, list);
    if (!field || items.length === 0) return [];
    const symbol = new vscode.DocumentSymbol(listName(list), String(items.length), vscode.SymbolKind.Array, rangeIn(document, extentOf(field)), rangeIn(document, field.key));
    const shown = items.slice(0, mostItems);
    symbol.children = list === 'mentions' ? byTarget(document, shown, declared, settings) : shown.map((item) => itemSymbol(document, list, item, settings));
    return [symbol];
  });
}

function extentOf({ key, colon, value }: Field): Extent {
  return { start: key.start, end: value?.end ?? (colon === undefined ? key.end : colon + 1) };
}

function listName(list: ListName): string {
  switch (list) {
    case 'entities': return vscode.l10n.t('Entities');
    case 'events': return vscode.l10n.t('Events');
    case 'mentions': return vscode.l10n.t('Mentions');
    case 'rejected': return vscode.l10n.t('Rejected');
  }
}

function itemSymbol(document: vscode.TextDocument, list: Exclude<ListName, 'mentions'>, item: MapPart, settings: ProjectSettings): vscode.DocumentSymbol {
  const range = rangeIn(document, item);
  const type = textOf(item, 'type');
  switch (list) {
    case 'entities': return symbol(textOf(item, 'name') ?? textOf(item, 'id'), [nameOfType(type, settings), textOf(item, 'role')], type, range);
    case 'events': return symbol(textOf(item, 'title') ?? textOf(item, 'id'), [type, textOf(item, 'date')], 'event', range);
    case 'rejected': return symbol(textOf(item, 'quote'), [nameOfType(type, settings), textOf(item, 'entity'), textOf(item, 'event')], type, range);
  }
}

function symbol(name: string | undefined, details: readonly (string | undefined)[], type: string | undefined, range: vscode.Range): vscode.DocumentSymbol {
  // VS Code takes no symbol without a name.
  const shown = (name ?? '').replace(/\s+/gu, ' ').trim();
  return new vscode.DocumentSymbol(shown === '' ? '?' : shown, details.filter(Boolean).join(' · '), symbolKind(type ?? ''), range, range);
}

/** Mentions that follow each other and mention the same are one symbol, called by its name, with each of them as a child. */
function byTarget(document: vscode.TextDocument, mentions: readonly MapPart[], declared: ReadonlyMap<string, MapPart>, settings: ProjectSettings): vscode.DocumentSymbol[] {
  const groups: vscode.DocumentSymbol[] = [];
  let last: string | undefined;
  for (const mention of mentions) {
    const [entity, event, date] = ['entity', 'event', 'date'].map((key) => textOf(mention, key));
    const item = declared.get(entity !== undefined ? `entities ${entity}` : `events ${event}`);
    const type = entity !== undefined ? item && textOf(item, 'type') : event !== undefined ? 'event' : 'date';
    const range = rangeIn(document, mention);
    const target = JSON.stringify([entity, event, date]);
    if (target !== last) groups.push(symbol((item && (textOf(item, 'name') ?? textOf(item, 'title'))) ?? entity ?? event ?? date, [nameOfType(type, settings)], type, range));
    last = target;
    const group = groups.at(-1)!;
    group.range = group.range.union(range);
    const nth = textOf(mention, 'nth');
    group.children.push(symbol(textOf(mention, 'quote'), [nth === undefined ? '' : `#${nth}`], type, range));
  }
  return groups;
}
