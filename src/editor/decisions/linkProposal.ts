import * as vscode from 'vscode';
import { addRejection } from '../../annotations/decide';
import { proposedLink } from '../common/entityLink';
import { subjectsOf, type Subject } from '../common/subject';
import type { Decision, Store } from '../store/store';
import { declarationsFor } from './declare';
import { link, relinked } from './link';

/** The entity or event that is meant: the one that was chosen as a whole, else that of the first mention. */
function itemOf({ mentions: [first], id }: Subject): string | undefined {
  return id ?? first?.entity ?? first?.event;
}

/** Says yes to the link that is proposed for an entity or event of an article: all its mentions there name the one of elsewhere. */
export async function acceptLink(store: Store, given: unknown): Promise<void> {
  for (const subject of await subjectsOf(store, given)) {
    const { session } = subject;
    const item = itemOf(subject);
    const proposed = item === undefined ? undefined : proposedLink(session, item);
    if (item === undefined || !proposed || proposed.sure) continue;
    if (!session.cast.events.some(({ id }) => id === item)) await link(store, { article: session.key, id: item }, proposed.id);
    else await store.decide(vscode.l10n.t('Link to {0}', proposed.name), [eventLinked(store, subject, item, proposed.id)]);
  }
}

/** The decision that an event of an article is the one of elsewhere: it takes its id, and stays as the article tells of it. */
function eventLinked(store: Store, { session }: Subject, item: string, id: string): Decision {
  const { entities = [], events = [] } = declarationsFor(session, [item]);
  const declarations = { entities, events: events.map((event) => (event.id === item ? { ...event, id } : event)) };
  const mentions = session.cast.mentions.filter(({ state, event }) => state === 'suggested' && event === item);
  return relinked(store, session, mentions, 'event', { target: { event: id }, ...declarations });
}

/**
 * Says that an entity or event of an article is not the one of elsewhere that it is proposed to be. It stands with its
 * first mention, as a no to the other one, and is not proposed again.
 *
 * @param id of the other one; the proposed one where it is absent
 */
export async function declineLink(store: Store, given: unknown, id: unknown): Promise<void> {
  const decisions = (await subjectsOf(store, given)).flatMap((subject): Decision[] => {
    const { session } = subject;
    const item = itemOf(subject);
    const other = item === undefined ? undefined : typeof id === 'string' ? id : proposedLink(session, item)?.id;
    const first = other === undefined ? undefined : session.cast.mentions.find((mention) => mention.state !== 'rejected' && (mention.entity ?? mention.event) === item);
    const selector = first && session.selectorOf(first);
    return selector && other !== undefined ? [{ article: session.document.uri, edit: (annotations) => addRejection(annotations, { ...selector, entity: other }) }] : [];
  });
  if (decisions.length > 0) await store.decide(vscode.l10n.t('Not the same'), decisions);
}
