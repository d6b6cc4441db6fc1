import * as vscode from 'vscode';
import { setPublished } from '../../annotations/decide';
import { isEdtf } from '../../annotations/edtf';
import { statedDays } from '../../recognition/statedDays';
import { sentenceAt } from '../../text/sentenceAt';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import { dateIn } from './dateIn';
import { pickDate, type DateChoice } from './pickDate';

/**
 * Says from which day the relative dates of the article in front count. Those that are only suggested count from it at
 * once; what is accepted stays as it is.
 *
 * @param given the date as it would be typed; asked for where it is absent
 */
export async function setPublishedDate(store: Store, given: unknown): Promise<void> {
  await store.settled();
  const session = store.active;
  if (!session) return;
  const date = typeof given === 'string' ? dateIn(session, given) : await pickDate(session, vscode.l10n.t('Relative dates count from'), choicesOf(session), isEdtf);
  if (date === undefined || !isEdtf(date)) return;
  await store.decide(vscode.l10n.t('Dates count from {0}', date), [{ article: session.document.uri, edit: (annotations) => setPublished(annotations, date) }]);
}

/** The days that the article states in full, each with its sentence. */
function choicesOf({ text }: ArticleSession): DateChoice[] {
  return statedDays(text).map(({ date, ...span }) => {
    const { start, end } = sentenceAt(text, span);
    return { date, sentence: text.slice(start, end) };
  });
}
