import * as vscode from 'vscode';
import { differences } from '../../text/diff';
import { fileName, isSidecar } from '../store/articles';
import type { Decision, FileChange, FileDecision, Store } from '../store/store';
import { plainLabel } from './plainText';

/** The scheme of the texts that a preview compares. */
const scheme = 'dramatis-preview';

/** Where another file changes too, changes of one sidecar with more lines than this are shown before they are made, as are those of several sidecars. */
const mostLines = 20;

const texts = new Map<string, string>();
let previews = 0;

/** Lets diffs show what files are and what they would be. */
export function registerPreview(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '' }));
}

interface PreviewItem extends vscode.QuickPickItem {
  readonly apply?: boolean;
  readonly change?: FileChange;
}

/**
 * Takes decisions after a preview of the files that they change: a list, of which each file shows its diff. Where one
 * sidecar changes in a few lines they are taken at once.
 *
 * @param how `apply` takes them without a preview
 * @returns whether they were taken
 */
export async function decideWithPreview(store: Store, label: string, decisions: readonly Decision[], files: readonly FileDecision[] = [], how?: unknown): Promise<boolean> {
  // What one sidecar is about is not planned twice: a key is waiting.
  if (how === 'apply' || (decisions.length <= 1 && files.length === 0)) return store.decide(label, decisions, { files });
  const changes = await store.preview(decisions, files);
  if (!changes) return false;
  const counted = changes.map((change) => ({ change, lines: changedLines(change) }));
  const sidecars = counted.filter(({ change }) => isSidecar(vscode.Uri.parse(change.uri)));
  const small = sidecars.length <= 1 && sidecars.every(({ lines }) => lines.added + lines.removed <= mostLines);
  if (!small && !(await show(label, counted))) return false;
  return store.decide(label, decisions, { files });
}

interface Lines {
  readonly added: number;
  readonly removed: number;
}

function changedLines({ before = '', after = '' }: FileChange): Lines {
  const gaps = differences(before.split('\n'), after.split('\n'));
  return { added: gaps.reduce((sum, { newFrom, newTo }) => sum + newTo - newFrom, 0), removed: gaps.reduce((sum, { from, to }) => sum + to - from, 0) };
}

/** Shows the files; whether the person says yes. */
async function show(label: string, counted: readonly { change: FileChange; lines: Lines }[]): Promise<boolean> {
  const number = ++previews;
  const opened: vscode.Uri[] = [];
  const picker = vscode.window.createQuickPick<PreviewItem>();
  picker.title = plainLabel(label);
  picker.placeholder = vscode.l10n.t('Enter on a file shows what changes in it');
  picker.ignoreFocusOut = true;
  picker.matchOnDescription = true;
  const sum = (key: keyof Lines): number => counted.reduce((all, { lines }) => all + lines[key], 0);
  picker.items = [
    { label: `$(check) ${vscode.l10n.t('Apply')}`, description: vscode.l10n.t('{0} files, +{1} −{2} lines', counted.length, sum('added'), sum('removed')), apply: true, alwaysShow: true },
    ...counted.map(({ change, lines }): PreviewItem => ({ label: `$(diff) ${fileName(vscode.Uri.parse(change.uri))}`, description: vscode.l10n.t('+{0} −{1}', lines.added, lines.removed), detail: vscode.workspace.asRelativePath(vscode.Uri.parse(change.uri), false), change })),
    { label: `$(close) ${vscode.l10n.t('Cancel')}`, apply: false, alwaysShow: true },
  ];
  try {
    return await new Promise<boolean>((resolve) => {
      picker.onDidHide(() => resolve(false));
      picker.onDidAccept(() => {
        const [item] = picker.selectedItems;
        if (item?.change) void compare(item.change, number, opened);
        else if (item) resolve(item.apply === true);
      });
      picker.show();
    });
  } finally {
    picker.dispose();
    await forget(opened);
  }
}

async function compare({ uri, before = '', after = '' }: FileChange, number: number, opened: vscode.Uri[]): Promise<void> {
  const file = vscode.Uri.parse(uri);
  const side = (name: string, text: string): vscode.Uri => {
    const shown = vscode.Uri.from({ scheme, path: file.path, query: `${name}-${number}` });
    texts.set(shown.toString(), text);
    opened.push(shown);
    return shown;
  };
  await vscode.commands.executeCommand('vscode.diff', side('before', before), side('after', after), vscode.l10n.t('{0}: what would change', fileName(file)), { preview: false, preserveFocus: true });
}

/** Closes the diffs of a preview that is over, and forgets their texts. */
async function forget(opened: readonly vscode.Uri[]): Promise<void> {
  const gone = new Set(opened.map((uri) => uri.toString()));
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof vscode.TabInputTextDiff && gone.has(input.modified.toString()));
  if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
  for (const uri of gone) texts.delete(uri);
}
