import * as vscode from 'vscode';
import { fieldOf, itemsOf, textOf } from '../../annotations/ids';
import type { Entity, Event } from '../../annotations/model';
import { flowPart, renderItem } from '../../annotations/render';
import type { Declared } from './known';
import { rangeIn, type Scanned } from './scanned';

/**
 * The edit that declares in a sidecar what is known from another one: only its id, type and name, since role and
 * date are as each article states them. In the order of ids, beside the line at which somebody is typing.
 *
 * @returns `undefined` where the layout has no place for it
 */
export function declarationEdit(document: vscode.TextDocument, { source, root }: Scanned, { id, what, type, name }: Declared): vscode.TextEdit | undefined {
  const list = what === 'entity' ? 'entities' : 'events';
  const entity: Entity = { id, type, name };
  const event: Event = { id, type, ...(name !== id && { title: name }) };
  const item = what === 'entity' ? entity : event;
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const lines = (column: number): string[] => renderItem(list, item, ' '.repeat(column));
  const before = (line: number, text: readonly string[]): vscode.TextEdit =>
    line < document.lineCount
      ? vscode.TextEdit.insert(new vscode.Position(line, 0), text.map((each) => each + eol).join(''))
      : vscode.TextEdit.insert(document.positionAt(source.length), text.map((each) => eol + each).join(''));
  const lineOf = (offset: number): number => document.positionAt(offset).line;

  if (root.flow) return undefined;
  const field = fieldOf(root, list);
  if (!field) {
    const following = ['entities', 'events', 'mentions', 'rejected'].slice(list === 'entities' ? 1 : 2).map((key) => fieldOf(root, key));
    const next = following.find((other) => other !== undefined);
    return before(next ? lineOf(next.key.start) : document.lineCount, [`${list}:`, ...lines(2)]);
  }
  const { value } = field;
  if (!value) return before(lineOf(field.key.start) + 1, lines(2));
  if (value.kind !== 'list') return undefined;
  if (value.flow) {
    if (!value.closed) return undefined;
    if (value.items.length === 0) return vscode.TextEdit.replace(rangeIn(document, value), lines(2).map((each) => eol + each).join('').trimEnd());
    return vscode.TextEdit.insert(document.positionAt(value.items.at(-1)!.end), `, ${flowPart(list, item)}`);
  }
  const after = itemsOf(root, list).find((other) => (textOf(other, 'id') ?? '') > id);
  const behind = value.items.find((other) => other.value === after);
  return before(after && behind ? lineOf(behind.start) : lineOf(value.end) + 1, lines(value.column));
}
