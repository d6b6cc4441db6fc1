/**
 * From nothing to all rows of the workspace's cast: cold, with every sidecar read, and warm, with what an earlier
 * session has kept. The store and the views' own code run in the extension host, as the extension runs them; the last
 * row is the extension itself, until its view shows the last count. `DRAMATIS_ARTICLES` says how many there are.
 */
import * as fs from 'node:fs';
import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { stampOf } from '../../src/disk/stamp';
import { replaceFile } from '../../src/disk/replace';
import { actorGroups, type TreeOptions } from '../../src/editor/sidebar/actors';
import { eventNodes } from '../../src/editor/sidebar/events';
import type { TreeNode } from '../../src/editor/sidebar/nodes';
import { Texts } from '../../src/editor/sidebar/sources';
import { WorkspaceCast } from '../../src/editor/sidebar/workspaceCast';
import { BaseTexts } from '../../src/editor/store/anchoring';
import { Files } from '../../src/editor/store/files';
import { Shards } from '../../src/editor/store/index/shards';
import { ModelFiles } from '../../src/editor/store/model';
import { Store } from '../../src/editor/store/store';
import { close, eventually, treeRows } from '../host/screen';
import { fileUri, pause } from './host';
import { writeMany } from './manyArticles';
import { figure, print, type Row } from './table';

const articles = Number(process.env['DRAMATIS_ARTICLES'] ?? 10_000);

/** Between two looks at the memory, in milliseconds. */
const look = 25;

/** What is in use when all garbage has been collected, in megabytes. */
async function heap(): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.collectGarbage');
  session.disconnect();
  return process.memoryUsage().heapUsed / 1e6;
}

interface Measured {
  readonly first: number;
  readonly rows: number;
  readonly verified: number;
  readonly block: number;
  readonly peak: number;
  readonly held: number;
  readonly people: string;
}

/** Measures what happens until `act` is over; `block` is the longest time in which the extension host did nothing else. */
async function watched<T>(act: () => Promise<T>): Promise<{ result: T; block: number; peak: number }> {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss() / 1e6)), look);
  await pause(100);
  delay.enable();
  const result = await act();
  await pause(100);
  delay.disable();
  clearInterval(timer);
  return { result, block: delay.max / 1e6, peak };
}

async function build(sidecars: Shards): Promise<Measured> {
  const log = vscode.window.createOutputChannel('Benchmark', { log: true });
  const storage = fileUri('../storage');
  const before = await heap();
  const store = new Store(log, new Files(storage, { replace: replaceFile, stamp: stampOf }), new BaseTexts(undefined, log), new ModelFiles(storage, log), { sidecars, unopened: new Shards(storage, 'benchmark/1') });
  const cast = new WorkspaceCast(store);
  const options: TreeOptions = { openOnly: false, byKind: false, inWorkspace: true, texts: new Texts(() => undefined), settingsOf: (folder) => store.projects.ofFolder(folder) };
  const rows = async (): Promise<TreeNode[]> => {
    const gathering = await cast.gather();
    const groups = await actorGroups(gathering, options);
    for (const group of groups) if (group.item().collapsibleState === vscode.TreeItemCollapsibleState.Expanded) for (const row of await group.children()) row.item();
    for (const row of await eventNodes(gathering, options)) row.item();
    return groups;
  };
  const { result, block, peak } = await watched(async () => {
    const start = performance.now();
    await rows();
    const first = performance.now() - start;
    while (store.index.progress) {
      await pause(100);
      await rows();
    }
    // With what was kept there is nothing to wait for; without, all has been read by now.
    const shown = await rows();
    const complete = performance.now() - start;
    await store.index.load();
    const verified = performance.now() - start;
    await store.index.flush();
    return { first, complete, verified, people: String(shown[0]?.item().description) };
  });
  const held = (await heap()) - before;
  cast.dispose();
  store.dispose();
  log.dispose();
  return { first: result.first, rows: result.complete, verified: result.verified, block, peak, held, people: result.people };
}

describe('workspace', () => {
  const folder = fileUri('many');
  before(() => writeMany(folder.fsPath, articles));
  after(async () => {
    await close();
    fs.rmSync(folder.fsPath, { recursive: true, force: true });
  });

  it('the cast of all articles', async () => {
    await pause(3000);
    const begun = process.memoryUsage.rss() / 1e6;
    const kept = new Shards(fileUri('../kept'), 'benchmark/1');
    const table: Row[] = [];
    const row = (name: string, { first, rows, verified, block, peak, held, people }: Measured): void => void table.push([name, first, rows, verified, block, peak, held, people]);
    row('cold', await build(kept));
    row('warm', await build(kept));
    const { result, block, peak } = await watched(async () => {
      const start = performance.now();
      await vscode.commands.executeCommand('dramatis.actors.focus');
      await vscode.commands.executeCommand('dramatis.showWorkspace');
      let first = NaN;
      const people = table[0]!.at(-1);
      await eventually('all people', async () => {
        const shown = await treeRows('Actors');
        if (Number.isNaN(first) && shown.length > 0) first = performance.now() - start;
        return shown[0]?.description === people;
      }, 120_000);
      return { first, rows: performance.now() - start, people };
    });
    table.push(['cold, on screen', result.first, result.rows, NaN, block, peak, NaN, result.people ?? '']);
    print(`The cast of ${articles} articles; ms and MB; ${figure(begun)} MB before`, ['', 'first rows', 'all rows', 'all files looked at', 'longest block', 'peak of RSS', 'heap held', 'people'], table);
  });
});
