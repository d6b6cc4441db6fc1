import * as vscode from 'vscode';
import { idsIn } from '../../annotations/ids';
import { readSidecar } from '../../annotations/read';
import { sidecarEnding } from '../../annotations/sidecar';
import { plainMessage } from '../common/plainText';
import { fileName, folderOf } from '../store/articles';
import { readText } from '../store/files';
import type { Store } from '../store/store';
import type { IndexedArticle } from '../store/workspaceIndex';

/** An entity or event as the articles of a workspace folder have it. */
export interface Member {
  readonly id: string;
  readonly kind: 'entity' | 'event';
  /** Of an event, `event`. */
  readonly type: string;
  /** The fullest one. */
  name: string;
  readonly names: Set<string>;
  /** How many sidecars declare it; none where it is a suggestion of an open article. */
  articles: number;
}

/** So many articles are looked at before others get their turn. */
const atOnce = 500;

/** Everybody whom the sidecars of a folder declare, and whom its open articles suggest. */
export async function membersOf(store: Store, folder: string): Promise<Map<string, Member>> {
  const members = new Map<string, Member>();
  const add = (id: string, kind: Member['kind'], type: string, name: string, declared: boolean): void => {
    let member = members.get(id);
    if (!member) members.set(id, (member = { id, kind, type, name, names: new Set(), articles: 0 }));
    if (name.length > member.name.length) member.name = name;
    member.names.add(name);
    if (declared) member.articles++;
  };
  const articles = await articlesOf(store, folder);
  for (const [index, { annotations: { entities, events } }] of articles.entries()) {
    if (index % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve));
    for (const { id, type, name } of entities) add(id, 'entity', type, name, true);
    for (const { id, title } of events) add(id, 'event', 'event', title ?? id, true);
  }
  for (const { document, cast } of store.all()) {
    if (folderOf(document.uri) !== folder) continue;
    for (const { id, type, name, aliases, declared } of cast.entities) {
      if (!declared) add(id, 'entity', type, name, false);
      for (const alias of aliases) members.get(id)?.names.add(alias);
    }
    for (const { id, title, declared } of cast.events) if (!declared) add(id, 'event', 'event', title ?? id, false);
  }
  return members;
}

/** The annotated articles of a folder, once all are read. */
export async function articlesOf(store: Store, folder: string): Promise<IndexedArticle[]> {
  await store.index.load();
  await store.settled();
  return store.index.all().filter(({ article }) => folderOf(article) === folder);
}

/**
 * The articles of a folder that declare or refer to one of some ids.
 *
 * @throws an error that names a sidecar which holds one of the ids and cannot be read: it would be left behind
 */
export async function articlesWith(store: Store, folder: string, ids: readonly string[]): Promise<IndexedArticle[]> {
  const articles = await articlesOf(store, folder);
  await refuseUnreadable(folder, new Set(articles.map(({ sidecar }) => sidecar.toString())), ids);
  const found: IndexedArticle[] = [];
  for (const [index, each] of articles.entries()) {
    if (index % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve));
    const there = idsIn(each.annotations);
    if (ids.some((id) => there.has(id))) found.push(each);
  }
  return found;
}

async function refuseUnreadable(folder: string, known: ReadonlySet<string>, ids: readonly string[]): Promise<void> {
  if (folder === '') return;
  const all = await vscode.workspace.findFiles(new vscode.RelativePattern(vscode.Uri.parse(folder), `**/*${sidecarEnding}`));
  for (const uri of all.filter((each) => !known.has(each.toString()))) {
    const source = await readText(uri).catch(() => undefined);
    if (source === undefined || !ids.some((id) => source.includes(id))) continue;
    const sidecar = readSidecar(source);
    if (!sidecar.readable) throw new Error(plainMessage(vscode.l10n.t('{0} cannot be read, so nothing is changed: {1}', fileName(uri), sidecar.problems[0]?.message ?? '')));
  }
}
