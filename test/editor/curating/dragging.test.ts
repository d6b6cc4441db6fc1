import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noSettings } from '../../../src/annotations/project';
import { CastDragAndDrop } from '../../../src/editor/sidebar/dragAndDrop';
import { GroupNode, ItemNode, MentionNode } from '../../../src/editor/sidebar/nodes';
import { Article, folder, outside, removeAll } from '../support';
import { annotated, answering, castSource, entering, removeCast } from './support';

describe('dragging rows', () => {
  afterEach(async () => {
    await removeAll();
    removeCast();
  });

  const facts = { type: 'person', label: '', details: [], state: 'accepted' as const, size: 0, open: 0, folder: folder.toString(), settings: noSettings };
  const row = (id: string, article: Article | undefined, kind: 'entity' | 'event' = 'entity'): ItemNode => new ItemNode(kind, { ...facts, id, ...(article && { article: article.uri.toString() }) }, undefined, () => []);
  const group = (type: string): GroupNode => new GroupNode(type, 0, 0, () => []);

  function mentionRow(article: Article, text: string, quote: string): MentionNode {
    const start = text.indexOf(quote);
    const place = { start, end: start + quote.length, line: 0, context: quote, highlight: [0, quote.length] as [number, number] };
    return new MentionNode({ article: article.uri, type: 'person', state: 'accepted', at: place }, place, 0, row('berta-zibber', article), false);
  }

  async function drop(rows: (ItemNode | MentionNode)[], target: ItemNode | GroupNode): Promise<void> {
    const controller = new CastDragAndDrop();
    const transfer = new vscode.DataTransfer();
    controller.handleDrag(rows, transfer);
    await entering(() => controller.handleDrop(target, transfer));
  }

  const text = 'Berta Zibber met Nena Quast and Zibber.\n';
  const make = (): Promise<Article> => annotated(text, ['berta-zibber', 'Berta Zibber', 'Berta Zibber'], ['nena-quast', 'Nena Quast', 'Nena Quast']);

  it('merges an entity into the one that it is dropped on', async () => {
    const article = await make();
    await drop([row('nena-quast', undefined)], row('berta-zibber', undefined));
    assert.deepEqual(article.lines.slice(-3), ['mentions:', '  - { entity: berta-zibber, quote: Berta Zibber }', '  - { entity: berta-zibber, quote: Nena Quast }']);
    assert.ok(castSource()!.includes('was: [nena-quast]'));
  });

  it('links mentions to the entity that they are dropped on, and retypes what is dropped on a type', async () => {
    const article = await make();
    await article.show();
    await drop([mentionRow(article, text, 'Nena Quast')], row('berta-zibber', article));
    assert.ok(article.sidecar!.includes('{ entity: berta-zibber, quote: Nena Quast }'));
    await drop([row('berta-zibber', article)], group('place'));
    assert.ok(article.sidecar!.includes('    type: place'));
    await drop([mentionRow(article, text, 'Berta Zibber')], row('berta-zibber', article));
    await article.run('undo');
    assert.ok(article.sidecar!.includes('    type: person'));
  });

  it('makes an entity take part in the event that it is dropped on', async () => {
    const article = await make();
    await outside(article.sidecarUri, article.sidecar!.replace('mentions:', 'events:\n  - id: talks\n    type: meeting\nmentions:'));
    await answering(['host'], () => drop([row('nena-quast', article)], row('talks', article, 'event')));
    assert.ok(article.sidecar!.includes('    participants:\n      - { entity: nena-quast, role: host }\n'), article.sidecar);
  });
});
