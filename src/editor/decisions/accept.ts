import * as vscode from 'vscode';
import { addMention, confirm, type Declarations } from '../../annotations/decide';
import type { Annotations, Mention } from '../../annotations/model';
import type { Span } from '../../text/span';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, Store } from '../store/store';
import { subjectsOf, type Subject } from '../common/subject';
import { declarationsFor, targetOf } from './declare';

/** A new mention of an article, with its type and what it brings along. */
export interface NewMention extends Span {
  readonly target: Pick<Mention, 'entity' | 'event' | 'date'>;
  readonly type: string;
  readonly declarations: Declarations;
}

/** Accepts the suggestions under the cursor, in the selection, or of a whole entity. */
export async function accept(store: Store, given: unknown): Promise<void> {
  await acceptSubjects(store, await subjectsOf(store, given), vscode.l10n.t('Accept'));
}

/** Accepts every open suggestion of the active article. */
export async function acceptAll(store: Store): Promise<void> {
  await store.settled();
  const session = store.active;
  if (session) await acceptSubjects(store, [{ session, mentions: session.cast.mentions }], vscode.l10n.t('Accept all'));
}

/** Accepts a suggestion, or all in the selection, with every other open one of the article that names the same. */
export async function acceptEntity(store: Store, given: unknown): Promise<void> {
  const subjects = await subjectsOf(store, given);
  const whole = subjects.map(({ session, mentions }) => {
    const named = new Set(mentions.map(namedBy));
    return { session, mentions: session.open.filter((mention) => named.has(namedBy(mention))) };
  });
  await acceptSubjects(store, whole, vscode.l10n.t('Accept with all its mentions'));
}

/** What a mention names, as one key. */
function namedBy({ entity, event, date }: OpenMention): string {
  return entity ?? event ?? `date ${date}`;
}

async function acceptSubjects(store: Store, subjects: readonly Subject[], label: string): Promise<void> {
  const decisions = subjects.flatMap(({ session, mentions }) => {
    const open = mentions.filter(({ state }) => state === 'suggested');
    const added = open.filter(({ proposal }) => proposal !== undefined).map((mention) => proposed(session, mention));
    return open.length === 0 ? [] : [{ session, decision: add(store, session, added, open.flatMap(({ mention }) => mention ?? [])) }];
  });
  if (decisions.length > 0) await store.decide(label, decisions.map(({ decision }) => decision));
}

/** A proposal as the mention that it becomes. */
function proposed(session: ArticleSession, mention: OpenMention): NewMention {
  const { start, end, type, entity, event } = mention;
  return { start, end, type, target: targetOf(mention), declarations: declarationsFor(session, [entity, event]) };
}

/**
 * The decision that adds mentions to an article and confirms others. Words that are not saved yet cannot be
 * quoted; a mention of them waits in the store for the save.
 */
export function add(store: Store, session: ArticleSession, added: readonly NewMention[], confirmed: readonly Mention[] = []): Decision {
  const now: ((annotations: Annotations) => Annotations)[] = [];
  for (const { start, end, target, type, declarations } of added) {
    const selector = session.selectorOf({ start, end });
    const apply = (annotations: Annotations, mention: Mention): Annotations => addMention(annotations, mention, type, declarations);
    if (selector) now.push((annotations) => apply(annotations, { ...target, ...selector }));
    else store.wait(session, { mention: { ...target, quote: session.text.slice(start, end) }, apply }, { start, end });
  }
  return {
    article: session.document.uri,
    edit: (annotations, find) => {
      const kept = confirmed.reduce((next, mention) => {
        const there = find(mention);
        return there?.suggested ? confirm(next, there) : next;
      }, annotations);
      return now.reduce((next, edit) => edit(next), kept);
    },
  };
}
