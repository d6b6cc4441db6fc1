import { isAnnounced } from './dates';
import type { Draft } from './drafts';
import type { Filled } from './fill';
import type { EventKind } from './heads';
import type { Scene } from './scene';

/** The kind of an event by its head word alone, for where no models are. */
export function plainKindOf({ head }: Draft): EventKind {
  return head?.kind ?? 'conference';
}

/** An event as its mentions alone tell it: a date or place counts where its sentence has exactly one; nobody takes part. */
export function fillPlainly(scene: Scene, draft: Draft, kind: EventKind): Filled {
  const here = scene.of(draft.named[0]!.sentence);
  const dates = new Set(here.flatMap(({ mention: { date } }) => (date === undefined || date === 'unknown' ? [] : date)));
  const places = new Set(here.flatMap(({ mention, group }) => (mention.type === 'place' && mention.common !== undefined && !mention.territory && group ? group : [])));
  const [date] = dates;
  const [place] = places;
  return { draft, kind, ...(dates.size === 1 ? { date: date! } : {}), ...(places.size === 1 ? { place: place! } : {}), participants: [], announced: isAnnounced(scene, draft) };
}
