import * as vscode from 'vscode';
import { folderOf } from '../store/articles';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Store } from '../store/store';
import type { IndexedArticle } from '../store/workspaceIndex';

/** A mention as links and tree items pass it to commands: plain data that survives a round trip through JSON. */
export interface MentionArgument {
  /** The article's URI. */
  readonly article: string;
  /** UTF-16 offsets of the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** An entity or event as tree items pass it to commands: in one article, or in all of the workspace. */
export interface ItemArgument {
  readonly article?: string;
  /** Where no article is named: the URI of the workspace folder. */
  readonly folder?: string;
  readonly id: string;
}

/** What a command acts on in one article. */
export interface Subject {
  readonly session: ArticleSession;
  readonly mentions: readonly OpenMention[];
  /** The entity or event that was chosen as a whole, if so. */
  readonly id?: string;
}

export function mentionArgument(session: ArticleSession, mention: OpenMention): MentionArgument {
  return { article: session.key, start: mention.start, end: mention.end, type: mention.type };
}

export function isMentionArgument(argument: unknown): argument is MentionArgument {
  const { article, start, end, type } = Object(argument) as Record<string, unknown>;
  return typeof article === 'string' && Number.isInteger(start) && Number.isInteger(end) && typeof type === 'string';
}

function isItemArgument(argument: unknown): argument is ItemArgument {
  const { article, id } = Object(argument) as Record<string, unknown>;
  return typeof id === 'string' && (article === undefined || typeof article === 'string');
}

const selectedRows = new Map<string, () => Promise<readonly unknown[]>>();

/** Lets keys pressed in a view act on the row that has the focus, or on all that are selected with it: they pass `{ view }`, since VS Code passes them no row. */
export function offerFocusedRows(view: string, rows: () => Promise<readonly unknown[]>): void {
  selectedRows.set(view, rows);
}

/**
 * The mentions, entities and events that a command is given: rows of a view, of which VS Code passes the one that was
 * clicked and all that are selected; the selected rows of a view that a key was pressed in; else the one argument.
 */
export async function argumentsOf(given: unknown, selected?: unknown): Promise<(MentionArgument | ItemArgument)[]> {
  const asked = await withRows(given);
  const rows: readonly unknown[] = Array.isArray(asked) ? asked : Array.isArray(selected) && selected.length > 0 ? selected : [asked];
  return rows.map(unwrap).filter((argument) => isMentionArgument(argument) || isItemArgument(argument));
}

/** What a command is given, with the rows in its place that a key pressed in a view means: those that are selected, of which the focused one is one. */
export async function withRows(given: unknown): Promise<unknown> {
  const { view } = Object(given) as { view?: unknown };
  if (typeof view !== 'string') return given;
  const rows = (await selectedRows.get(view)?.()) ?? [];
  return rows.length === 1 ? rows[0] : rows;
}

/** Tree items carry their argument; links and other extensions pass it as it is. */
function unwrap(argument: unknown): unknown {
  return (Object(argument) as { argument?: unknown }).argument ?? argument;
}

/**
 * What a command is to act on: what it was given, else the mentions inside the selections of the active
 * editor, else the mention under its cursor, the shortest where several nest. An entity of the whole
 * workspace gives one subject for each article that declares it; several rows give those of each.
 */
export async function subjectsOf(store: Store, given: unknown): Promise<Subject[]> {
  const argument = unwrap(await withRows(given));
  if (Array.isArray(argument)) return rowSubjects(store, argument as unknown[]);
  if (isMentionArgument(argument)) {
    const session = await openSession(store, argument.article);
    const mention = session?.cast.mentions.find(({ start, end, type, state }) => state !== 'rejected' && start === argument.start && end === argument.end && type === argument.type);
    return session && mention ? [{ session, mentions: [mention] }] : [];
  }
  if (isItemArgument(argument)) return itemSubjects(store, argument);
  // What was given but is none of these, such as a row that stands for a whole type, means nothing to act on.
  if (argument !== undefined && argument !== null) return [];
  // A key may be faster than the article that it is pressed in is opened.
  await store.settled();
  const session = store.active;
  const editor = vscode.window.activeTextEditor;
  if (!session || !editor) return [];
  const mentions = new Set<OpenMention>();
  for (const selection of editor.selections) {
    if (selection.isEmpty) {
      const [mention] = session.mentionsAt(session.offsetOf(selection.active));
      if (mention) mentions.add(mention);
    } else {
      const { start, end } = session.spanOf(selection);
      const within = session.cast.mentions.filter((mention) => mention.state !== 'rejected' && start <= mention.start && mention.end <= end);
      const around = within.length > 0 ? within : session.mentionsAt(start).filter((mention) => mention.end >= end).slice(0, 1);
      around.forEach((mention) => mentions.add(mention));
    }
  }
  return mentions.size > 0 ? [{ session, mentions: [...mentions] }] : [];
}

/** More rows than anybody selects by hand. */
const mostRows = 1000;

/** Several rows: the mentions of an article are one subject. */
async function rowSubjects(store: Store, rows: readonly unknown[]): Promise<Subject[]> {
  const subjects: Subject[] = [];
  const mentions = new Map<ArticleSession, OpenMention[]>();
  for (const row of rows.slice(0, mostRows)) {
    for (const subject of Array.isArray(row) || row === undefined || row === null ? [] : await subjectsOf(store, row)) {
      if (subject.id !== undefined) subjects.push(subject);
      else mentions.set(subject.session, [...(mentions.get(subject.session) ?? []), ...subject.mentions]);
    }
  }
  return [...subjects, ...[...mentions].map(([session, all]) => ({ session, mentions: all }))];
}

async function itemSubjects(store: Store, { article, folder = '', id }: ItemArgument): Promise<Subject[]> {
  if (article === undefined) await store.index.load();
  const open = store.all().filter((session) => folderOf(session.document.uri) === folder).filter((session) => session.cast.entities.some((entity) => entity.id === id) || session.cast.events.some((event) => event.id === id));
  const articles = article !== undefined ? [article] : [...new Set([...store.index.withId(id, folder).map((indexed) => indexed.article.toString()), ...open.map((session) => session.key)])];
  const subjects: Subject[] = [];
  for (const each of articles) {
    const session = await openSession(store, each);
    if (session) subjects.push({ session, id, mentions: session.cast.mentions.filter((mention) => mention.state !== 'rejected' && (mention.entity === id || mention.event === id)) });
  }
  return subjects;
}

/**
 * The entity or event that one row of the whole workspace stands for, with the articles of its folder that declare it;
 * `undefined` for anything else. None of them is opened for it.
 */
export async function workspaceItem(store: Store, given: unknown): Promise<{ readonly id: string; readonly articles: readonly IndexedArticle[] } | undefined> {
  const rows = await argumentsOf(given);
  const [argument] = rows;
  if (rows.length !== 1 || !argument || !isItemArgument(argument) || argument.article !== undefined || argument.folder === undefined) return undefined;
  await store.index.load();
  await store.settled();
  const articles = store.index.withId(argument.id, argument.folder);
  return articles.length > 0 ? { id: argument.id, articles } : undefined;
}

/** The open article of an address; opened for it where it is not, and read to the end. */
export async function openSession(store: Store, article: string): Promise<ArticleSession | undefined> {
  const uri = vscode.Uri.parse(article);
  const session = store.session(uri) ?? (await store.open(uri).catch(() => undefined));
  await store.settled();
  return session;
}
