import * as vscode from 'vscode';
import type { Declarations } from '../../../annotations/decide';
import type { Annotations, Entity, Event, Mention } from '../../../annotations/model';
import { putEvent } from '../../../annotations/putEvent';
import { draftEvent, type EventDraft } from '../../../cast/draftEvent';
import { sentenceAt } from '../../../text/sentenceAt';
import { uniqueSlug } from '../../../text/slug';
import type { Span } from '../../../text/span';
import { keepIn } from '../../common/keep';
import { subjectsOf } from '../../common/subject';
import { folderOf } from '../../store/articles';
import type { ArticleSession } from '../../store/session';
import type { Store } from '../../store/store';
import { declarationsFor } from '../declare';
import { known } from '../link';
import { kindOf } from '../newTarget';
import { nameOf } from './choices';
import { eventForm, type Draft } from './form';

/** A title that is made of the names of those who take part names no more of them than this. */
const namesInTitle = 3;

/**
 * Makes an event of the sentence under the cursor, or of the selection, in one step: what the text tells is filled
 * into a form. On an event of the sidecar, or given one, its form is shown.
 *
 * @param given an event, as rows of the views pass it
 * @param fields what the event is to be, for callers who need no form
 */
export async function newEvent(store: Store, given: unknown, fields: unknown): Promise<void> {
  await store.index.load();
  const [subject] = await subjectsOf(store, given);
  const id = subject?.id ?? subject?.mentions.find(({ event }) => event !== undefined)?.event;
  const there = subject?.session.annotations.events.find((event) => event.id === id);
  if (subject && there) return editEvent(store, subject.session, there, fields);
  await store.settled();
  const session = store.active;
  const editor = vscode.window.activeTextEditor;
  if (!session || !editor || given !== undefined) return;
  const told = draftAt(session, editor);
  const draft = asFields(fields, draftOf(store, session, told));
  const event = fields === undefined ? await eventForm(store, session, vscode.l10n.t('New Event'), draft) : draft;
  if (!event) return;
  const title = event.title ?? vscode.l10n.t('Event');
  const newId = uniqueSlug(title, (candidate) => isTaken(store, session, candidate), [event.date, event.type]);
  await write(store, session, vscode.l10n.t('New Event'), { id: newId, ...event }, told.words);
}

async function editEvent(store: Store, session: ArticleSession, event: Event, fields: unknown): Promise<void> {
  const { id, ...draft } = event;
  const changed = fields === undefined ? await eventForm(store, session, vscode.l10n.t('Edit Event'), draft) : asFields(fields, draft);
  if (changed && changed !== draft) await write(store, session, vscode.l10n.t('Edit Event'), { id, ...changed }, undefined);
}

/** Writes an event with all that it refers to, in one step. */
export async function write(store: Store, session: ArticleSession, label: string, event: Event, words: Span | undefined): Promise<void> {
  const refers = [event.place, ...(event.participants ?? []).map(({ entity }) => entity)].filter((id) => id !== undefined);
  const declarations: Declarations = { entities: refers.flatMap((id) => entitiesFor(store, session, id)) };
  const selector = words && session.selectorOf(words);
  const put = (annotations: Annotations, mention?: Mention): Annotations => putEvent(annotations, event, declarations, mention, keepIn(session));
  // Words that are not saved yet cannot be quoted: the mention follows with the save.
  if (words && !selector) store.wait(session, { mention: { event: event.id, quote: session.text.slice(words.start, words.end) }, apply: put }, words);
  await store.decide(label, [{ article: session.document.uri, edit: (annotations) => put(annotations, selector && { event: event.id, ...selector }) }]);
}

function entitiesFor(store: Store, session: ArticleSession, id: string): readonly Entity[] {
  const { entities = [] } = declarationsFor(session, [id]);
  const elsewhere = entities.some((entity) => entity.id === id) ? undefined : known(store, session, id);
  return elsewhere ? [...entities, elsewhere] : entities;
}

/** What the sentence of the cursor, or the selection, tells; a word that the cursor stands in may be the one for the event. */
function draftAt(session: ArticleSession, { selection, document }: vscode.TextEditor): EventDraft {
  const selected = trimmed(session.text, session.spanOf(selection));
  const sentence = sentenceAt(session.text, selected ?? { start: session.offsetOf(selection.active), end: session.offsetOf(selection.active) });
  const mentions = session.cast.mentions.filter(({ state }) => state !== 'rejected');
  // Who selects a whole sentence means what it tells; who selects less means the words for the event.
  const isWords = selected !== undefined && selected.end - selected.start < 0.8 * (sentence.end - sentence.start);
  const draft = draftEvent(session.text, isWords || !selected ? sentence : selected, isWords ? selected : undefined, mentions, session.cast.events);
  if (draft.words) return draft;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active, /[\p{L}\p{M}]+/u) : undefined;
  const word = range && session.spanOf(range);
  return word && session.mentionsAt(word.start).length === 0 ? { ...draft, words: word } : draft;
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  return selected.trim() === '' ? undefined : { start: from, end: from + selected.trim().length };
}

function draftOf(store: Store, session: ArticleSession, { type, title, date, place, participants, words }: EventDraft): Draft {
  const word = words && session.text.slice(words.start, words.end);
  const names = participants.slice(0, namesInTitle).map(({ entity }) => nameOf(store, session, entity)).join(', ');
  const called = title ?? ([names, word].filter(Boolean).join(': ') || undefined);
  return {
    type: type ?? kindOf(session, title ?? word ?? ''),
    ...(called !== undefined && { title: called }), ...(date !== undefined && { date }), ...(place !== undefined && { place }),
    ...(participants.length > 0 && { participants }),
  };
}

/** An id that an entity has, or an event of this article, or one of another article that is not this event's. */
function isTaken(store: Store, session: ArticleSession, id: string): boolean {
  const { entities, events } = session.cast;
  return entities.some((entity) => entity.id === id) || events.some((event) => event.id === id && event.declared) || store.index.withId(id, folderOf(session.document.uri)).length > 0;
}

/** What a caller gives of an event, over what is there. */
function asFields(given: unknown, draft: Draft): Draft {
  const { type, title, date, place } = Object(given) as Record<string, unknown>;
  const text = (value: unknown): value is string => typeof value === 'string' && value !== '';
  return { ...draft, ...(text(type) && { type }), ...(text(title) && { title }), ...(text(date) && { date }), ...(text(place) && { place }) };
}
