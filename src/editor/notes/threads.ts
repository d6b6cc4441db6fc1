import * as vscode from 'vscode';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import { notesOf, type Noted, type PlacedNote } from './noted';

/** A note as VS Code shows it in the text. */
export interface NoteComment extends vscode.Comment {
  readonly article: string;
  readonly on: Noted;
  readonly key: string;
  /** As the sidecar has it. */
  readonly text: string;
}

interface Shown {
  readonly thread: vscode.CommentThread;
  note: PlacedNote;
}

/** Shows the notes of open articles as comment threads, each at what it is on. */
export class NoteThreads implements vscode.Disposable {
  readonly controller = vscode.comments.createCommentController('dramatis.notes', vscode.l10n.t('Notes'));
  private readonly shown = new Map<string, Map<string, Shown>>();
  private readonly disposables: vscode.Disposable[];

  constructor(store: Store) {
    // No provider of ranges for new ones: VS Code would keep each article open to ask it.
    this.disposables = [this.controller, store.onDidChange((session) => this.update(session)), store.onDidClose((session) => this.close(session))];
    for (const session of store.all()) this.update(session);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** The thread of the note on something, where it is shown. */
  find(article: string, key: string): vscode.CommentThread | undefined {
    return this.shown.get(article)?.get(key)?.thread;
  }

  private update(session: ArticleSession): void {
    const there = this.shown.get(session.key) ?? new Map<string, Shown>();
    const notes = new Map(notesOf(session).map((note) => [note.key, note]));
    for (const [key, { thread }] of there) {
      if (notes.has(key)) continue;
      thread.dispose();
      there.delete(key);
    }
    for (const [key, note] of notes) {
      const shown = there.get(key);
      if (!shown) there.set(key, { thread: this.threadFor(session, note), note });
      else {
        if (!shown.note.range.isEqual(note.range)) shown.thread.range = note.range;
        // Half a sentence that somebody is writing stays where it is.
        if (shown.note.text !== note.text && shown.thread.comments[0]?.mode !== vscode.CommentMode.Editing) shown.thread.comments = [comment(session, note)];
        shown.note = note;
      }
    }
    if (there.size > 0) this.shown.set(session.key, there);
    else this.shown.delete(session.key);
  }

  private threadFor(session: ArticleSession, note: PlacedNote): vscode.CommentThread {
    const thread = this.controller.createCommentThread(session.document.uri, note.range, [comment(session, note)]);
    thread.label = note.label;
    thread.canReply = false;
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return thread;
  }

  private close(session: ArticleSession): void {
    for (const { thread } of this.shown.get(session.key)?.values() ?? []) thread.dispose();
    this.shown.delete(session.key);
  }
}

/** Its body is a string, which VS Code shows and reads out as it stands; Markdown would be spelt out with its escapes. */
function comment(session: ArticleSession, { on, key, text }: PlacedNote): NoteComment {
  return { article: session.key, on, key, text, body: text, mode: vscode.CommentMode.Preview, author: { name: vscode.l10n.t('Note') }, contextValue: 'dramatis.note' };
}
