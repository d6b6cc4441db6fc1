import * as vscode from 'vscode';
import type { ItemArgument } from '../common/subject';
import { plainLabel } from '../common/plainText';
import { typeIcon } from '../common/types';
import type { Gathered } from './gathered';
import type { Gathering } from './gathering';

/** Of whom alone the view *Events* shows events, until that is taken back or the window is closed. */
export class EventFilter {
  private chosen: Pick<Gathered, 'id' | 'folder' | 'name'> | undefined;

  get actor(): Pick<Gathered, 'id' | 'folder'> | undefined {
    return this.chosen;
  }

  /** What the view says of it. */
  get message(): string | undefined {
    return this.chosen && vscode.l10n.t('Only events in which {0} takes part.', plainLabel(this.chosen.name));
  }

  clear(): void {
    this.chosen = undefined;
    this.tell();
  }

  /**
   * Takes an actor, as a row of a view passes it, or asks for one of those who take part in something.
   *
   * @returns whether there is one now
   */
  async choose(gathering: Gathering, given: unknown): Promise<boolean> {
    const { id, folder } = ((Object(given) as { argument?: unknown }).argument ?? Object(given)) as Partial<ItemArgument>;
    const actors = await gathering.actors();
    const picked = typeof id === 'string' ? { item: actors.map(({ item }) => item).find((item) => item.id === id && (folder === undefined || item.folder === folder)) } : await pick(actors);
    if (typeof id === 'string' && !picked?.item) vscode.window.setStatusBarMessage(vscode.l10n.t('Takes part in no event that is known.'), 3000);
    if (!picked?.item) return false;
    const { item } = picked;
    this.chosen = { id: item.id, folder: item.folder, name: item.name };
    this.tell();
    return true;
  }

  private tell(): void {
    void vscode.commands.executeCommand('setContext', 'dramatis.eventsFiltered', this.chosen !== undefined);
  }
}

/** Those who take part in most come first; ids help to find names in another script. */
async function pick(actors: readonly { readonly item: Gathered; readonly events: number }[]): Promise<{ readonly item: Gathered } | undefined> {
  const items = [...actors].sort((a, b) => b.events - a.events || a.item.name.localeCompare(b.item.name)).map(({ item, events }) => ({
    item, label: `$(${typeIcon(item.type)}) ${plainLabel(item.name)}`, description: `${item.id} · ${events === 1 ? vscode.l10n.t('1 event') : vscode.l10n.t('{0} events', events)}`,
  }));
  return vscode.window.showQuickPick(items, { title: vscode.l10n.t('Show the events of'), placeHolder: vscode.l10n.t('Name or id'), matchOnDescription: true });
}
