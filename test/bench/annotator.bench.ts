/**
 * An annotator plays annotated articles from nothing to what their sidecars say, one after the other in one workspace, so
 * that each one knows the names of those before: by the commands that the keys of the annotating mode call, in the real
 * editor. Each key counts as one, with Shift or without, each letter that is typed too. What is compared in the end: the
 * words and types of all mentions, which mentions name one entity, and the values of dates; not the names of entities, their
 * roles, and who takes part in events.
 *
 * `DRAMATIS_ARTICLES` names the folder, `DRAMATIS_COUNT` how many of its articles, in the order of their names.
 */
import * as path from 'node:path';
import * as vscode from 'vscode';
import { typeOf } from '../../src/annotations/model';
import { annotatedArticles } from '../../src/training/articles';
import { sidecarEnding } from '../../src/annotations/sidecar';
import { withoutSuggestions } from './annotatorKeys';
import { Player, type Wanted } from './annotatorPlay';
import { dramatis, write } from './host';
import { figure, print, type Row } from './table';

const folder = path.resolve(process.env['DRAMATIS_ROOT'] ?? process.cwd(), process.env['DRAMATIS_ARTICLES'] ?? 'test/corpus/evaluation');
const count = Number(process.env['DRAMATIS_COUNT'] ?? 12);

describe('annotator', () => {
  it('makes the sidecars of articles by keys', async () => {
    const api = await dramatis();
    const rows: Row[] = [];
    const total = { mentions: 0, keystrokes: 0, decisions: 0, keyboard: 0, mouse: 0, differences: 0 };
    const purposes = new Map<string, number>();
    await vscode.commands.executeCommand('dramatis.toggleAnnotating');
    for (const [index, { name, text, annotations, resolver }] of annotatedArticles(folder).slice(0, count).entries()) {
      const file = name.slice(0, -sidecarEnding.length);
      const uri = await write(file, text);
      const wanted = annotations.mentions.map((mention): Wanted => ({ ...resolver.resolve(mention)!, type: typeOf(annotations, mention)!, target: mention.entity ?? mention.event ?? mention.date! }));
      const editor = await vscode.window.showTextDocument(uri);
      await api.cast(uri);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const player = new Player(api, editor, text, wanted, annotations.published);
      const { keystrokes, decisions, keys } = await player.play();
      const { spans, links, dates } = await player.differences();
      const peer = withoutSuggestions(text, wanted);
      total.keystrokes += keystrokes;
      total.mentions += wanted.length;
      total.decisions += decisions;
      total.keyboard += peer.keyboard;
      total.mouse += peer.mouse;
      total.differences += spans + links + dates;
      for (const [what, pressed] of keys) purposes.set(what, (purposes.get(what) ?? 0) + pressed);
      console.log(`${index + 1}: ${keystrokes} keystrokes for ${wanted.length} mentions`);
      rows.push([`${index + 1}`, `${wanted.length}`, `${keystrokes}`, figure(keystrokes / wanted.length), `${decisions}`, figure(peer.keyboard / wanted.length), `${spans} ${links} ${dates}`]);
    }
    await vscode.commands.executeCommand('dramatis.toggleAnnotating');
    rows.push(['all', `${total.mentions}`, `${total.keystrokes}`, figure(total.keystrokes / total.mentions), `${total.decisions}`, figure(total.keyboard / total.mentions), `${total.differences}`]);
    print('Keystrokes for annotated articles, from nothing to the same mentions, types, groups and dates', ['article', 'mentions', 'keystrokes', 'a mention', 'decisions', 'without suggestions, a mention', 'differences: words, groups, dates'], rows);
    console.log([...purposes].sort(([, a], [, b]) => b - a).map(([what, pressed]) => `${what} ${pressed}`).join(', '));
    console.log(`Without suggestions, with a mouse: ${figure(total.mouse / total.mentions)} a mention.`);
    if (total.differences > 0) throw new Error(`${total.differences} differences are left`);
  });
});
