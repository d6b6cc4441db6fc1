import * as vscode from 'vscode';
import { schema } from '../../annotations/model';
import { builtIn, freeSlots, noSettings } from '../../annotations/project';
import { missingKeys, projectContext, type ProjectContext } from '../../annotations/projectContext';
import { readProject } from '../../annotations/projectRead';
import { explanationOf, slotInWords } from './words';

const lists = new Set(['types', 'kinds', 'roles']);

/** The keys that are missing at a place of `dramatis.yaml`, or the values that its key may have: of slots those that are free. */
export function complete(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const source = document.getText();
  const context = projectContext(source, document.offsetAt(position));
  if (!context) return [];
  const range = new vscode.Range(document.positionAt(context.start), document.positionAt(context.end));
  const items = context.key === undefined ? keys(context, document) : values(context, source.slice(0, context.start) + source.slice(context.end));
  // In their own order: that in which keys are best written, and type10 behind type9.
  return items.map((item, index) => Object.assign(item, { range, sortText: String(index).padStart(2, '0') }));
}

function keys(context: ProjectContext, document: vscode.TextDocument): vscode.CompletionItem[] {
  const line = document.lineAt(document.positionAt(context.start)).text;
  const opened = /^\s*-/.test(line);
  return missingKeys(context).map((key) => {
    const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
    item.documentation = explanationOf(key, context.of) ?? '';
    const text = lists.has(key) ? `${key}:\n  - ` : `${key}: `;
    // Below the key of a list, an item begins with a dash.
    item.insertText = context.of !== 'file' && !opened && context.present.length === 0 ? `- ${text}` : text;
    if (lists.has(key) || key === 'slot' || key === 'schema') item.command = { command: 'editor.action.triggerSuggest', title: '' };
    return item;
  });
}

function values({ of, key }: ProjectContext, without: string): vscode.CompletionItem[] {
  const value = (text: string, detail: string): vscode.CompletionItem => Object.assign(new vscode.CompletionItem(text, vscode.CompletionItemKind.EnumMember), { detail });
  if (of === 'file') return key === 'schema' ? [value(schema, '')] : [];
  if (key === 'id') return builtIn[of].map((id) => value(id, vscode.l10n.t('built in: only its guideline is added')));
  if (of !== 'types' || key !== 'slot') return [];
  // As the file is without the value that is being written.
  const project = readProject(without);
  return freeSlots(project.readable ? project.settings : noSettings).map((slot) => value(slot, slotInWords(slot)));
}
