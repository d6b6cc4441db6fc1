import { openCast } from '../../../annotations/cast';
import { empty, type Annotations } from '../../../annotations/model';
import { Resolver } from '../../../annotations/resolve';
import type { Suggestions } from '../../../cast/suggestions';

/**
 * Suggestions in the form of a sidecar in which nothing is decided, as a batch run would write it.
 *
 * @param text normalised
 * @param hash of the text
 * @param minimum mentions of a lower score are left out, and what only they name
 */
export function asSuggestions(text: string, hash: string, suggestions: Suggestions, minimum: number): Annotations {
  const resolver = new Resolver(text);
  const { mentions, entities, events } = openCast(empty, () => undefined, { ...suggestions, mentions: suggestions.mentions.filter(({ score }) => score >= minimum) });
  return {
    sha256: hash,
    entities: entities.map(({ id, type, name, role, of }) => ({ id, type, name, ...(role !== undefined && { role }), ...(of !== undefined && { of }) })),
    events: events.map(({ id, type, title, date, place, participants }) => ({ id, type, ...(title !== undefined && { title }), ...(date !== undefined && { date }), ...(place !== undefined && { place }), ...(participants && { participants }), suggested: true as const })),
    mentions: mentions.map(({ start, end, entity, event, date }) => ({ ...(entity !== undefined && { entity }), ...(event !== undefined && { event }), ...(date !== undefined && { date }), ...resolver.selectorOf({ start, end }), suggested: true as const })),
    rejected: [],
  };
}
