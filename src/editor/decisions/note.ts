import * as vscode from 'vscode';
import { setItemNote, setMentionNote } from '../../annotations/decide';
import type { Store } from '../store/store';
import { subjectsOf } from '../common/subject';

/**
 * Writes a note on a mention, or on an entity or event that was chosen as a whole; an empty one takes it away.
 *
 * @param text asked for where it is absent
 */
export async function editNote(store: Store, given: unknown, text: unknown): Promise<void> {
  const [subject] = await subjectsOf(store, given);
  if (!subject) return;
  const { session, id, mentions } = subject;
  const mention = id === undefined ? mentions[0]?.mention : undefined;
  const item = id === undefined ? undefined : [...session.annotations.entities, ...session.annotations.events].find((other) => other.id === id);
  if (!mention && !item) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Accept the suggestion before writing a note on it.'));
    return;
  }
  const current = mention?.note ?? item?.note ?? '';
  const note = typeof text === 'string' ? text : await vscode.window.showInputBox({ title: vscode.l10n.t('Note'), value: current, prompt: vscode.l10n.t('Reviewers read it in the sidecar; an empty note is taken away.') });
  if (note === undefined || note === current) return;
  await store.decide(vscode.l10n.t('Note'), [
    {
      article: session.document.uri,
      edit: (annotations, find) => {
        if (id !== undefined) return setItemNote(annotations, id, note);
        const there = mention && find(mention);
        return there ? setMentionNote(annotations, there, note) : annotations;
      },
    },
  ]);
}
