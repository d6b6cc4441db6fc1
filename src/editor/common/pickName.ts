import * as vscode from 'vscode';
import { nameFits } from '../../cast/nameSearch';

/** One that can be chosen by its names. */
export interface Named<T> extends vscode.QuickPickItem {
  readonly value: T;
  /** What it is found by, in any script; an item without names is always there. */
  readonly names?: readonly string[];
}

/** More than these are not shown at once: one goes on typing. */
const mostShown = 200;

/**
 * Asks for one of many by a few letters of a name, in whatever script and spelling.
 *
 * @param items in the order in which they are offered
 */
export function pickName<T>(title: string, items: readonly Named<T>[]): Promise<T | undefined> {
  const picker = vscode.window.createQuickPick<Named<T>>();
  const shown = (typed: string): Named<T>[] => {
    const rated = items.map((item) => ({ item, fit: item.names ? nameFits(typed, item.names) : 1 }));
    const fitting = typed.trim() === '' ? rated : [...rated.filter(({ fit }) => fit === 2), ...rated.filter(({ fit }) => fit === 1)];
    // What fits by its sound does not hold the letters that VS Code would look for.
    return fitting.slice(0, mostShown).map(({ item }) => ({ ...item, alwaysShow: true }));
  };
  picker.title = title;
  picker.placeholder = vscode.l10n.t('A few letters of the name, in any script');
  picker.items = shown('');
  return new Promise<T | undefined>((resolve) => {
    picker.onDidChangeValue((typed) => (picker.items = shown(typed)));
    picker.onDidAccept(() => {
      // Who types fast and presses Enter is ahead of the list: one that does not fit what is typed was not meant.
      const fitting = shown(picker.value);
      const [picked] = picker.selectedItems;
      resolve((fitting.find(({ value }) => value === picked?.value) ?? fitting[0])?.value);
      picker.hide();
    });
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  }).finally(() => picker.dispose());
}
