import { references } from './checks/ids';
import { sameMention } from './checks/repeats';
import { nthOf, type Annotations, type Entity, type Mention } from './model';
import { Resolver } from './resolve';

/** What all sidecars together say of each id: its type and name where all agree, else `undefined`. */
export type Agreed = ReadonlyMap<string, Entity | undefined>;

export function agreed(all: Iterable<{ readonly annotations: Annotations }>): Agreed {
  const known = new Map<string, Entity | undefined>();
  for (const { annotations } of all) {
    for (const { id, type, name } of annotations.entities) {
      const first = known.get(id);
      if (!known.has(id)) known.set(id, { id, type, name });
      else if (first && (first.type !== type || first.name !== name)) known.set(id, undefined);
    }
    // An id that is an event somewhere has more than one answer.
    for (const { id } of annotations.events) known.set(id, undefined);
  }
  return known;
}

/**
 * Annotations with what has one answer restored: ordinals, a missing hash, what all others declare alike, and one of
 * what stands there twice.
 *
 * @param text the normalised text of the article and its SHA-256; absent where there is none
 */
export function mend(annotations: Annotations, text: string | undefined, hash: string | undefined, others: Agreed): Annotations {
  let next = withoutTwins(annotations);
  if (text !== undefined) {
    const resolver = new Resolver(text);
    // Beside a hash an ordinal that the text does not have says that its mention is in doubt: that is asked, not guessed.
    const mentions = next.sha256 === undefined ? withOnlyPlaces(next.mentions, resolver) : next.mentions;
    if (mentions !== next.mentions) next = { ...next, mentions };
    const whole = next.mentions.every((mention) => resolver.resolve(mention));
    if (next.sha256 === undefined && hash !== undefined && whole) next = { ...next, sha256: hash };
  }
  return declaredElsewhere(next, others);
}

/** A mention beyond the last occurrence of a quote that stands in the text once means that one, if no other has it. */
function withOnlyPlaces(mentions: readonly Mention[], resolver: Resolver): readonly Mention[] {
  const first = new Set(mentions.filter((mention) => nthOf(mention) === 1).map(({ quote }) => quote));
  let changed = false;
  const mended = mentions.map((mention) => {
    if (nthOf(mention) === 1 || resolver.count(mention.quote) !== 1 || first.has(mention.quote)) return mention;
    changed = true;
    first.add(mention.quote);
    const { nth: _, ...rest } = mention;
    return rest;
  });
  return changed ? mended : mentions;
}

function declaredElsewhere(annotations: Annotations, others: Agreed): Annotations {
  const { entities, events } = annotations;
  const here = new Set([...entities, ...events].map(({ id }) => id));
  const wanted = new Set([...references(annotations)].flatMap(({ id, what }) => (what === 'entity' && !here.has(id) ? [id] : [])));
  const missing = [...wanted].flatMap((id) => others.get(id) ?? []);
  return missing.length === 0 ? annotations : { ...annotations, entities: [...entities, ...missing] };
}

/** The first of declarations that are alike in all, and of mentions that are. */
function withoutTwins(annotations: Annotations): Annotations {
  const entities = firsts(annotations.entities, (entity) => JSON.stringify(entity));
  const events = firsts(annotations.events, (event) => JSON.stringify(event));
  const mentions = firsts(annotations.mentions, (mention) => `${sameMention(mention)} ${mention.suggested} ${mention.note}`);
  const same = entities === annotations.entities && events === annotations.events && mentions === annotations.mentions;
  return same ? annotations : { ...annotations, entities, events, mentions };
}

/** The very same list where all are different. */
function firsts<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  const kept = items.filter((item) => seen.size < seen.add(keyOf(item)).size);
  return kept.length === items.length ? items : kept;
}
