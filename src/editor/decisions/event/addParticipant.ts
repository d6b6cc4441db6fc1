import * as vscode from 'vscode';
import type { CastEvent } from '../../../annotations/cast';
import type { Event } from '../../../annotations/model';
import { withParticipant } from '../../../annotations/putEvent';
import { sentenceAt } from '../../../text/sentenceAt';
import { overlaps } from '../../../text/span';
import { subjectsOf, type Subject } from '../../common/subject';
import { plainLabel } from '../../common/plainText';
import type { ArticleSession } from '../../store/session';
import type { Store } from '../../store/store';
import { askParticipants } from './ask';
import { pickRole } from './choices';
import { write } from './newEvent';

/**
 * Makes somebody take part in an event of the article: on the mention of an entity asks for the event, on an event
 * asks for whom; then as what.
 *
 * @param into the id of the event, or of the entity where an event was given
 * @param as the role; the empty string for none in particular
 */
export async function addParticipant(store: Store, given: unknown, into: unknown, as: unknown): Promise<void> {
  const [subject] = await subjectsOf(store, given);
  if (!subject) return;
  const { session } = subject;
  const here = idOf(subject);
  if (here === undefined) return;
  const chosen = session.cast.events.find(({ id }) => id === here);
  if (chosen) return addTo(store, session, chosen, into, as);
  const event = typeof into === 'string' ? session.cast.events.find(({ id }) => id === into) : await pickEvent(subject);
  if (event) await addTo(store, session, event, here, as);
}

async function addTo(store: Store, session: ArticleSession, given: CastEvent, entity: unknown, as: unknown): Promise<void> {
  // What the sidecar says of the event, without what only the open cast knows.
  const { id, type, title, date, place, participants, note } = given;
  const event: Event = { id, type, ...(title !== undefined && { title }), ...(date !== undefined && { date }), ...(place !== undefined && { place }), ...(participants && { participants }), ...(note !== undefined && { note }) };
  // One that is only suggested is accepted with it, where it is named.
  const words = given.declared ? undefined : session.cast.mentions.find((mention) => mention.event === id && mention.state !== 'rejected');
  if (typeof entity !== 'string') {
    const added = await askParticipants(store, session, (participants ?? []).map((one) => one.entity));
    if (added) await write(store, session, vscode.l10n.t('Add Participants'), added.reduce<Event>((next, { entity: who, ...participant }) => withParticipant(next, who, participant), event), words);
    return;
  }
  const choice = typeof as === 'string' ? (as === '' ? {} : { role: as }) : await pickRole(store, session, vscode.l10n.t('Takes part in “{0}” as', plainLabel(title ?? id)));
  if (choice && choice !== 'out') await write(store, session, vscode.l10n.t('Add Participants'), withParticipant(event, entity, choice), words);
}

function idOf({ id, mentions }: Subject): string | undefined {
  return id ?? mentions[0]?.entity ?? mentions[0]?.event;
}

/** The events of the article, those that the sentence of the mention tells of first. */
async function pickEvent({ session, mentions }: Subject): Promise<CastEvent | undefined> {
  const sentence = mentions[0] && sentenceAt(session.text, mentions[0]);
  const near = new Set(session.cast.mentions.flatMap((mention) => (mention.event !== undefined && sentence && overlaps(mention, sentence) ? [mention.event] : [])));
  const events = [...session.cast.events].sort((a, b) => Number(near.has(b.id)) - Number(near.has(a.id)));
  if (events.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This article has no events yet. “New Event” makes one of the sentence under the cursor.'));
    return undefined;
  }
  const items = events.map((event) => ({ event, label: `$(megaphone) ${plainLabel(event.title ?? event.id)}`, description: event.date ?? '' }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Takes part in') }))?.event;
}
