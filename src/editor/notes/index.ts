import * as vscode from 'vscode';
import type { Store } from '../store/store';
import { noteDecision, type Noted } from './noted';
import { NoteThreads, type NoteComment } from './threads';

/** Notes in the text: read, written and taken away where they belong. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const threads = new NoteThreads(store);
  const decide = async (article: vscode.Uri, on: Noted, text: string): Promise<boolean> => {
    const session = await store.open(article);
    return session !== undefined && store.decide(vscode.l10n.t('Note'), [noteDecision(session, on, text.trim())]);
  };
  /** A command of the buttons at a note, which pass it; without one there is nothing to do. */
  const command = (name: string, run: (given: NoteComment) => unknown): vscode.Disposable => vscode.commands.registerCommand(`dramatis.${name}`, (given: NoteComment | undefined) => given && run(given));
  context.subscriptions.push(
    threads,
    command('changeNote', (given) => swap(threads, given, { ...given, body: given.text, mode: vscode.CommentMode.Editing })),
    command('cancelNote', (given) => swap(threads, given, { ...given, body: given.text, mode: vscode.CommentMode.Preview })),
    command('saveNote', async (given) => {
      const text = typeof given.body === 'string' ? given.body : given.body.value;
      swap(threads, given, { ...given, body: text, mode: vscode.CommentMode.Preview });
      await decide(vscode.Uri.parse(given.article), given.on, text);
    }),
    command('deleteNote', (given) => decide(vscode.Uri.parse(given.article), given.on, '')),
    vscode.commands.registerCommand('dramatis.editArticleNote', async (given: unknown) => {
      const session = store.active;
      if (!session) return;
      const text = typeof given === 'string' ? given : await vscode.window.showInputBox({ title: vscode.l10n.t('Note on the article'), value: session.annotations.note ?? '', prompt: vscode.l10n.t('Reviewers read it in the sidecar; an empty note is taken away.') });
      if (text !== undefined) await decide(session.document.uri, 'article', text);
    }),
  );
}

/** Puts a comment in the place of the one that the thread shows: VS Code sees nothing of what is changed inside it. */
function swap(threads: NoteThreads, { article, key }: NoteComment, comment: NoteComment): void {
  const thread = threads.find(article, key);
  if (thread) thread.comments = [comment];
}
