import * as vscode from 'vscode';
import { schema, statuses } from '../../annotations/model';
import { keysOf, placeAt } from '../../annotations/scanPlace';
import { articleOf, fileName } from '../store/articles';
import type { Store } from '../store/store';
import { idItems, nameItems } from './completeIds';
import { itemItems, keyItems } from './completeKeys';
import { dateItems, languageItems, ordinalItems, quoteItems } from './completeQuotes';
import { textItem, textItems, type Typing } from './items';
import { articlesAround } from './known';
import { scannedOf } from './scanned';
import { allTypes, nameOfType, wordsOf } from './words';

/** What typing a separator opens by itself. */
export const triggers = [':', ' ', '{', ',', '-'];

/** So long a list waits for other sidecars, in milliseconds; then it says that it is not whole. */
const patience = 1_000;

/** Completes keys, ids, types, kinds, roles and quotes, from the lines around the cursor: a half-typed sidecar cannot be read. */
export function completionProvider(store: Store): vscode.CompletionItemProvider {
  return {
    async provideCompletionItems(document, position, token, { triggerCharacter }) {
      const scanned = scannedOf(document);
      const offset = document.offsetAt(position);
      const place = placeAt(scanned.root, scanned.source, offset);
      // Spaces and hyphens stand inside names and ids too.
      if (!place || (triggerCharacter !== undefined && place.extent.start < offset)) return undefined;
      const whole = await Promise.race([store.index.load().then(() => true), new Promise<false>((resolve) => setTimeout(resolve, patience, false))]);
      if (token.isCancellationRequested) return undefined;
      const typing: Typing = { store, document, scanned, place };
      const items = place.on === 'key' ? keyItems(typing) : place.on === 'item' ? itemItems(typing) : await valueItems(typing);
      items.forEach((item, index) => {
        item.sortText = String(index).padStart(5, '0');
        fit(item, typing, position);
      });
      return new vscode.CompletionList(items, !whole);
    },
  };
}

/** Puts an item into the place of what is there; behind a colon or a dash without a space, with one. */
function fit(item: vscode.CompletionItem, { document, scanned, place: { on, extent } }: Typing, cursor: vscode.Position): void {
  const start = document.positionAt(extent.start);
  item.range = { inserting: new vscode.Range(start, cursor), replacing: new vscode.Range(start, document.positionAt(extent.end)) };
  const label = typeof item.label === 'string' ? item.label : item.label.label;
  const before = scanned.source[extent.start - 1];
  if ((on === 'value' && before === ':') || (on === 'item' && before === '-')) {
    const text = item.insertText ?? label;
    item.insertText = typeof text === 'string' ? ` ${text}` : new vscode.SnippetString(` ${text.value}`);
  }
  // A quotation mark that is there already is part of what is replaced.
  const first = scanned.source[extent.start] ?? '';
  if (extent.start < extent.end && /["']/.test(first)) item.filterText = `${first}${item.filterText ?? label}`;
}

async function valueItems(typing: Typing): Promise<vscode.CompletionItem[]> {
  const { store, document, place: { shape, field } } = typing;
  const key = field?.key.text ?? '';
  if (!keysOf[shape].includes(key)) return [];
  const settings = await store.projects.load(document.uri);
  const words = wordsOf(articlesAround(store, document.uri), settings);
  const types = (names: readonly string[]): vscode.CompletionItem[] => names.map((type) => textItem(type, vscode.CompletionItemKind.EnumMember, nameOfType(type, settings)));
  switch (`${shape} ${key}`) {
    case 'sidecar schema': return [new vscode.CompletionItem(schema, vscode.CompletionItemKind.Constant)];
    case 'sidecar article': return textItems([fileName(articleOf(document.uri))], vscode.CompletionItemKind.File);
    case 'sidecar status': return textItems(statuses, vscode.CompletionItemKind.EnumMember);
    case 'sidecar language': return languageItems(typing);
    case 'sidecar published': case 'events date': case 'mentions date': return dateItems(typing);
    case 'entities id': case 'entities of': case 'events id': case 'events place': case 'participants entity': case 'mentions entity': case 'mentions event': case 'rejected entity':
      return idItems(typing, key);
    case 'entities name': return nameItems(typing);
    case 'entities type': return types(words.types);
    case 'rejected type': return types(allTypes(words));
    case 'entities role': return textItems(words.entityRoles);
    case 'events type': case 'rejected event': return textItems(words.kinds, vscode.CompletionItemKind.EnumMember);
    case 'participants role': return textItems(words.participantRoles, vscode.CompletionItemKind.EnumMember);
    case 'mentions quote': case 'rejected quote': return quoteItems(typing);
    case 'mentions nth': case 'rejected nth': case 'more nth': return ordinalItems(typing);
    // The flag is the word, not a text in quotes.
    case 'events suggested': case 'mentions suggested': return [new vscode.CompletionItem('true', vscode.CompletionItemKind.Constant)];
    default: return [];
  }
}
