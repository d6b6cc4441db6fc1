import { addMention, declare, sweep, type Declarations, type Keep } from './decide';
import type { Annotations, Event, Mention, Participant } from './model';

/**
 * Writes an event: in place of the one with its id, or as a new one, with all that it refers to. What only the
 * former version of it referred to goes, unless `keep` says that it stays.
 *
 * @param mention the words that name the event, where there are any
 */
export function putEvent(annotations: Annotations, event: Event, declarations: Declarations, mention?: Mention, keep?: Keep): Annotations {
  const before = annotations.events.find(({ id }) => id === event.id);
  const declared = declare(annotations, { ...declarations, events: before ? [] : [event] });
  const put = before ? { ...declared, events: declared.events.map((other) => (other === before ? event : other)) } : declared;
  const named = mention ? addMention(put, mention, 'event') : put;
  return referredToBy(before).reduce<Annotations>((swept, id) => sweep(swept, id, keep), named);
}

/** Makes an entity take part in an event, or changes as what it does; `undefined` takes it out again. */
export function withParticipant<T extends Omit<Event, 'id'>>(event: T, entity: string, participant: Omit<Participant, 'entity'> | undefined): T {
  const before = event.participants ?? [];
  const next = participant && { entity, ...participant };
  const there = before.some((one) => one.entity === entity);
  const participants = there ? before.flatMap((one) => (one.entity !== entity ? [one] : next ? [next] : [])) : next ? [...before, next] : before;
  const { participants: _, ...rest } = event;
  return (participants.length === 0 ? rest : { ...rest, participants }) as T;
}

function referredToBy(event: Event | undefined): string[] {
  return event ? [event.place, ...(event.participants ?? []).map(({ entity }) => entity)].filter((id) => id !== undefined) : [];
}
