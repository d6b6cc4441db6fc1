import * as vscode from 'vscode';
import { inOrder } from '../common/inOrder';
import { perArticle } from '../common/perArticle';
import type { Step } from '../store/history';
import { articleOf, folderOf, isSidecar } from '../store/articles';
import type { Store } from '../store/store';
import { accept, acceptAll, acceptEntity } from './accept';
import { addParticipant } from './event/addParticipant';
import { newEvent } from './event/newEvent';
import { markInWorkspace } from './everywhere';
import { changeExtent } from './extent';
import { link } from './link';
import { acceptLink, declineLink } from './linkProposal';
import { markAs } from './mark';
import { editNote } from './note';
import { markAllOccurrences } from './occurrences';
import { setPublishedDate } from './published';
import { reject, rejectAlike, rejectAll } from './reject';
import { remove } from './remove';
import { rename } from './rename';
import { renameProvider } from './renameProvider';
import { retype } from './retype';
import { changeStatus } from './status';

/** The commands by which people decide; each acts on what it is given, else on the cursor or the selection. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const command = (name: string, run: (...given: unknown[]) => Promise<unknown>): void => {
    context.subscriptions.push(vscode.commands.registerCommand(`dramatis.${name}`, run));
  };
  command('accept', (given, rows) => inOrder(() => accept(store, several(given, rows))));
  command('acceptAll', () => inOrder(() => acceptAll(store)));
  command('reject', (given, rows) => inOrder(() => reject(store, several(given, rows))));
  command('rejectAll', () => inOrder(() => rejectAll(store)));
  command('acceptEntity', (given) => inOrder(() => acceptEntity(store, given)));
  command('rejectAlike', (given) => inOrder(() => rejectAlike(store, given)));
  command('widenStart', (given) => inOrder(() => changeExtent(store, given, 'start', 'wider')));
  command('narrowStart', (given) => inOrder(() => changeExtent(store, given, 'start', 'narrower')));
  command('widenEnd', (given) => inOrder(() => changeExtent(store, given, 'end', 'wider')));
  command('narrowEnd', (given) => inOrder(() => changeExtent(store, given, 'end', 'narrower')));
  command('markAs', (type) => (typeof type === 'string' ? inOrder(() => markAs(store, type)) : markAs(store, type)));
  command('retype', (given, type, scope, how) => retype(store, several(given, type), type, scope, how));
  command('link', (given, id) => link(store, several(given, id), id));
  command('acceptLink', (given) => inOrder(() => acceptLink(store, given)));
  command('declineLink', (given, id) => inOrder(() => declineLink(store, given, id)));
  command('rename', (given, name, scope, how) => rename(store, given, name, scope, how));
  command('markAllOccurrences', (given) => markAllOccurrences(store, given));
  command('markInWorkspace', (given) => markInWorkspace(store, given));
  command('editNote', (given, text) => editNote(store, given, text));
  command('newEvent', (given, fields) => newEvent(store, given, fields));
  command('editEvent', (given, fields) => newEvent(store, given, fields));
  command('addParticipant', (given, into, role) => addParticipant(store, given, into, role));
  command('setStatus', (status) => changeStatus(store, status));
  command('setPublished', (date) => setPublishedDate(store, date));
  command('remove', (given, rows) => remove(store, several(given, rows)));
  perArticle(store, context, (selector) => vscode.languages.registerRenameProvider(selector, renameProvider(store)));
  command('undo', (given) => inOrder(() => travel(store, given, 'undo')));
  command('redo', (given) => inOrder(() => travel(store, given, 'redo')));
}

/** VS Code passes the row that was clicked, and all that are selected where they are more. */
function several(given: unknown, rows: unknown): unknown {
  return Array.isArray(rows) && rows.length > 1 ? rows : given;
}

/** The last step of the article in front; from a view, where rows of all articles are decided on, that of its whole folder. */
async function travel(store: Store, given: unknown, way: 'undo' | 'redo'): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const inView = typeof (Object(given) as { view?: unknown }).view === 'string';
  const folder = (uri && folderOf(uri)) ?? vscode.workspace.workspaceFolders?.[0]?.uri.toString();
  if (inView ? folder === undefined : !uri) return;
  const step: Step | undefined = inView ? await store.travelIn(folder!, way) : await store[way](isSidecar(uri!) ? articleOf(uri!) : uri!);
  const message =
    step === undefined ? (way === 'undo' ? vscode.l10n.t('No annotation step to undo in this article.') : vscode.l10n.t('No annotation step to redo in this article.'))
    : way === 'undo' ? vscode.l10n.t('Undone: {0}', step.label)
    : vscode.l10n.t('Redone: {0}', step.label);
  vscode.window.setStatusBarMessage(message, 3000);
}
