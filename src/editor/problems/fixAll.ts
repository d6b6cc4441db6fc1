import * as vscode from 'vscode';
import { withPresentIds } from '../../annotations/againstCast';
import { agreed, mend, type Agreed } from '../../annotations/mend';
import type { Annotations } from '../../annotations/model';
import { placeIn, sha256 } from '../../annotations/resolve';
import type { Sidecar } from '../../annotations/sidecar';
import { LayoutError, writeSidecar } from '../../annotations/write';
import { normalise } from '../../text/normalise';
import { folderOf } from '../store/articles';
import type { Decision, Store } from '../store/store';
import { sidecars } from './fix';
import { readOf } from './places';

/**
 * Restores what has one answer, as `dramatis check --fix` does where nothing has to be followed into a changed article, in one step of undo: in one sidecar, or, after a
 * question that says how many would be changed, in all of the workspace.
 */
export async function fixAll(store: Store, article: unknown): Promise<void> {
  await store.index.load();
  if (article instanceof vscode.Uri) {
    const decision = await decisionFor(store, article, agreedIn(store, folderOf(article)));
    if (decision) await store.decide(vscode.l10n.t('Restore what has one answer'), [decision]);
    return;
  }
  const decisions = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Checking all sidecars'), cancellable: true }, (_progress, token) => gather(store, token));
  if (!decisions) return;
  if (decisions.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is to be restored that has one answer only.'));
    return;
  }
  const restore = vscode.l10n.t('Restore');
  const detail = vscode.l10n.t('Ids that all other sidecars declare alike, former ids by those of today, one of what stands there twice, missing hashes and, where they are missing, ordinals beyond the only occurrence. It is one step of undo.');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Restore what has one answer in {0}?', sidecars(decisions.length)), { modal: true, detail }, restore);
  if (answer === restore) await store.decide(vscode.l10n.t('Restore what has one answer'), decisions);
}

/** The decisions for all sidecars that would be changed; `undefined` where the person thinks better of it. */
async function gather(store: Store, token: vscode.CancellationToken): Promise<Decision[] | undefined> {
  const others = new Map<string, Agreed>();
  const decisions: Decision[] = [];
  for (const { article } of store.index.all()) {
    if (token.isCancellationRequested) return undefined;
    const folder = folderOf(article);
    const known = others.get(folder) ?? agreedIn(store, folder);
    others.set(folder, known);
    const decision = await decisionFor(store, article, known);
    if (decision) decisions.push(decision);
  }
  return decisions;
}

function agreedIn(store: Store, folder: string): Agreed {
  return agreed(store.index.all().filter(({ article }) => folderOf(article) === folder));
}

async function decisionFor(store: Store, article: vscode.Uri, others: Agreed): Promise<Decision | undefined> {
  const sidecar = await readOf(store, article);
  if (!sidecar?.readable) return undefined;
  const text = store.session(article)?.saved.text ?? (await textOf(article));
  const hash = text === undefined ? undefined : await sha256(text);
  const cast = await store.casts.load(article);
  const edit = (annotations: Annotations): Annotations => mend(withPresentIds(annotations, cast), text, hash, others);
  const next = edit(sidecar.annotations);
  return next !== sidecar.annotations && canBeWritten(sidecar, next, text ?? '') ? { article, edit } : undefined;
}

/** A sidecar that is laid out in a way which edits cannot follow must not keep the others from being restored. */
function canBeWritten(sidecar: Sidecar, next: Annotations, text: string): boolean {
  try {
    writeSidecar(sidecar, next, placeIn(text));
    return true;
  } catch (error) {
    if (error instanceof LayoutError) return false;
    throw error;
  }
}

async function textOf(article: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(article).then((bytes) => normalise(new TextDecoder().decode(bytes)), () => undefined);
}
