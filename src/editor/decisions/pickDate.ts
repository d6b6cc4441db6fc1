import * as vscode from 'vscode';
import { plainLabel } from '../common/plainText';
import type { ArticleSession } from '../store/session';
import { dateIn } from './dateIn';

/** A date to choose. */
export interface DateChoice {
  readonly date: string;
  /** Where it stands. */
  readonly sentence?: string;
}

interface DateItem extends vscode.QuickPickItem {
  readonly date: string;
}

/** More rows than this nobody reads; what is not among them is typed. */
const mostRows = 30;

/**
 * Asks for a date: one of several, by arrows or by letters of it, or any other by typing it, in EDTF, in figures or in words.
 *
 * @param isOne which values may be chosen
 */
export async function pickDate(session: ArticleSession, title: string, choices: readonly DateChoice[], isOne: (date: string) => boolean): Promise<string | undefined> {
  const rows = choices.slice(0, mostRows).map(({ date, sentence }): DateItem => ({ date, label: date, description: weekday(date), ...(sentence !== undefined && { detail: plainLabel(sentence, 160) }) }));
  const pick = vscode.window.createQuickPick<DateItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Choose, or type: 2031-05-06, 6.5., 6, +1, or words such as “on Tuesday”');
  pick.matchOnDescription = true;
  // The order is that of what is likely; not among the declarations of the oldest VS Code that is supported.
  Object.assign(pick, { sortByLabel: false });
  pick.items = rows;
  const picked = await new Promise<string | undefined>((resolve) => {
    pick.onDidChangeValue((value) => {
      const date = value.trim() === '' ? undefined : dateIn(session, value);
      pick.items = date !== undefined && isOne(date) ? [{ date, label: date, description: weekday(date), alwaysShow: true }, ...rows.filter((row) => row.date !== date)] : rows;
    });
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item) resolve(item.date);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  return picked;
}

/** The day of the week, in the language of the interface. */
function weekday(date: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? new Intl.DateTimeFormat(vscode.env.language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date)) : '';
}
