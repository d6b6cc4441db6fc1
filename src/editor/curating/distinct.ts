import * as vscode from 'vscode';
import { isDistinct, withDistinct } from '../../annotations/distinctPair';
import { castDecision, castFile, castLayout } from '../common/castFile';
import type { Store } from '../store/store';
import { chosenBy, idsOf } from './chosen';
import { membersOf } from './folderCast';
import { pickOther } from './pickMember';

/**
 * Says that two entities are not one: neither is proposed to be the other any more. It stands in `cast.yaml`.
 *
 * @param selected the id of the other one, or rows of a view; asked for where it is absent
 */
export async function declareDistinct(store: Store, given: unknown, selected: unknown): Promise<void> {
  const chosen = await chosenBy(store, given, selected);
  if (!chosen[0]) return;
  const { folder } = chosen[0];
  const members = await membersOf(store, folder);
  const ids = idsOf(chosen).filter((id) => members.get(id)?.kind === 'entity');
  if (ids.length === 0) return;
  const other = ids.length > 1 ? undefined : typeof selected === 'string' ? selected : await pickOther(vscode.l10n.t('{0} is not', members.get(ids[0]!)!.name), members, ids);
  const all = other === undefined ? ids : [ids[0]!, other].filter((id) => members.get(id)?.kind === 'entity');
  const pairs = all.flatMap((a, index) => all.slice(index + 1).filter((b) => a !== b).map((b): [string, string] => [a, b]));
  if (pairs.length === 0) return;
  if (folder === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} stands at the root of a workspace folder. Open the folder of this article first.', castFile));
    return;
  }
  const root = await castLayout(folder);
  const [a, b] = all.map((id) => members.get(id)!.name);
  if (pairs.every((pair) => isDistinct(root, ...pair))) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0} says already that {1} and {2} are distinct.', castFile, a!, b!), 3000);
    return;
  }
  const written = await store.decide(vscode.l10n.t('Declare {0} and {1} distinct', a!, b!), [], { files: castDecision(folder, (source) => pairs.reduce((text, pair) => withDistinct(text, ...pair), source)) });
  if (written) vscode.window.setStatusBarMessage(vscode.l10n.t('{0} and {1} are distinct from now on.', a!, b!), 3000);
}
