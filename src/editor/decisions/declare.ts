import type { CastEntity, CastEvent } from '../../annotations/cast';
import type { Declarations } from '../../annotations/decide';
import type { Entity, Event, Mention } from '../../annotations/model';
import type { ArticleSession, OpenMention } from '../store/session';

/**
 * What the sidecar must declare for mentions of an entity or event: the item itself, and all that it refers
 * to, since every id that a sidecar refers to is declared in it.
 */
export function declarationsFor(session: ArticleSession, ids: readonly (string | undefined)[]): Declarations {
  const entities = new Map<string, Entity>();
  const events = new Map<string, Event>();
  const { cast } = session;
  const visit = (id: string | undefined): void => {
    if (id === undefined || entities.has(id) || events.has(id)) return;
    const entity = cast.entities.find((other) => other.id === id);
    const event = cast.events.find((other) => other.id === id);
    if (entity) {
      entities.set(id, entityOf(entity));
      visit(entity.of);
    } else if (event) {
      events.set(id, eventOf(event));
      visit(event.place);
      event.participants?.forEach((participant) => visit(participant.entity));
    }
  };
  ids.forEach(visit);
  return { entities: [...entities.values()], events: [...events.values()] };
}

function entityOf({ id, type, name, role, of, note }: CastEntity): Entity {
  return { id, type, name, ...(role !== undefined && { role }), ...(of !== undefined && { of }), ...(note !== undefined && { note }) };
}

function eventOf({ id, type, title, date, place, participants }: CastEvent): Event {
  return {
    id, type,
    ...(title !== undefined && { title }), ...(date !== undefined && { date }), ...(place !== undefined && { place }),
    ...(participants && participants.length > 0 && { participants }),
  };
}

/** What a mention names, as the keys of a sidecar's mention. */
export function targetOf({ entity, event, date }: OpenMention): Pick<Mention, 'entity' | 'event' | 'date'> {
  if (entity !== undefined) return { entity };
  if (event !== undefined) return { event };
  return { date: date ?? 'unknown' };
}
