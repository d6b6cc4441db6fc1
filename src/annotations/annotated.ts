import type { Annotations } from './model';

/** An entity by the names that people have given it, for recognition to know it by. */
export interface AnnotatedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** The words of its accepted mentions. */
  readonly aliases: readonly string[];
  /** The id of the entity in which, or for which, it has its role. */
  readonly of?: string;
}

/**
 * The entities that a person has annotated, by the words that their mentions quote. What a batch run wrote and
 * nobody has confirmed is not among them: a second run would build on the guesses of the first.
 */
export function annotatedEntities({ entities, events, mentions }: Annotations): AnnotatedEntity[] {
  const quotes = new Map<string, Set<string>>();
  const guessed = new Set<string>();
  for (const { entity, quote, suggested } of mentions) {
    if (entity === undefined) continue;
    if (suggested) guessed.add(entity);
    else quotes.set(entity, (quotes.get(entity) ?? new Set()).add(quote));
  }
  for (const { suggested, place, participants = [] } of events) {
    if (suggested) for (const id of [place, ...participants.map(({ entity }) => entity)]) if (id !== undefined) guessed.add(id);
  }
  const isGuess = (id: string): boolean => guessed.has(id) && !quotes.has(id);
  for (const { id, of } of entities) if (of !== undefined && isGuess(id)) guessed.add(of);
  return entities.filter(({ id }) => !isGuess(id)).map(({ id, type, name, of }) => ({ id, type, name, aliases: [...(quotes.get(id) ?? [])], ...(of !== undefined && { of }) }));
}

/** An event as one article has it, for recognition to know it again in another. */
export interface AnnotatedEvent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly date?: string;
  readonly place?: string;
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  /** The words of its accepted mentions. */
  readonly quotes: readonly string[];
  readonly article: string;
}

/** The events that a person has annotated; what a batch run wrote and nobody has confirmed is not among them. */
export function annotatedEvents({ events, mentions }: Annotations, article: string): AnnotatedEvent[] {
  const quotes = new Map<string, string[]>();
  for (const { event, quote, suggested } of mentions) if (event !== undefined && !suggested) quotes.set(event, [...(quotes.get(event) ?? []), quote]);
  return events.filter(({ suggested }) => !suggested).map(({ id, type, title, date, place, participants = [] }) => ({
    id, type, title: title ?? id,
    ...(date !== undefined && { date }), ...(place !== undefined && { place }),
    participants: participants.map(({ entity, role }) => ({ entity, role: role ?? '' })),
    quotes: quotes.get(id) ?? [],
    article,
  }));
}
