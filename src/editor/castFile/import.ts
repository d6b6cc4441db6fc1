import * as vscode from 'vscode';
import { joinCast } from '../../annotations/castJoin';
import { castEntities, needsType, readImport } from '../../interchange/castImport';
import { ImportError } from '../../interchange/importError';
import type { ImportedFile } from '../../interchange/imported';
import { entityTypes, furtherTypes, typeName } from '../common/types';
import { fileName } from '../store/articles';
import { readText } from '../store/files';
import type { Store } from '../store/store';
import { folderFor, orSay } from './export';
import { propose } from './propose';

interface Read {
  readonly uri: vscode.Uri;
  readonly imported: ImportedFile;
}

/** Adds the entities of tables, or of what Wikidata gives, to the `cast.yaml` of a workspace folder, after a look at it. */
export async function importCast(store: Store, given: unknown): Promise<void> {
  const folder = await folderFor(undefined);
  const files = folder === undefined ? undefined : Array.isArray(given) ? given.filter((one) => one instanceof vscode.Uri) : await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t('Import into cast.yaml'),
    filters: { [vscode.l10n.t('Tables and Wikidata')]: ['csv', 'tsv', 'json', 'ndjson', 'jsonl'] },
  });
  if (folder === undefined || !files || files.length === 0) return;
  await orSay(async () => {
    const read = await Promise.all(files.map(async (uri): Promise<Read> => ({ uri, imported: inFile(uri, readImport, (await readText(uri)) ?? '') })));
    const type = read.some(({ imported }) => needsType(imported)) ? await askType(store, folder) : undefined;
    if (type === undefined && read.some(({ imported }) => needsType(imported))) return;
    await propose(store, folder, (cast) => read.flatMap(({ uri, imported }) => {
      const made = inFile(uri, () => castEntities(imported, cast, type), undefined);
      cast = joinCast(cast, made);
      return made;
    }));
    const notes = read.flatMap(({ imported }) => imported.notes);
    if (notes.length > 0) void vscode.window.showInformationMessage(vscode.l10n.t('Left out: {0}', notes.join('; ')));
  });
}

function inFile<T, G>(uri: vscode.Uri, read: (given: G) => T, given: G): T {
  try {
    return read(given);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { line, message } = error;
    throw new Error(line === undefined ? `${fileName(uri)}: ${message}` : vscode.l10n.t('{0}, line {1}: {2}', fileName(uri), line, message), { cause: error });
  }
}

async function askType(store: Store, folder: string): Promise<string | undefined> {
  const settings = store.projects.ofFolder(folder);
  const types = [...entityTypes, ...furtherTypes(settings).map(({ id }) => id)];
  const chosen = await vscode.window.showQuickPick(types.map((type) => ({ type, label: typeName(type, settings) })), { title: vscode.l10n.t('The type of what does not say its own') });
  return chosen?.type;
}
