/** The workspace's cast from nothing to all rows, by the code of the store and of the views. */
import { Session } from 'node:inspector/promises';
import * as vscode from 'vscode';
import { readStamped, stampOf } from '../../../src/disk/look';
import { replaceFile } from '../../../src/disk/replace';
import { actorGroups, type TreeOptions } from '../../../src/editor/sidebar/actors';
import { eventNodes } from '../../../src/editor/sidebar/events';
import type { TreeNode } from '../../../src/editor/sidebar/nodes';
import { Texts } from '../../../src/editor/sidebar/sources';
import { WorkspaceCast } from '../../../src/editor/sidebar/workspaceCast';
import { BaseTexts } from '../../../src/editor/store/anchoring';
import { Files } from '../../../src/editor/store/files';
import { Shards } from '../../../src/editor/store/index/shards';
import { KnownEntities } from '../../../src/editor/store/knownEntities';
import { ModelFiles } from '../../../src/editor/store/model';
import type { ArticleSession } from '../../../src/editor/store/session';
import { Store } from '../../../src/editor/store/store';
import { threadTime, watched, type Watched } from './watch';

/** When what was reached, in milliseconds. */
export interface Times {
  /** The first rows, all of them, and all rows with each file looked at. */
  readonly first: number;
  readonly rows: number;
  readonly verified: number;
  /** What the thread has spent on all rows of processor time. */
  readonly rowsCpu: number;
  /** All names known to recognition, where somebody has asked. */
  readonly names: number | undefined;
  /** What the row of all people says. */
  readonly people: string;
}

export interface Measured extends Watched<Times> {
  /** Of the heap, when all garbage has been collected, in megabytes: what is held. */
  readonly held: number;
}

/** How often rows are shown anew while files are being read, in milliseconds. */
const again = 1000;

/**
 * Builds a store as the extension does and shows all rows.
 *
 * @param folder of the workspace
 * @param storage where this is kept between sessions
 * @param names whether an article is opened, so that recognition asks for all names
 */
export async function measure(folder: vscode.Uri, storage: vscode.Uri, names: boolean): Promise<Measured> {
  const log = { warn: console.warn, error: console.error } as unknown as vscode.LogOutputChannel;
  const before = await heap();
  const kept = (name: string): Shards => new Shards(vscode.Uri.joinPath(storage, name), 'benchmark/1');
  const store = new Store(log, new Files(vscode.Uri.joinPath(storage, 'journal'), { replace: replaceFile, stamp: stampOf, read: readStamped }), new BaseTexts(undefined, log), new ModelFiles(storage, log), { sidecars: kept('sidecars'), unopened: kept('unopened') });
  const cast = new WorkspaceCast(store);
  const known = new KnownEntities(store.index, store.casts);
  const options: TreeOptions = { openOnly: false, byKind: false, inWorkspace: true, texts: new Texts(() => undefined), settingsOf: (of) => store.projects.ofFolder(of) };
  const rows = async (): Promise<TreeNode[]> => {
    const gathering = await cast.gather();
    const groups = await actorGroups(gathering, options);
    for (const group of groups) if (group.item().collapsibleState === vscode.TreeItemCollapsibleState.Expanded) for (const row of await group.children()) row.item();
    for (const row of await eventNodes(gathering, options)) row.item();
    return groups;
  };
  const seen = await watched(async (): Promise<Times> => {
    const [start, begun] = [performance.now(), threadTime()];
    const since = (): number => performance.now() - start;
    let shown = await rows();
    const first = since();
    for (let reading = store.index.progress !== undefined; reading; ) {
      await new Promise((resolve) => setTimeout(resolve, again));
      reading = store.index.progress !== undefined;
      shown = await rows();
    }
    const [complete, rowsCpu] = [since(), threadTime() - begun];
    await store.index.load();
    await rows();
    const verified = since();
    await store.index.flush();
    let taken: number | undefined;
    if (names) {
      await known.of({ key: `${folder.toString()}/new.txt`, document: { uri: vscode.Uri.joinPath(folder, 'new.txt') }, annotations: { entities: [], events: [], mentions: [], rejected: [] } } as unknown as ArticleSession);
      taken = since();
    }
    return { first, rows: complete, rowsCpu, verified, names: taken, people: String(shown[0]?.item().description) };
  });
  const held = (await heap()) - before;
  // What is measured is held until here.
  cast.dispose();
  store.dispose();
  return { ...seen, held };
}

async function heap(): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.collectGarbage');
  session.disconnect();
  return process.memoryUsage().heapUsed / 1e6;
}
