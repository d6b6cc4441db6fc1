import { sameMention } from './checks/repeats';
import type { Annotations, Entity, Event } from './model';

/**
 * Makes what stands under one id stand under another: its declaration, all that refers to it, and what was said no
 * to. Where the other is declared too, that declaration stays and takes over what only the first one says.
 */
export function mergeIds(annotations: Annotations, from: string, into: string): Annotations {
  const renamed = (id: string): string => (id === from ? into : id);
  const entities = joined(annotations.entities, from, into).map((entity): Entity => {
    const { of, ...rest } = entity;
    if (of !== from) return entity.of === entity.id ? rest : entity;
    return entity.id === into ? rest : { ...entity, of: into };
  });
  const events = joined(annotations.events, from, into).map((event): Event => {
    const { place, participants } = event;
    if (place !== from && !participants?.some(({ entity }) => entity === from)) return event;
    const people = participants && firsts(participants.map((one) => ({ ...one, entity: renamed(one.entity) })), ({ entity, role }) => `${entity} ${role}`);
    return { ...event, ...(place !== undefined && { place: renamed(place) }), ...(people && { participants: people }) };
  });
  const mentions = annotations.mentions.map((mention) => {
    if (mention.entity === from) return { ...mention, entity: into };
    return mention.event === from ? { ...mention, event: into } : mention;
  });
  const rejected = annotations.rejected.map((rejection) => (rejection.entity === from ? { ...rejection, entity: into } : rejection));
  return { ...annotations, entities, events, mentions: firsts(mentions, sameMention), rejected };
}

/** A list in which one item stands under the id of another, or has gone into it. */
function joined<T extends { readonly id: string }>(items: readonly T[], from: string, into: string): T[] {
  const gone = items.find(({ id }) => id === from);
  if (!gone) return [...items];
  if (!items.some(({ id }) => id === into)) return items.map((item) => (item === gone ? { ...item, id: into } : item));
  return items.filter((item) => item !== gone).map((item) => (item.id === into ? { ...gone, ...item } : item));
}

function firsts<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(keyOf(item)).size);
}
