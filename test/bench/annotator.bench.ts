/**
 * An annotator plays annotated articles from nothing to what their sidecars say, one after the other in one workspace, so
 * that each one knows the names of those before: by the commands that the keys of the annotating mode call, in the real
 * editor. Each key counts as one, with Shift or without, each letter that is typed too. What is compared in the end: the
 * words and types of all mentions, which mentions name one entity, and the values of dates; not the names of entities, their
 * roles, and who takes part in events.
 *
 * `DRAMATIS_ARTICLES` names the folder, `DRAMATIS_COUNT` how many of its articles, in the order of their names: the first
 * twelve are counted together, and those behind, which are played in the same workspace.
 */
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Linkable } from '../../src/annotations/linkOrder';
import { typeOf } from '../../src/annotations/model';
import { annotatedArticles } from '../../src/training/articles';
import { sidecarEnding } from '../../src/annotations/sidecar';
import { withoutSuggestions } from './annotatorKeys';
import type { Wanted } from './annotatorGoal';
import { Player } from './annotatorPlay';
import { dramatis, write } from './host';
import { figure, print, type Row } from './table';

const folder = path.resolve(process.env['DRAMATIS_ROOT'] ?? process.cwd(), process.env['DRAMATIS_ARTICLES'] ?? 'test/corpus/evaluation');
const count = Number(process.env['DRAMATIS_COUNT'] ?? 24);

/** How many articles are counted together. */
const together = 12;

interface Total {
  mentions: number;
  keystrokes: number;
  decisions: number;
  keyboard: number;
  mouse: number;
  differences: number;
  readonly purposes: Map<string, number>;
}

const nothing = (): Total => ({ mentions: 0, keystrokes: 0, decisions: 0, keyboard: 0, mouse: 0, differences: 0, purposes: new Map() });

function rowOf(label: string, { mentions, keystrokes, decisions, keyboard, mouse, differences }: Total): Row {
  return [label, `${mentions}`, `${keystrokes}`, figure(keystrokes / mentions), `${decisions}`, figure(keyboard / mentions), figure(mouse / mentions), `${differences}`];
}

describe('annotator', () => {
  it('makes the sidecars of articles by keys', async () => {
    const api = await dramatis();
    const totals: Total[] = [];
    const known = new Map<string, Linkable>();
    // As people have it who read articles: what is on the screen is what they see.
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('wordWrap', 'on', vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('dramatis.toggleAnnotating');
    for (const [index, { name, text, annotations, resolver }] of annotatedArticles(folder).slice(0, count).entries()) {
      const file = name.slice(0, -sidecarEnding.length);
      const uri = await write(file, text);
      const wanted = annotations.mentions.map((mention): Wanted => ({ ...resolver.resolve(mention)!, type: typeOf(annotations, mention)!, target: mention.entity ?? mention.event ?? mention.date! }));
      const editor = await vscode.window.showTextDocument(uri);
      await api.cast(uri);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const player = new Player(api, editor, text, wanted, annotations.published, known);
      const { keystrokes, decisions, keys } = await player.play();
      const { spans, links, dates } = await player.differences();
      const peer = withoutSuggestions(text, wanted);
      const total = (totals[Math.floor(index / together)] ??= nothing());
      total.keystrokes += keystrokes;
      total.mentions += wanted.length;
      total.decisions += decisions;
      total.keyboard += peer.keyboard;
      total.mouse += peer.mouse;
      total.differences += spans + links + dates;
      for (const [what, pressed] of keys) total.purposes.set(what, (total.purposes.get(what) ?? 0) + pressed);
      if (process.env['DRAMATIS_STEPS']) console.log(`${index + 1}: ${keystrokes} keystrokes for ${wanted.length} mentions; differences of words ${spans}, groups ${links}, dates ${dates}`);
    }
    await vscode.commands.executeCommand('dramatis.toggleAnnotating');
    await settings.update('wordWrap', undefined, vscode.ConfigurationTarget.Global);
    const label = (at: number): string => (at === 0 ? 'the first twelve in order' : `number ${at * together + 1} and those behind`);
    print('Keystrokes for annotated articles, from nothing to the same mentions, types, groups and dates', ['articles', 'mentions', 'keystrokes', 'a mention', 'decisions', 'without suggestions, keyboard', 'mouse', 'differences left'], totals.map((total, at) => rowOf(label(at), total)));
    for (const [at, { purposes }] of totals.entries()) console.log(`${label(at)}: ${[...purposes].sort(([, a], [, b]) => b - a).map(([what, pressed]) => `${what} ${pressed}`).join(', ')}`);
    console.log('Without suggestions: the same mentions in the order of the text, what they name known by itself; by keyboard the arrows by line and by word to each, Shift with the arrow for each word of it, and a key for the label; by mouse a drag and a key, the way to it not counted.');
    const left = totals.reduce((sum, { differences }) => sum + differences, 0);
    if (left > 0) throw new Error(`${left} differences are left`);
  });
});
