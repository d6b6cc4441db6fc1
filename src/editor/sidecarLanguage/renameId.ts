import * as vscode from 'vscode';
import { formerId, idsOfCast } from '../../annotations/formerId';
import { idAt, idsIn, lettersOf } from '../../annotations/ids';
import { readSidecar } from '../../annotations/read';
import { scalar } from '../../annotations/scalar';
import { plainMessage } from '../common/plainText';
import { subjectsOf } from '../common/subject';
import { fileName, folderOf, holdsFiles, isSidecar } from '../store/articles';
import type { Store } from '../store/store';
import { articlesAround, declaredIn, type Declared } from './known';
import { rangeIn, scannedOf } from './scanned';
import { sourceOf, sourcesWith, type SidecarSource } from './sources';

/** What an id is made of: ASCII letters in lower case and digits, words joined by hyphens. */
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** F2 on an id of a sidecar: another id for the same entity or event in all sidecars of the workspace folder. */
export function renameProvider(store: Store): vscode.RenameProvider {
  return {
    prepareRename(document, position) {
      const { source, ids } = scannedOf(document);
      const place = idAt(ids, document.offsetAt(position));
      if (!place || !holdsFiles(document.uri)) throw new Error(vscode.l10n.t('No id here.'));
      return { range: rangeIn(document, lettersOf(place.scalar, source)), placeholder: place.id };
    },
    provideRenameEdits(document, position, newName) {
      const place = idAt(scannedOf(document).ids, document.offsetAt(position));
      return place && renameEdits(store, document.uri, place.id, newName.trim());
    },
  };
}

/**
 * The edits that give an entity or event another id in all sidecars of a workspace folder: they change the id where
 * it stands and nothing else. Lines stay where they are, although the order of ids is another one now: a diff of a
 * rename shows the lines that name it, and readers take any order. The former id is kept in the folder's `cast.yaml`
 * where there is one; none is made, since a folder without one keeps no list of its ids.
 *
 * @param looked a sidecar that is renamed in whatever the index knows of it
 * @throws Error where the new id is none or is taken, or a sidecar cannot be read
 */
export async function renameEdits(store: Store, looked: vscode.Uri, id: string, next: string): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  if (next === id) return edit;
  if (!slug.test(next)) throw new Error(notSlug());
  await store.index.load();
  const sources = await sourcesWith(store, id, looked);
  const cast = await castOf(looked);
  refuseTaken(store, looked, [...sources, ...(cast ? [cast] : [])], next);
  const declared = sources.map((source) => declarationIn(source, id)).find((found) => found !== undefined);
  for (const source of sources) {
    const { uri, ids, range } = source;
    const read = readSidecar(source.source);
    if (!read.readable) throw new Error(plainMessage(vscode.l10n.t('{0} cannot be read, so nothing is renamed: {1}', fileName(uri), read.problems[0]?.message ?? '')));
    const there = declarationIn(source, id);
    // One id for two types is most likely two that must not be renamed together.
    const doubt = there !== undefined && typeOf(there) !== typeOf(declared!);
    for (const place of ids) {
      if (place.id !== id) continue;
      const { start, end } = lettersOf(place.scalar, source.source);
      const quoted = start > place.scalar.start;
      edit.replace(uri, range(start, end), quoted ? next : scalar(next), { label: doubt ? vscode.l10n.t('Of another type') : vscode.l10n.t('Id'), needsConfirmation: doubt });
    }
  }
  const former = cast && declared && formerId(cast.source, cast.root, id, next, { type: typeOf(declared), name: declared.name });
  if (cast && former) for (const { start, end, text } of former) edit.replace(cast.uri, cast.range(start, end), text, { label: vscode.l10n.t('Former id'), needsConfirmation: false });
  return edit;
}

/** Two ids become one by a merge, which decides whose name and type stay; a rename would leave the id declared twice. */
function refuseTaken(store: Store, looked: vscode.Uri, sources: readonly SidecarSource[], next: string): void {
  const where = articlesAround(store, looked).find(({ annotations }) => idsIn(annotations).has(next))?.sidecar ?? sources.find(({ ids, root }) => ids.some(({ id }) => id === next) || idsOfCast(root).has(next))?.uri;
  if (where) throw new Error(plainMessage(vscode.l10n.t('{0} is taken, in {1}. To make one of the two, merge them.', next, fileName(where))));
}

function declarationIn({ root }: SidecarSource, id: string): Declared | undefined {
  return declaredIn(root).find((declared) => declared.id === id);
}

/** The kind of an event may differ from article to article. */
function typeOf({ what, type }: Declared): string {
  return what === 'event' ? 'event' : type;
}

/** The authority list at the root of the workspace folder, if there is one. */
async function castOf(uri: vscode.Uri): Promise<SidecarSource | undefined> {
  const folder = folderOf(uri);
  return folder === '' ? undefined : sourceOf(vscode.Uri.joinPath(vscode.Uri.parse(folder), 'cast.yaml'));
}

/**
 * Asks for another id for what is under the cursor, in a sidecar or an article, or in a row of a view, and renames it.
 *
 * @param next asked for where it is absent
 */
export async function renameId(store: Store, given: unknown, next: unknown): Promise<void> {
  const target = await targetOf(store, given);
  if (!target) return;
  const { sidecar, id } = target;
  const chosen = typeof next === 'string' ? next : await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename id'),
    value: id,
    prompt: vscode.l10n.t('The id in all sidecars of the workspace folder'),
    validateInput: (value) => (slug.test(value.trim()) ? undefined : notSlug()),
  });
  if (chosen === undefined || chosen.trim() === id) return;
  try {
    await vscode.workspace.applyEdit(await renameEdits(store, sidecar, id, chosen.trim()), { isRefactoring: true });
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

async function targetOf(store: Store, given: unknown): Promise<{ sidecar: vscode.Uri; id: string } | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (given === undefined && editor && isSidecar(editor.document.uri)) {
    const place = idAt(scannedOf(editor.document).ids, editor.document.offsetAt(editor.selection.active));
    return place && { sidecar: editor.document.uri, id: place.id };
  }
  const [subject] = await subjectsOf(store, given);
  const id = subject?.id ?? subject?.mentions[0]?.entity ?? subject?.mentions[0]?.event;
  if (!subject || id === undefined) return undefined;
  const { annotations } = subject.session;
  if ([...annotations.entities, ...annotations.events].some((declared) => declared.id === id)) return { sidecar: subject.session.sidecarUri, id };
  void vscode.window.showInformationMessage(vscode.l10n.t('Accept the suggestion before renaming it.'));
  return undefined;
}

function notSlug(): string {
  return vscode.l10n.t('An id is made of lower-case letters, digits and hyphens, such as ana-kovac.');
}
