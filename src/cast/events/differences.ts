import type { KnownEvent } from '../suggestions';

/** What one article says of a slot of an event. */
export interface Said {
  /** The article that says so. */
  readonly article: string;
  /** The value; none where the article leaves it open. */
  readonly value?: string;
}

/** A slot of an event of which articles say different things: that of the participants is their number, that of one their role. */
export interface Difference {
  readonly slot: 'type' | 'date' | 'place' | 'participants' | 'participant';
  /** The id of the participant. */
  readonly entity?: string;
  /** What each article says, in the order of the articles. */
  readonly said: readonly Said[];
}

/**
 * Where the articles that tell of one event differ, side by side: its kind, date, place, and who took part as what. What an
 * article leaves open differs from what others say only for participants, whose number is part of what is told.
 *
 * @param events the event as each article has it
 */
export function differences(events: readonly KnownEvent[]): Difference[] {
  const said = (value: (event: KnownEvent) => string | undefined): Said[] => events.map((event) => {
    const one = value(event);
    return { article: event.article ?? '', ...(one === undefined ? {} : { value: one }) };
  });
  const slots = (['type', 'date', 'place'] as const).map((slot): Difference => ({ slot, said: said((event) => event[slot]) }));
  slots.push({ slot: 'participants', said: said(({ participants }) => String(new Set(participants.map(({ entity }) => entity)).size)) });
  const entities = [...new Set(events.flatMap(({ participants }) => participants.map(({ entity }) => entity)))];
  const people = entities.map((entity): Difference => ({ slot: 'participant', entity, said: said((event) => rolesOf(event, entity)) }));
  return [
    ...slots.filter((one) => new Set(one.said.flatMap(({ value }) => value ?? [])).size > 1),
    ...people.filter((one) => new Set(one.said.map(({ value }) => value)).size > 1),
  ];
}

function rolesOf({ participants }: KnownEvent, entity: string): string | undefined {
  const roles = [...new Set(participants.filter((one) => one.entity === entity).map(({ role }) => role))].sort();
  return roles.length === 0 ? undefined : roles.join(', ');
}
