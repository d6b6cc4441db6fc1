import type { Checked } from '../annotations/check';
import { nthOf, type Annotations, type Entity, type Mention } from '../annotations/model';
import { Resolver } from '../annotations/resolve';

/** What all sidecars together say of each id: its type and name where all agree, else `undefined`. */
export type Agreed = ReadonlyMap<string, Entity | undefined>;

export function agreed(all: readonly Checked[]): Agreed {
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

/** Annotations with what has one answer restored: ordinals, a missing hash, and what all others declare alike. */
export function mend(annotations: Annotations, text: string | undefined, hash: string | undefined, others: Agreed): Annotations {
  let next = annotations;
  if (text !== undefined) {
    const resolver = new Resolver(text);
    const mentions = withOnlyPlaces(next.mentions, resolver);
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
  const { entities, events, mentions } = annotations;
  const here = new Set([...entities, ...events].map(({ id }) => id));
  const wanted = new Set([
    ...mentions.map(({ entity }) => entity),
    ...entities.map(({ of }) => of),
    ...events.flatMap(({ place, participants = [] }) => [place, ...participants.map(({ entity }) => entity)]),
  ]);
  const missing = [...wanted].flatMap((id) => (id === undefined || here.has(id) ? [] : (others.get(id) ?? [])));
  return missing.length === 0 ? annotations : { ...annotations, entities: [...entities, ...missing] };
}
