import * as vscode from 'vscode';
import { addRejection, removeMention } from '../../annotations/decide';
import type { Rejection } from '../../annotations/model';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, Store } from '../store/store';
import { keepIn } from '../common/keep';
import { subjectsOf, type Subject } from '../common/subject';

/** Says no to suggestions, and takes back what was accepted by mistake; neither is suggested again. */
export async function reject(store: Store, given: unknown): Promise<void> {
  await rejectSubjects(store, await subjectsOf(store, given), vscode.l10n.t('Reject'));
}

/** Says no to suggestions, and to all other open ones of the article that are the same words as the same type. */
export async function rejectAlike(store: Store, given: unknown): Promise<void> {
  const subjects = await subjectsOf(store, given);
  const alike = subjects.map(({ session, mentions }) => {
    const keyOf = ({ start, end, type }: OpenMention): string => `${type} ${session.text.slice(start, end)}`;
    const keys = new Set(mentions.map(keyOf));
    const chosen = new Set([...mentions, ...session.open.filter((mention) => keys.has(keyOf(mention)))]);
    return { session, mentions: [...chosen] };
  });
  await rejectSubjects(store, alike, vscode.l10n.t('Reject the same words everywhere in the article'));
}

/** Says no to every open suggestion of the active article. */
export async function rejectAll(store: Store): Promise<void> {
  await store.settled();
  const session = store.active;
  if (session) await rejectSubjects(store, [{ session, mentions: session.cast.mentions.filter(({ state }) => state === 'suggested') }], vscode.l10n.t('Reject all'));
}

async function rejectSubjects(store: Store, subjects: readonly Subject[], label: string): Promise<void> {
  const decisions = subjects.flatMap(({ session, mentions, id }) => {
    // Of a whole entity only the open suggestions are meant: what was accepted one by one is not lost by one key.
    const meant = mentions.filter(({ state }) => state === 'suggested' || (id === undefined && state === 'accepted'));
    return meant.length === 0 ? [] : [decisionFor(store, session, meant, id !== undefined)];
  });
  if (decisions.length > 0) await store.decide(label, decisions);
}

/** @param whole whether all of an entity or event is meant */
function decisionFor(store: Store, session: ArticleSession, mentions: readonly OpenMention[], whole: boolean): Decision {
  const waiting = session.pending.filter((decision) => mentions.some(({ mention }) => mention === decision.mention));
  if (waiting.length > 0) store.dropPending(session, waiting);
  const toEvents = new Map<string | undefined, Rejection>();
  for (const mention of mentions) {
    const rejection = noToEvent(session, mention, whole);
    if (rejection) toEvents.set(mention.event, rejection);
  }
  // Words that are not saved cannot be quoted: a no to them would be forgotten, and asked again after the save.
  const rejections = mentions.flatMap((mention): { mention: OpenMention; rejection: Rejection }[] => {
    const toEvent = mention.state === 'suggested' ? toEvents.get(mention.event) : undefined;
    if (toEvent) return [{ mention, rejection: toEvent }];
    const selector = session.selectorOf(mention);
    return selector ? [{ mention, rejection: { ...selector, type: mention.type } }] : [];
  });
  return {
    article: session.document.uri,
    edit: (annotations, find) =>
      rejections.reduce((next, { mention, rejection }) => {
        const there = mention.mention && find(mention.mention);
        return addRejection(there ? removeMention(next, there, keepIn(session)) : next, rejection);
      }, annotations),
  };
}

/**
 * The no to an event that nobody has accepted: to all of it, by the sentence that tells of it. Of a mention elsewhere in the
 * article only these words are meant.
 */
function noToEvent(session: ArticleSession, { state, event: id, start, end }: OpenMention, whole: boolean): Rejection | undefined {
  const event = id === undefined || state !== 'suggested' ? undefined : session.cast.events.find((other) => other.id === id);
  if (event?.state !== 'suggested' || !event.sentence) return undefined;
  const { sentence } = event;
  const selector = whole || (sentence.start <= start && end <= sentence.end) ? session.selectorOf(sentence) : undefined;
  // Recognition knows it by the kind that it tells, which is that of the sidecar only where nobody has changed it.
  const kind = session.suggestions.events.find((other) => other.id === event.proposed)?.type;
  return selector && kind !== undefined ? { ...selector, event: kind } : undefined;
}
