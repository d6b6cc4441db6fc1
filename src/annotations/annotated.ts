import type { Annotations } from './model';

/** An entity by the names that people have given it, for recognition to know it by. */
export interface AnnotatedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** The words of its accepted mentions. */
  readonly aliases: readonly string[];
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
  return entities.filter(({ id }) => !isGuess(id)).map(({ id, type, name }) => ({ id, type, name, aliases: [...(quotes.get(id) ?? [])] }));
}

/** One entry an id, with all its names; the first one's name and type stand. */
export function joinedById(all: readonly AnnotatedEntity[]): AnnotatedEntity[] {
  const byId = new Map<string, AnnotatedEntity>();
  for (const entity of all) {
    const there = byId.get(entity.id);
    byId.set(entity.id, there ? { ...there, aliases: [...new Set([...there.aliases, entity.name, ...entity.aliases])] } : entity);
  }
  return [...byId.values()];
}
