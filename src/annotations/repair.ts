import { removeMention, type Keep } from './decide';
import { samePlace, targetOf, type Annotations, type Mention, type Rejection, type Selector } from './model';
import type { Anchored } from './reanchor';

/**
 * Makes an item stand at a place that a person has chosen. Further parts of a mention go: nobody has said where they
 * are now. If the same is said of that place already, the two become one.
 */
export function relocate(annotations: Annotations, item: Anchored, place: Selector): Annotations {
  const moved = <T extends Anchored>(old: T): T => {
    const { nth: _, more: __, ...rest } = { more: undefined, ...old };
    return { ...rest, ...place } as unknown as T;
  };
  const mention = annotations.mentions.find((other) => other === item);
  if (mention) {
    const twin = annotations.mentions.some((other) => other !== mention && samePlace(other, place) && targetOf(other) === targetOf(mention));
    return { ...annotations, mentions: annotations.mentions.flatMap((other) => (other !== mention ? other : twin ? [] : moved(mention))) };
  }
  return { ...annotations, rejected: annotations.rejected.map((other) => (other === item ? moved(other) : other)) };
}

/** Takes an item away whose words are nowhere any more, and what nothing refers to after it. */
export function dismiss(annotations: Annotations, item: Anchored, keep: Keep): Annotations {
  const mention = annotations.mentions.find((other) => other === item);
  if (mention) return removeMention(annotations, mention, keep);
  return { ...annotations, rejected: annotations.rejected.filter((other) => other !== item) };
}

/** By what an item in doubt is known again when its ordinal has changed. */
export function sameItem(a: Anchored, b: Anchored): boolean {
  return a.quote === b.quote && says(a) === says(b);
}

function says(item: Mention | Rejection): string {
  const { entity, event, date, type } = item as Mention & Rejection;
  return JSON.stringify([entity, event, date, type]);
}
