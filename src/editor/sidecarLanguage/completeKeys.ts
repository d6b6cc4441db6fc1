import * as vscode from 'vscode';
import { keysOf, type Shape } from '../../annotations/scanPlace';
import type { Typing } from './items';

const suggestValue: vscode.Command = { command: 'editor.action.triggerSuggest', title: '' };

/** What a mention is of: it has one of them. */
const targets = ['entity', 'event', 'date'];

/** The keys that a mapping does not have yet, in the order in which they are written. */
export function keyItems({ place: { shape, map, field } }: Typing): vscode.CompletionItem[] {
  const there = new Set(map?.fields.filter((other) => other !== field && other.colon !== undefined).map(({ key }) => key.text));
  const decided = shape === 'mentions' && targets.some((target) => there.has(target));
  const missing = keysOf[shape].filter((key) => !there.has(key) && !(decided && targets.includes(key)));
  return missing.map((key) => {
    const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
    if (field?.colon !== undefined) return item;
    const value = listBehind(shape, key, map?.flow === true);
    item.insertText = new vscode.SnippetString(`${key}:${value ?? ' '}`);
    if (value === undefined) item.command = suggestValue;
    return item;
  });
}

/** What follows a key whose value is a list. */
function listBehind(shape: Shape, key: string, flow: boolean): string | undefined {
  if (shape === 'sidecar') return keysOf.sidecar.includes(key) && key in keysOf ? '\n  - $0' : undefined;
  if (key === 'more') return ' [{ quote: $0 }]';
  return key === 'participants' ? (flow ? ' [{ entity: $0 }]' : '\n  - { entity: $0 }') : undefined;
}

/** New items in the form in which Dramatis writes them: a mention on one line, an entity with a line for each key. */
const forms: Record<Exclude<Shape, 'sidecar'>, readonly (readonly string[])[]> = {
  entities: [['id', 'type', 'name']],
  events: [['id', 'type', 'title']],
  mentions: [['entity', 'quote'], ['event', 'quote'], ['date', 'quote']],
  rejected: [['quote', 'type'], ['quote', 'entity'], ['quote', 'event']],
  participants: [['entity', 'role']],
  more: [['quote', 'nth']],
};

export function itemItems({ document, scanned, place: { shape, extent } }: Typing): vscode.CompletionItem[] {
  if (shape === 'sidecar') return [];
  const before = scanned.source.slice(document.offsetAt(document.lineAt(document.positionAt(extent.start)).range.start), extent.start).trimEnd();
  // On a blank line there is no dash yet; in brackets there is none.
  const dash = before === '' ? '- ' : '';
  return forms[shape].map((keys) => {
    const item = new vscode.CompletionItem(keys.join(', '), vscode.CompletionItemKind.Snippet);
    const lines = (shape === 'entities' || shape === 'events') && (dash !== '' || before.endsWith('-'));
    const stops = keys.map((key, index) => `${key}: $${index + 1}`);
    item.insertText = new vscode.SnippetString(dash + (lines ? stops.join('\n  ') : `{ ${stops.join(', ')} }`));
    item.command = suggestValue;
    return item;
  });
}
