import * as vscode from 'vscode';
import { pictureKey } from '../../annotations/pictures/gather';
import { plainLabel } from '../common/plainText';
import { fileName, folderOf } from '../store/articles';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import type { IndexedArticle } from '../store/workspaceIndex';

/** Goes from a picture to the text: to the first mention of an event or actor, in the article that is chosen where several have it. */
export async function goToText(store: Store, what: 'event' | 'actor', key: string): Promise<void> {
  const found = store.index.all().flatMap((indexed) => {
    const id = idIn(indexed, what, key);
    return id === undefined ? [] : [{ article: indexed.article, id }];
  });
  const chosen = found.length > 1 ? await pick(found) : found[0];
  if (!chosen) return;
  const session = await store.open(chosen.article);
  if (!session) return;
  // Beside the picture, which stays in sight.
  const beside = vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview;
  const editor = await vscode.window.showTextDocument(session.document, { preview: true, viewColumn: beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active });
  const place = firstMention(session, what, chosen.id);
  if (!place) return;
  const range = session.rangeOf(place);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The id by which a sidecar knows what a key stands for: as an event, or as an entity that is named or takes part. */
function idIn({ article, annotations }: IndexedArticle, what: 'event' | 'actor', key: string): string | undefined {
  const folder = folderOf(article);
  const items = what === 'event' ? annotations.events : annotations.entities;
  return items.find(({ id }) => pictureKey(folder, id) === key)?.id;
}

function firstMention({ cast }: ArticleSession, what: 'event' | 'actor', id: string): { start: number; end: number } | undefined {
  const mentions = cast.mentions.filter(({ event, entity, state }) => state !== 'rejected' && (what === 'event' ? event : entity) === id);
  return mentions.sort((a, b) => a.start - b.start)[0] ?? cast.events.find((event) => what === 'event' && event.id === id)?.sentence;
}

/** The question stays when the focus goes: the press in a picture that asks it can bring its focus after it. */
async function pick(found: readonly { article: vscode.Uri; id: string }[]): Promise<{ article: vscode.Uri; id: string } | undefined> {
  const items = found.map((each) => ({ label: plainLabel(fileName(each.article)), description: plainLabel(vscode.workspace.asRelativePath(each.article)), each }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Several articles tell of it. Which one?'), matchOnDescription: true, ignoreFocusOut: true }))?.each;
}
