import * as vscode from 'vscode';
import { setItemNote, setMentionNote, setNote } from '../../annotations/decide';
import type { Mention } from '../../annotations/model';
import { plainLabel } from '../common/plainText';
import type { ArticleSession } from '../store/session';
import type { Decision } from '../store/store';

/** What a note is on: a mention, an entity or event, or the article. */
export type Noted = { readonly mention: Mention } | { readonly id: string } | 'article';

/** A note at its place in an article. */
export interface PlacedNote {
  readonly on: Noted;
  /** The same as long as the note is on the same. */
  readonly key: string;
  /** What it is on, for people. */
  readonly label: string;
  readonly text: string;
  readonly range: vscode.Range;
}

/** The notes of an article: its own at its first line, those on entities and events where they are named first. */
export function notesOf(session: ArticleSession): PlacedNote[] {
  const { annotations, cast } = session;
  const notes: PlacedNote[] = [];
  const top = new vscode.Range(0, 0, 0, 0);
  if (annotations.note !== undefined) notes.push({ on: 'article', key: 'article', label: vscode.l10n.t('Note on the article'), text: annotations.note, range: top });
  for (const { id, name, note } of [...annotations.entities, ...annotations.events.map((event) => ({ ...event, name: event.title ?? event.id }))]) {
    if (note === undefined) continue;
    const first = cast.mentions.find((mention) => mention.state !== 'rejected' && (mention.entity === id || mention.event === id));
    notes.push({ on: { id }, key: `item ${id}`, label: vscode.l10n.t('Note on {0}', plainLabel(name)), text: note, range: first ? session.rangeOf(first) : top });
  }
  cast.mentions.forEach((placed, index) => {
    const { mention } = placed;
    if (mention?.note === undefined) return;
    notes.push({ on: { mention }, key: `mention ${mention.entity ?? mention.event ?? mention.date ?? ''} ${placed.start} ${index}`, label: vscode.l10n.t('Note on the mention “{0}”', plainLabel(mention.quote)), text: mention.note, range: session.rangeOf(placed) });
  });
  return notes;
}

/** The decision that writes a note; an empty one takes it away. */
export function noteDecision(session: ArticleSession, on: Noted, text: string): Decision {
  return {
    article: session.document.uri,
    edit: (annotations, find) => {
      if (on === 'article') return setNote(annotations, text);
      if ('id' in on) return setItemNote(annotations, on.id, text);
      const there = find(on.mention);
      return there ? setMentionNote(annotations, there, text) : annotations;
    },
  };
}
