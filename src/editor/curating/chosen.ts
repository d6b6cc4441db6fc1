import * as vscode from 'vscode';
import { argumentsOf, isMentionArgument, subjectsOf, type ItemArgument, type MentionArgument } from '../common/subject';
import { folderOf } from '../store/articles';
import type { OpenMention } from '../store/session';
import type { Store } from '../store/store';

/** An entity or event that a command is to act on, with the mention by which it was chosen where it was. */
export interface Chosen {
  readonly folder: string;
  readonly id: string;
  /** The article in which it was chosen. */
  readonly article?: vscode.Uri;
  readonly mention?: OpenMention;
}

/** What a command of the cast acts on: rows, what other code names, else the mention under the cursor. All in one folder. */
export async function chosenBy(store: Store, given: unknown, selected?: unknown): Promise<Chosen[]> {
  const rows = await argumentsOf(given, selected);
  const all: Chosen[] = [];
  for (const row of rows) all.push(...(isMentionArgument(row) ? await fromMention(store, row) : fromItem(row)));
  if (given === undefined && rows.length === 0) all.push(...(await fromMention(store, undefined)));
  return all.filter(({ folder }) => folder === all[0]!.folder);
}

async function fromMention(store: Store, row: MentionArgument | undefined): Promise<Chosen[]> {
  return (await subjectsOf(store, row)).flatMap(({ session, mentions }) =>
    mentions.flatMap((mention): Chosen[] => {
      const id = mention.entity ?? mention.event;
      const article = session.document.uri;
      return id === undefined ? [] : [{ folder: folderOf(article), id, article, mention }];
    }));
}

function fromItem({ id, article, folder }: ItemArgument): Chosen[] {
  const uri = article === undefined ? undefined : vscode.Uri.parse(article);
  // A participant of an event names neither.
  const where = folder ?? (uri ? folderOf(uri) : vscode.workspace.workspaceFolders?.[0]?.uri.toString());
  return where === undefined ? [] : [{ folder: where, id, ...(uri && { article: uri }) }];
}

/** The ids that were chosen, each once. */
export function idsOf(chosen: readonly Chosen[]): string[] {
  return [...new Set(chosen.map(({ id }) => id))];
}
