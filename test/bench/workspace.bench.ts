/**
 * From nothing to all rows of the workspace's cast: cold, with every sidecar read, and warm, with what an earlier
 * session has kept. The store and the views' own code run in the extension host, as the extension runs them; the last
 * row is the extension itself, until its view shows the last count. `DRAMATIS_ARTICLES` says how many there are.
 */
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { close, eventually, page, treeRows } from '../host/screen';
import { fileUri, pause } from './host';
import { measure, type Measured } from './index/run';
import { reference, watched } from './index/watch';
import { writeMany } from './manyArticles';
import { figure, print, type Row } from './table';

const articles = Number(process.env['DRAMATIS_ARTICLES'] ?? 10_000);

/** So long it is waited until the editor has been told of all files, in milliseconds. */
const mostToldAfter = 30_000;

describe('workspace', () => {
  const folder = fileUri('many');
  before(async () => {
    // What the editor is told of thousands of new files holds the extension host up: that is no part of a start.
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.ann.yaml');
    let told = 0;
    watcher.onDidCreate(() => told++);
    await writeMany(folder.fsPath, articles);
    await eventually('the editor to be told of all files', () => told >= articles, mostToldAfter).catch((error: unknown) => console.log(String(error)));
    watcher.dispose();
  });
  after(async () => {
    await close();
    fs.rmSync(folder.fsPath, { recursive: true, force: true });
  });

  it('the cast of all articles', async () => {
    await pause(3000);
    const begun = process.memoryUsage.rss() / 1e6;
    const unit = reference();
    const table: Row[] = [];
    const row = (name: string, { result, block, blockCpu, blocks, peak, held }: Omit<Measured, 'wall' | 'cpu'>): void => {
      table.push([name, result.first, result.rows, result.rowsCpu, result.rowsCpu / unit, result.verified, block, blockCpu, String(blocks), peak, held, result.people]);
    };
    for (const name of ['cold', 'warm']) row(name, await measure(folder, fileUri('../kept'), false));
    const people = table[0]!.at(-1);
    // What looks at the screen takes its time to begin.
    await page();
    const shown = await watched(async () => {
      const start = performance.now();
      await vscode.commands.executeCommand('dramatis.actors.focus');
      await vscode.commands.executeCommand('dramatis.showWorkspace');
      let first = NaN;
      await eventually('all people', async () => {
        const [top] = await treeRows('Actors');
        if (Number.isNaN(first) && top) first = performance.now() - start;
        return top?.description === people;
      }, 120_000);
      return { first, rows: performance.now() - start, rowsCpu: NaN, verified: NaN, names: undefined, people: String(people) };
    });
    row('cold, on screen', { ...shown, held: NaN });
    print(`The cast of ${articles} articles; ms and MB; ${figure(begun)} MB before; reference: ${figure(unit)} ms of processor time`, ['', 'first rows', 'all rows', 'in CPU', '× reference', 'all files', 'longest block', 'in CPU', '> 50', 'peak of RSS', 'heap held', 'people'], table);
  });
});
